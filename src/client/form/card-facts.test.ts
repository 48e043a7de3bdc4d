import { expect, test } from "vitest";
import { makeCommitment, makeSupportOffer } from "../../dataset/fixtures/factory.ts";
import { factsOf } from "./card-facts.ts";

const choices = {
  actors: [["example-school", "Exempelskolan"]] as const,
  catalogue: {},
  focusAreas: { "example-area": "Resor" },
  goals: { "example-goal": "Halverade utsläpp" },
};

test("tells of a commitment what its page does, in the page's order", () => {
  const record = makeCommitment({
    partners: ["example-school"],
    due: "unknown",
    target: { value: 12, unit: { sv: "elbilar" } },
    baseline: { year: 2023, value: 3 },
    decidedBy: { sv: "Styrelsen" },
    milestones: [{ id: "half", title: { sv: "Halvvägs" }, due: "2027-06-30" }],
  });
  expect(factsOf({ collection: "commitments", record }, "Exempelbageriet", choices, "sv")).toEqual([
    ["actor", "Exempelbageriet"],
    ["partners", "Exempelskolan"],
    ["signed", "15\u00a0januari 2024"],
    ["start", "1\u00a0februari 2024"],
    ["due", "Vet inte än"],
    ["target", "12 elbilar"],
    ["baseline", "3 elbilar (2023)"],
    ["kind", "Byta till något renare"],
    ["decidedBy", "Styrelsen"],
    ["milestones", "Halvvägs, 30\u00a0juni 2027"],
    ["focusAreas", "Resor"],
    ["goals", "Halverade utsläpp"],
    ["effect", "Effekten är inte uträknad."],
  ]);
});

test("leaves out what is not given, and shows ids that it has no name for", () => {
  const facts = factsOf({ collection: "commitments", record: { focusAreas: ["a"] } }, "", undefined, "en");
  expect(facts).toEqual([["focusAreas", "a"]]);
});

test("tells of an offer for whom it is, and does not wonder what money costs", () => {
  const record = makeSupportOffer({ category: "funding", cost: "unknown", validUntil: "2027-06-30" });
  const keys = factsOf({ collection: "support-offers", record }, "Exempelskolan", choices, "en").map(
    ([key]) => key,
  );
  expect(keys).toEqual(["actor", "category", "eligibility.actorTypes", "validUntil", "focusAreas"]);
});
