import { expect, test } from "vitest";
import { computingTime } from "../fixtures/computing-time.ts";
import { hasLuhnCheckDigit, personalDataIn } from "./personal-data.ts";

// The Swedish Tax Agency's published test numbers, which belong to nobody.
test.each([
  "8112289874",
  "811228-9874",
  "811228+9874",
  "811228–9874",
  "19811228-9874",
  "198112289874",
  "Hans nummer är 811228 9874.",
  "701063-2391",
])("finds the personal identity number in %s", (text) => {
  expect(personalDataIn(text)).toEqual({ found: "personal-number" });
});

test.each(["anna@example.com", "Skriv till klimat.grupp@kommun.example.org.", "å.ö@example.com"])(
  "finds the e-mail address in %s",
  (text) => {
    expect(personalDataIn(text)).toEqual({ found: "e-mail" });
  },
);

test.each([
  "070-174 06 05",
  "0701740605",
  "070 174 06 05",
  "Ring 08-465 004 00",
  "016-710 10 00",
  "+46 70 174 06 05",
  "+46(0)70-1740605",
  "0046701740605",
  "Ring 0701740605, så svarar vi.",
  "Tel:0701740605",
])("finds the telephone number in %s", (text) => {
  expect(personalDataIn(text)).toEqual({ found: "phone" });
});

test.each([
  "212000-0357",
  "811228-9875",
  "Utsläppen var 252 200 ton 2024.",
  "243604.78",
  "120,500 t",
  "0,123456 ton",
  "0 123 456 ton",
  "År 2020–2030, 2020-2030 och 1990/2000",
  "2024-02-26 – 2024-09-30",
  "2021-12-07 – 2022-03-01",
  "01-02-2020",
  "9 908 590 kr, sökt bidrag 4 932 500 kr",
  "KSKF/2021:7",
  "SOU 2025:107",
  "bf20c580381960c3b1b246681992e2d9d2b26f11",
  "100 000 000 000",
  "2030: 0 ton. 2045: 0 ton",
  "koden 0484",
  "@everyone",
  "a @ b",
  "Mellan 2010 och 2020 minskade utsläppen med 20 procent.",
  "+15 000 000 ton",
])("finds nobody in %s", (text) => {
  expect(personalDataIn(text)).toBeUndefined();
});

test("never repeats what it found", () => {
  expect(JSON.stringify(personalDataIn("anna@example.com"))).not.toContain("anna");
});

test.each([
  ["8112289874", true],
  ["8112289875", false],
  ["0000000000", true],
  // 5 doubled is 10, which counts as 1: 1 + 9.
  ["5000000009", true],
])("judges the check digit of %s as %s", (digits, isRight) => {
  expect(hasLuhnCheckDigit(digits)).toBe(isRight);
});

test.each([
  "a.".repeat(5000),
  `${"a.".repeat(2500)}@${"a-".repeat(2500)}`,
  "@a.".repeat(3000),
  "0 ".repeat(5000),
  "+46 ".repeat(2500),
  "8112".repeat(2500),
])("reads a hostile text in no time: %.12s…", (text) => {
  expect(computingTime(() => personalDataIn(text))).toBeLessThan(50);
});
