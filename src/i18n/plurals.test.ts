import { expect, test } from "vitest";
import { textsIn } from "./texts.ts";

test.each([
  [1, 1, "1 av 1\u00a0delmål som skulle vara klart är nått."],
  [0, 1, "0 av 1\u00a0delmål som skulle vara klart är nått."],
  [1, 3, "1 av 3\u00a0delmål som skulle vara klara är nådda."],
])("tells of %i milestones of %i in words that agree", (reached, due, sentence) => {
  expect(textsIn("sv").followUp.milestones.answer(reached, due, 0)).toBe(sentence);
});

test("parts thousands in the way to a long list", () => {
  expect(textsIn("sv").goals.all(1234)).toBe("Visa alla 1\u00a0234");
  expect(textsIn("en").goals.all(1234)).toBe("Show all 1,234");
});
