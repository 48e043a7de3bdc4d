import { expect, test } from "vitest";
import { spentChallenges } from "./spent.ts";

test("lets a challenge be spent on one proposal, however often that is sent", () => {
  const { spend } = spentChallenges(1000, () => 0);
  expect([spend("a", "one"), spend("a", "one"), spend("a", "two"), spend("b", "two")]).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

test("forgets a challenge once it no longer holds, and none sooner", () => {
  let time = 0;
  const { spend } = spentChallenges(1000, () => time);
  spend("a", "one");
  time = 500;
  spend("b", "one");
  time = 1001;
  expect([spend("a", "two"), spend("b", "two")]).toEqual([true, false]);
});
