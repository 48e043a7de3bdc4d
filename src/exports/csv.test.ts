import { read, utils } from "@e965/xlsx";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvOf, plainCsvOf, swedishCsvOf } from "./csv.ts";

/** Reads CSV as RFC 4180 says, the byte order mark and the last line break left out. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[""]];
  let isQuoted = false;
  for (let index = 1; index < text.length; index += 1) {
    const character = text[index] ?? "";
    const row = rows.at(-1) ?? [];
    if (isQuoted && character === '"' && text[index + 1] === '"') {
      row[row.length - 1] += '"';
      index += 1;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === ",") row.push("");
    else if (!isQuoted && character === "\r" && text[index + 1] === "\n") {
      rows.push([""]);
      index += 1;
    } else row[row.length - 1] += character;
  }
  return rows.slice(0, -1);
}

test("writes a header, decimal points and nothing where nothing is known", () => {
  expect(
    csvOf(
      ["year", "outcome"],
      [
        [2024, 252199.575],
        [2025, undefined],
      ],
    ),
  ).toBe("\ufeffyear,outcome\r\n2024,252199.575\r\n2025,\r\n");
});

test("gives a spreadsheet set to Swedish semicolons and decimal commas, and leaves texts alone", () => {
  expect(
    swedishCsvOf(
      ["id", "value", "note"],
      [
        ["a;b", -252199.575, "v. 2.1"],
        ["c", undefined, "=1"],
      ],
    ),
  ).toBe('\ufeffid;value;note\r\n"a;b";-252199,575;v. 2.1\r\nc;;"\'=1"\r\n');
});

test("leaves negative numbers as numbers", () => expect(csvOf(["a"], [[-5]])).toContain("\r\n-5\r\n"));

test.each(["=HYPERLINK(1)", "+1", "-1", "@SUM", "\tx", "\rx", "＝1"])("takes the power from %j", (text) => {
  expect(readCsv(csvOf(["a"], [[text]]))[1]).toEqual([`'${text}`]);
});

test("keeps any text in its cell", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1 }), (cells) => {
      const read = readCsv(csvOf(["h"], [cells]))[1] ?? [];
      expect(read.map((cell, index) => (cell === `'${cells[index] ?? ""}` ? cell.slice(1) : cell))).toEqual(
        cells,
      );
      expect(read.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    }),
  );
});

test("gives programs any text back unharmed", () => {
  const hostile = fc.constantFrom(
    "=1+1",
    '"',
    "a\r\nb",
    "\u202egnp.exe",
    " x ",
    "'",
    ";",
    ",",
    "\ufeff",
    "-1",
  );
  const text = fc.oneof(hostile, fc.string({ unit: "grapheme" }));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (cells) => {
      expect(readCsv(`\ufeff${plainCsvOf(["h"], [cells])}`)[1]).toEqual(cells);
    }),
  );
});

test("gives a program that is not ours hostile text back unharmed", () => {
  const hostile = [
    ...[
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      '=HYPERLINK("https://a.example")',
      "＝1",
      "'=1",
      '"',
      '""',
      "a,b",
      "a;b",
    ],
    ...[
      "a\nb",
      "a\r\nb",
      "\u202egnp.exe",
      "\u200b",
      " x ",
      "\tx",
      "0012",
      "1e5",
      "2026-02-28",
      "TRUE",
      "å🚲",
      "]]>",
    ],
  ];
  const rows = hostile.map((cell, index) => [cell, index]);
  const book = read(plainCsvOf(["text", "number"], rows), { type: "string", raw: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
  const back = utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1, raw: true }).slice(1);
  expect(back.map(([cell]) => cell)).toEqual(hostile);
  const cells = Object.values(sheet).filter((cell) => typeof cell === "object") as readonly {
    readonly f?: string;
  }[];
  expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
});
