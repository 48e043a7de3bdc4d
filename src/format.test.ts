import { describe, expect, test } from "vitest";
import {
  compareNames,
  formatCount,
  formatDate,
  formatDateShort,
  formatChoice,
  formatList,
  formatNumber,
  formatDaySpan,
  formatPartialDate,
  formatPercent,
  formatAmount,
  formatRange,
  formatSigned,
  formatSignedPercent,
  formatTonnes,
  initialLetter,
  plural,
} from "./format.ts";

describe("numbers", () => {
  test("groups by no-break space in Swedish and by comma in English", () => {
    expect(formatNumber(252_200, "sv")).toBe("252\u00a0200");
    expect(formatNumber(252_200, "en")).toBe("252,200");
  });
  test("writes decimal comma in Swedish and point in English", () => {
    expect(formatNumber(2.36, "sv", { decimals: 2 })).toBe("2,36");
    expect(formatNumber(2.36, "en", { decimals: 2 })).toBe("2.36");
  });
  test("writes a true minus sign in both languages", () => {
    expect(formatNumber(-12.5, "sv")).toBe("−12,5");
    expect(formatNumber(-12.5, "en")).toBe("−12.5");
  });
  test("never writes minus zero", () => {
    expect(formatNumber(-0.01, "sv")).toBe("0");
    expect(formatNumber(-0, "en")).toBe("0");
  });
  test("rounds to significant digits when asked", () => {
    expect(formatNumber(130_915.6, "sv", { significant: 4 })).toBe("130\u00a0900");
    expect(formatNumber(0, "sv", { significant: 4 })).toBe("0");
  });
  test("drops decimals from a thousand and up", () => {
    expect(formatNumber(1234.56, "en")).toBe("1,235");
    expect(formatNumber(123.45, "en")).toBe("123.5");
  });
  test("gives differences their sign, and zero none", () => {
    expect(formatSigned(3.5, "sv")).toBe("+3,5");
    expect(formatSigned(-3.5, "en")).toBe("−3.5");
    expect(formatSigned(0.01, "sv")).toBe("0");
  });
});

describe("units", () => {
  test("joins tonnes to their number", () => {
    expect(formatTonnes(252_200, "sv")).toBe("252\u00a0200\u00a0ton");
    expect(formatTonnes(252_200, "en", { unit: "symbol" })).toBe("252,200\u00a0tonnes CO₂e");
    expect(formatTonnes(5, "sv", { unit: "long" })).toBe("5\u00a0ton koldioxidekvivalenter");
  });
  test("writes one tonne in the singular", () => expect(formatTonnes(1, "en")).toBe("1\u00a0tonne"));
  test("writes percent with a space in Swedish only", () => {
    expect(formatPercent(107.9, "sv", { decimals: 0 })).toBe("108\u00a0%");
    expect(formatPercent(107.9, "en", { decimals: 0 })).toBe("108%");
    expect(formatSignedPercent(-44.8, "sv")).toBe("−44,8\u00a0%");
  });
  test("writes an indicator's value with its unit", () => {
    expect(formatAmount(4.947, "tonnes-per-resident", "sv")).toBe("4,9\u00a0ton per invånare");
    expect(formatAmount(55.2, "percent", "en")).toBe("55.2%");
    expect(formatAmount(423, "count", "sv")).toBe("423");
  });
  test("writes a range with an en dash, in words beside a minus sign, once when equal", () => {
    expect(formatRange(1000, 2000, "sv")).toBe("1\u00a0000–2\u00a0000");
    expect(formatRange(-5, 10, "sv")).toBe("−5 till 10");
    expect(formatRange(-10, -5, "en")).toBe("−10 to −5");
    expect(formatRange(7, 7, "en")).toBe("7");
  });
});

describe("dates", () => {
  test("writes the month's name", () => {
    expect(formatDate("2027-06-30", "sv")).toBe("30\u00a0juni 2027");
    expect(formatDate("2027-06-30", "en")).toBe("30\u00a0June 2027");
    expect(formatDateShort("2027-09-03", "en")).toBe("3\u00a0Sept 2027");
  });
  test("places a moment on the day it was in Sweden", () => {
    expect(formatDate("2026-11-23T23:30:00Z", "sv")).toBe("24\u00a0november 2026");
  });
  test("is as exact as the date is known", () => {
    expect(formatPartialDate("2024", "sv")).toBe("2024");
    expect(formatPartialDate("2024-02", "sv")).toBe("februari 2024");
    expect(formatPartialDate("2024-02-26", "en")).toBe("26\u00a0February 2024");
  });
  test("says the month and the year of a span of days once", () => {
    const span = (start: string, end: string, lang: "sv" | "en" = "sv") => {
      const { from, dash, to } = formatDaySpan(start, end, lang);
      return from + dash + to;
    };
    expect(span("2022-05-23", "2022-05-24")).toBe("23–24\u00a0maj 2022");
    expect(span("2022-05-30", "2022-06-01", "en")).toBe("30\u00a0May – 1\u00a0June 2022");
    expect(span("2021-12-07", "2022-03-01")).toBe("7\u00a0december 2021 – 1\u00a0mars 2022");
    expect(span("2022-05-23", "2023-05-24")).toBe("23\u00a0maj 2022 – 24\u00a0maj 2023");
  });
});

describe("words", () => {
  test("chooses between one and many", () => {
    const words = { one: "aktör", other: "aktörer" };
    expect(plural(1, "sv", words)).toBe("aktör");
    expect(formatCount(0, "sv", words)).toBe("0\u00a0aktörer");
  });
  test("lists with the language's own and", () => {
    expect(formatList(["a", "b", "c"], "sv")).toBe("a, b och c");
    expect(formatList(["a", "b"], "en")).toBe("a and b");
    expect(formatChoice(["a", "b", "c"], "sv")).toBe("a, b eller c");
    expect(formatList(["a och b", "c"], "sv")).toBe("a och b samt c");
    expect(formatList(["a", "b and c", "d"], "en")).toBe("a, b and c, and d");
    expect(formatList(["a och b"], "sv")).toBe("a och b");
    expect(formatChoice(["a", "b och c", "d"], "sv")).toBe("a, b och c, eller d");
    expect(formatChoice(["a and b", "c"], "en")).toBe("a and b, or c");
  });
  test("sorts by the Swedish alphabet, whatever the case, numbers by size", () => {
    const sorted = ["Östra", "örn", "Älg", "ånga", "Zorn", "Åker", "Buss 10", "Buss 9"].toSorted(
      compareNames("sv"),
    );
    expect(sorted).toEqual(["Buss 9", "Buss 10", "Zorn", "Åker", "ånga", "Älg", "örn", "Östra"]);
  });
  test.each([
    ["Ånga", "sv", "Å"],
    ["ögon", "sv", "Ö"],
    ["Øresund", "sv", "Ö"],
    ["Ærlig", "sv", "Ä"],
    ["Élan", "sv", "E"],
    ["”Wasa”", "sv", "W"],
    ["Ånga", "en", "A"],
    ["3 goals", "en", "#"],
    ["Ωmega", "sv", "#"],
    ["", "sv", "#"],
  ] as const)("files %s under its letter", (name, lang, letter) =>
    expect(initialLetter(name, lang)).toBe(letter),
  );
});
