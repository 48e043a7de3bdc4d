import { read, utils } from "@e965/xlsx";
import fc from "fast-check";
import { expect, test } from "vitest";
import { steadyZip } from "./steady-zip.ts";
import { type WorkbookCell, workbookOf } from "./workbook.ts";

/** The cells of the first sheet, as a reader that is not ours finds them. */
async function readBack(rows: readonly (readonly WorkbookCell[])[]) {
  const bytes = await workbookOf([{ name: "first", header: ["one", "two", "three"], rows }]);
  const book = read(bytes, { type: "array", cellDates: true, UTC: true, cellFormula: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""];
  if (sheet === undefined) throw new Error("no sheet");
  const cells = Object.entries(sheet).filter(([name]) => /^[A-Z]+\d+$/.test(name));
  return {
    rows: utils
      .sheet_to_json<readonly unknown[]>(sheet, { header: 1, raw: true, defval: null, UTC: true })
      .slice(1),
    formulas: cells.filter(([, cell]) => (cell as { readonly f?: string }).f !== undefined),
  };
}

test("gives numbers, days and yes or no as such, and nothing where nothing is known", async () => {
  const { rows } = await readBack([
    [-5.25, { day: "2026-02-28" }, true],
    ["2026-02-28", undefined, "-5"],
  ]);
  expect(rows).toEqual([
    [-5.25, new Date("2026-02-28T00:00:00Z"), true],
    ["2026-02-28", null, "-5"],
  ]);
});

test("gives hostile texts back unharmed, and runs none of them", async () => {
  const hostile = fc.constantFrom(
    ...[
      "=1+1",
      '=HYPERLINK("https://example.com")',
      "@SUM(A1)",
      "+1",
      "-1",
      "＝1",
      "'=1",
      '"',
      "a\nb",
      "a\r\nb",
    ],
    ...[
      " x ",
      "\tx",
      "\u202egnp.exe",
      "\u200b",
      "\ufffd",
      "\u007f\u0099\ufdd0",
      "_x0041_",
      "_x005F_x0041_",
      "<b>&amp;</b>",
      "]]>",
      "🚲",
      "NULL",
      "constructor",
      "__proto__",
    ],
  );
  const text = fc.oneof(hostile, fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }));
  await fc.assert(
    fc.asyncProperty(fc.tuple(text, text, text), async (row) => {
      const back = await readBack([row]);
      // The reader takes the two characters that Windows ends a line with for one line break.
      expect(back.rows).toEqual([row.map((cell) => cell.replaceAll("\r\n", "\n"))]);
      expect(back.formulas).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("gives the same bytes whenever it is written", async () => {
  const sheets = [{ name: "first", header: ["one"], rows: [["a"]] }];
  const first = await workbookOf(sheets);
  await new Promise((done) => setTimeout(done, 2100));
  expect(Buffer.compare(await workbookOf(sheets), first)).toBe(0);
});

test("refuses to take for a zip file what is none", () => {
  expect(() => steadyZip(new TextEncoder().encode("a".repeat(100)))).toThrow("Not a zip file.");
});
