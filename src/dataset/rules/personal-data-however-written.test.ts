import { expect, test } from "vitest";
import { computingTime } from "../fixtures/computing-time.ts";
import { personalDataHoweverWritten } from "./personal-data-however-written.ts";

test.each([
  "811228-9874",
  "19811228‑9874",
  "811228—9874",
  "811228 - 9874",
  "811228 – 9874",
  "８１１２２８－９８７４",
  "٨١١٢٢٨-٩٨٧٤",
  // The second of two tens of digits with nothing between them.
  "811228-\u{116E3}\u{116E2}\u{116E1}\u{116DE}",
])("finds the personal identity number in %s", (text) => {
  expect(personalDataHoweverWritten(text)).toEqual({ found: "personal-number" });
});

test.each(["anna@example.com", "anna＠example.com", "anna﹫example.com"])(
  "finds the e-mail address in %s",
  (text) => {
    expect(personalDataHoweverWritten(text)).toEqual({ found: "e-mail" });
  },
);

test.each([
  "070-174 06 05",
  "070 - 174 06 05",
  "070 – 174 06 05",
  "070 - 174 - 06 - 05",
  "070.174.06.05",
  "070.1740605",
  "070.174.0605",
  "070/174 06 05",
  "070 / 174 06 05",
  "070‑174‑06‑05",
  "070—174 06 05",
  "０７０－１７４ ０６ ０５",
  "070\u00A0174\u202F06\u200905",
  "(070) 174 06 05",
  "Ring (08) 465 004 00",
  "Telefon – 08 - 465 004 00",
  "08/465 004 00",
  "08.465.004.00",
  "016 - 710 10 00",
  "0171/123 45",
  "+46 - 70 174 06 05",
  "+46 (0) 70 174 06 05",
  "+46.70.174.06.05",
  "Ring 070.174.06.05, så svarar vi.",
  "Tel:070/174 06 05",
])("finds the telephone number in %s", (text) => {
  expect(personalDataHoweverWritten(text)).toEqual({ found: "phone" });
});

test.each([
  "2020‑2030, 2020—2030, 2020 - 2030 och 2020–2030",
  "SFS 2018:1937",
  "252 200 ton, 252.200 ton och 1.252.200 ton",
  "Klockan 08.30",
  "08.30-16.00",
  "08.30 – 16.00, 08.00 - 17.00",
  "06 - 12 - 18 - 24",
  "Öppet 07-18 (08-16 på lördagar)",
  "Den 01.02.2020, 08.02.2020 och 08/02/2020",
  "01.02.2020–03.04.2020",
  "2024 - 02 - 26 – 2024 - 09 - 30",
  "2024.02.26 – 2024.09.30",
  "2024/02/26 - 2024/09/30",
  "Från 0.755 2020 till 0.555 2030",
  "0.123.456.789",
  "0,5–0,7 och 0.25-0.35",
  "version 01.02.03.04",
  "version 1.02.0345.678",
  "v0.12.345.678",
  "Dnr KS 0345/2021 och 012/2020-2021",
  "Dnr 0345/2021-12",
  "SNI 01.110, 02.200 och 03.110",
  "012 - 345 678 ton",
  "020 / 345 678 900 ton",
  "doi.org/10.1016/0123.4567.89",
  "0 - 10 000 000 personer",
  "Från 0–1 000 000 resor, 0–5 000 000 liter och 0–10 000 000 personer",
  "en ökning med +45 000–50 000 resor",
  "Dnr BUN 021/12345",
  "Longitud 016.50973",
  "- 0\n- 12\n- 345\n- 678",
  "212000-0357",
  "Org.nr 212000‑0357, 556036 - 0793",
  "½, ¼ och ⅛ av 1 000 000, 10⁻⁶ m³, CO₂ 2020¹",
  "bf20c580381960c3b1b246681992e2d9d2b26f11",
])("finds nobody in %s", (text) => {
  expect(personalDataHoweverWritten(text)).toBeUndefined();
});

test.each([
  "070.".repeat(2500),
  "070 - 12 ".repeat(1200),
  "08/123 ".repeat(1500),
  "+46 ".repeat(2500),
  "0 ".repeat(5000),
  "\u0660".repeat(10_000),
  "\uFDFA".repeat(2000),
])("reads a hostile text in no time: %.12s…", (text) => {
  expect(computingTime(() => personalDataHoweverWritten(text))).toBeLessThan(50);
});
