import { expect, test } from "vitest";
import { textsIn } from "./texts.ts";

test.each([
  ["sv", "ligger kvar"],
  ["en", "stays where it was"],
] as const)("says in %s that files of what is removed are left, only where they are", (language, words) => {
  const { rulesList } = textsIn(language).openData.data;
  expect(rulesList(true, []).join(" ")).toContain(words);
  expect(rulesList(false, []).join(" ")).not.toContain(words);
  expect(rulesList(false, []).join(" ")).toContain("removed.json");
});
