import { expect, test } from "vitest";
import { hintFor } from "./hint-for.ts";

test.each([
  ["Vi strävar efter färre bilresor", { hint: "vague", found: "strävar efter" }],
  ["We will try to drive less", { hint: "vague", found: "try to" }],
  ["Vi blir klimatneutrala 2030", { hint: "claim", found: "klimatneutrala" }],
  ["Vi kör ut brödet med elbilar", { hint: "no-number" }],
  ["Vi byter tre bilar till el", undefined],
  ["Vi byter 12 bilar", undefined],
  ["Vi byter", undefined],
])("thinks of %s as a title", (title, hint) => {
  expect(hintFor(title, "title")).toEqual(hint);
});

test("does not ask a summary for a number", () => {
  expect(hintFor("Vi kör ut brödet med elbilar, och det är tystare.", "summary")).toBeUndefined();
});
