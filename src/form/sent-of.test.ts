import { expect, test } from "vitest";
import { Commitment } from "../schema/commitment.ts";
import type { Answers } from "./answers.ts";
import { notKnownYet, proposedBy } from "./sent-of.ts";

const answered = (answers: Readonly<Record<string, string | readonly string[]>>): Answers =>
  new Map(
    Object.entries(answers).map(([name, given]) => [name, typeof given === "string" ? [given] : given]),
  );

const smallest = {
  who: "existing",
  "record.actor": "Exempelbageriet",
  "record.title": "Vi byter tre bilar mot elbilar",
  "record.summary": "Vi byter alla tre dieselbilar mot elbilar.",
  "record.focusAreas": ["transporter"],
  "record.goals": ["ett-mal"],
  "record.kind": "switch",
  "record.signed.unknown": "1",
  "record.start": "2027-01-01",
  "record.due": "2028-12-31",
  effect: "unknown",
};
const known = {
  actorId: (name: string) => (name === "Exempelbageriet" ? "exempelbageriet" : undefined),
  item: undefined,
  today: "2026-11-23",
  language: "sv",
} as const;

test("makes of the fewest answers a record that the schema takes", () => {
  const { record, actor } = proposedBy(answered(smallest), known);
  expect(Commitment.safeParse(record).error).toBeUndefined();
  expect(record).toMatchObject({ actor: "exempelbageriet", signed: "unknown", noEffectReason: notKnownYet });
  expect(actor).toBeUndefined();
});

test("writes numbers as numbers, and what is no number as it was typed", () => {
  const asked = { ...smallest, "record.target.value": "1 200,5", "record.baseline.value": "tolv" };
  const { record } = proposedBy(answered(asked), known);
  expect(record).toMatchObject({ target: { value: 1200.5 }, baseline: { value: "tolv" } });
});

test("describes a new actor instead of naming one", () => {
  const asked = { ...smallest, who: "new", "actor.name": "Exempelföreningen", "actor.type": "association" };
  const { record, actor } = proposedBy(answered(asked), known);
  expect(record["actor"]).toBeUndefined();
  expect(actor).toMatchObject({ name: "Exempelföreningen", focusAreas: ["transporter"], status: "active" });
});

test("leaves out rows that are empty, and names the milestones that are not", () => {
  const asked = {
    ...smallest,
    "record.milestones.0.title": "",
    "record.milestones.2.title": "Halva vägen",
    "record.milestones.2.due": "2027-12-31",
    "record.partners": ["", "Exempelbageriet"],
  };
  const { record } = proposedBy(answered(asked), known);
  expect(record["milestones"]).toEqual([{ id: "delmal-1", title: { sv: "Halva vägen" }, due: "2027-12-31" }]);
  expect(record["partners"]).toEqual(["exempelbageriet"]);
});

test("works the effect out by the catalogue's arithmetic", () => {
  const counted = {
    tonnesPerUnit: { low: 1, central: 2, high: 3 },
    formula: { sv: "Körsträcka gånger skillnaden." },
    lifetimeYears: 8,
    scopes: [1 as const],
    source: "exempelkalla",
  };
  const asked = {
    ...smallest,
    effect: "catalogue",
    "record.target.value": "4",
    "record.target.unit": "bilar",
  };
  const unit = { sv: "bilar", en: "cars" };
  const { record } = proposedBy(answered(asked), { ...known, item: { effect: counted, unit } });
  // 4 × 1, 4 × 2 and 4 × 3 tonnes
  expect(record["effect"]).toMatchObject({ tonnesPerYear: { low: 4, central: 8, high: 12 } });
  expect(record["noEffectReason"]).toBeUndefined();
  expect(record["target"]).toEqual({ value: 4, unit });
});

test("takes an effect of one's own as reckoned beforehand", () => {
  const asked = {
    ...smallest,
    effect: "own",
    "record.effect.tonnesPerYear.low": "8",
    "record.effect.tonnesPerYear.central": "10,5",
    "record.effect.tonnesPerYear.high": "12",
    "record.effect.method": "Liter gånger utsläpp per liter.",
    "record.effect.scopes": ["1", "3"],
  };
  const { record } = proposedBy(answered(asked), known);
  expect(Commitment.safeParse(record).error).toBeUndefined();
  expect(record["effect"]).toMatchObject({
    tonnesPerYear: { low: 8, central: 10.5, high: 12 },
    phase: "ex-ante",
    scopes: [1, 3],
  });
});

test("sends support along only where it was asked for", () => {
  const need = { "supportNeeds.0.title": "Råd om laddplatser", "supportNeeds.0.category": "advice" };
  expect(proposedBy(answered({ ...smallest, ...need }), known).supportNeeds).toBeUndefined();
  const asked = { ...smallest, ...need, supportNeeds: "1" };
  expect(proposedBy(answered(asked), known).supportNeeds).toEqual([
    { category: "advice", title: { sv: "Råd om laddplatser" }, focusAreas: ["transporter"] },
  ]);
});
