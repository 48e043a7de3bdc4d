import { expect, test } from "vitest";
import { followUpCsv, followUpJson } from "./follow-up-data.ts";

const signed = {
  publisher: "Exempelkommunen",
  license: "CC0-1.0",
  date: "2026-11-01",
  commit: "0".repeat(40),
  method: "https://klimat.example.org/metod/",
};
const counts = [
  { table: "freshness", id: "current", label: "Aktuellt", value: 3, of: 9, unit: "count" },
  {
    ...{ table: "key-figures", id: "gap", label: "Gapet", value: null, unit: "tonnes" },
    credit: { source: "En serie (Ett verk)", license: "CC-BY-4.0", attribution: "Ett verk, 2026" },
  },
];

test("writes a row for each count, on whose terms it is, and leaves empty what is not known", () => {
  expect(followUpCsv(counts, signed).split("\r\n")).toEqual([
    "\ufefftable,id,label,value,of,unit,date,publisher,license,source,attribution",
    "freshness,current,Aktuellt,3,9,count,2026-11-01,Exempelkommunen,CC0-1.0,,",
    'key-figures,gap,Gapet,,,tonnes,2026-11-01,Exempelkommunen,CC-BY-4.0,En serie (Ett verk),"Ett verk, 2026"',
    "",
  ]);
});

test("says in JSON who says so, and null where a count is not known", () => {
  expect(JSON.parse(followUpJson(counts, signed))).toEqual({
    ...signed,
    counts: [
      { table: "freshness", id: "current", label: "Aktuellt", value: 3, of: 9, unit: "count" },
      {
        ...{ table: "key-figures", id: "gap", label: "Gapet", value: null, unit: "tonnes" },
        ...{ source: "En serie (Ett verk)", license: "CC-BY-4.0", attribution: "Ett verk, 2026" },
      },
    ],
  });
});
