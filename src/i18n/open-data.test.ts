import { expect, test } from "vitest";
import { textsIn } from "./texts.ts";

test.each([
  ["sv", "ligger kvar"],
  ["en", "stays where it was"],
] as const)("says in %s that files of what is removed are left, only where they are", (language, words) => {
  const { rulesList } = textsIn(language).openData.data;
  expect(rulesList(true).join(" ")).toContain(words);
  expect(rulesList(false).join(" ")).not.toContain(words);
  expect(rulesList(false).join(" ")).toContain("removed.json");
});

test.each(["sv", "en"] as const)("says in %s that an unknown day is a word and no empty cell", (language) => {
  expect(textsIn(language).openData.data.rulesList(true).at(-1)).toMatch(
    /(Okända datum|Unknown dates) .+ unknown (där|where) .+\.$/,
  );
});

test("names each unit of the files, with what it is", () => {
  const { unitCodes } = textsIn("sv").openData.dictionary;
  expect(unitCodes).toContain("tonnes-per-resident (ton CO₂e per invånare), ");
  expect(unitCodes).toMatch(/ och year \(årtal\)\.$/);
});
