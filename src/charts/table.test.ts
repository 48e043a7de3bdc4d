import { expect, test } from "vitest";
import { foreignLang, formatCell, plainCell, shadeOf, wordsOf } from "./table.ts";

test("writes what is not known as a dash, never as zero", () => {
  expect(formatCell(undefined, { key: "a", label: "A", type: "number" }, "sv")).toBe("–");
  expect(formatCell(0, { key: "a", label: "A", type: "number" }, "sv")).toBe("0");
});

test("leaves years ungrouped and writes dates in words", () => {
  expect(formatCell(2024, { key: "a", label: "A", type: "year" }, "sv")).toBe("2024");
  expect(formatCell("2027-06-30", { key: "a", label: "A", type: "date" }, "en")).toBe("30\u00a0June 2027");
});

test("shades by quarters of the largest, and nothing not at all", () => {
  expect([0, 1, 4, 5, 8].map((count) => shadeOf(count, 8))).toEqual([0, 1, 2, 3, 4]);
  expect(shadeOf(0, 0)).toBe(0);
});

test("says the language of words that have not been translated, and writes them as they are", () => {
  const fallback = wordsOf({ text: "Skog", lang: "sv", isFallback: true });
  const own = wordsOf({ text: "Forest", lang: "en", isFallback: false });
  expect([foreignLang(fallback), foreignLang(own), foreignLang(3)]).toEqual(["sv", undefined, undefined]);
  expect([plainCell(fallback), plainCell(own), plainCell(undefined)]).toEqual(["Skog", "Forest", undefined]);
  expect(formatCell(fallback, { key: "name", label: "Name", type: "text" }, "en")).toBe("Skog");
});
