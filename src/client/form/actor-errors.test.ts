import { expect, test } from "vitest";
import { actorErrors } from "./actor-errors.ts";

const choices = { actors: [["example-school", "Exempelskolan"]] as const };
const errorsOf = (...answers: readonly [string, string[]][]) =>
  actorErrors(new Map(answers), choices, "sv").map(({ name, message }) => `${name}: ${message}`);

test("advises to answer that one is new where one's own name is not known", () => {
  const errors = errorsOf(["who", ["existing"]], ["record.actor", ["Exempelbageriet"]]);
  expect(errors).toEqual([expect.stringMatching(/^record.actor: .*svara att ni är nya här/)]);
});

test("says that only actors on the portal can be partners, and where to mention others", () => {
  const errors = errorsOf(["who", ["new"]], ["record.partners", ["exempelskolan", "Exempelhandeln", " "]]);
  expect(errors).toEqual([
    expect.stringMatching(/^record.partners: .*”Exempelhandeln”.*Bara aktörer på portalen.*beskrivningen/),
  ]);
  expect(errors[0]).not.toContain("nya här");
});

test("says of a new actor that it is on the portal already", () => {
  expect(errorsOf(["who", ["new"]], ["actor.name", ["Exempelskolan "]])).toHaveLength(1);
});

test("says nothing of whoever does not show its name", () => {
  const answers = new Map([
    ["what", ["unnamed"]],
    ["who", ["new"]],
    ["actor.name", ["Exempelskolan"]],
  ]);
  expect(actorErrors(answers, choices, "sv")).toEqual([]);
});
