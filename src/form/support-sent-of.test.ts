import { expect, test } from "vitest";
import { SupportNeed, SupportOffer } from "../schema/support.ts";
import { supportProposedBy } from "./support-sent-of.ts";

const answered = (answers: Readonly<Record<string, string | readonly string[]>>) =>
  new Map(
    Object.entries(answers).map(([name, given]) => [name, typeof given === "string" ? [given] : given]),
  );

const known = {
  actorId: (name: string) => (name === "Exempelbageriet" ? "exempelbageriet" : undefined),
  today: "2026-11-24",
  language: "sv",
} as const;

const need = {
  what: "need",
  who: "existing",
  "record.actor": "Exempelbageriet",
  "record.category": "advice",
  "record.title": "Råd om laddplatser",
  "record.summary": "Vi behöver råd om var laddplatser ska stå.",
  "record.focusAreas": ["transporter"],
  "record.validUntil": "2027-12-31",
};

test("makes of the fewest answers a need that the schema takes", () => {
  const { collection, record, actor } = supportProposedBy(answered(need), known);
  expect([collection, actor]).toEqual(["support-needs", undefined]);
  expect(SupportNeed.safeParse(record).error).toBeUndefined();
  expect(record).toMatchObject({ actor: "exempelbageriet", state: "open" });
});

test("makes an offer, confirmed today", () => {
  const offer = {
    ...need,
    what: "offer",
    "record.eligibility.actorTypes": ["school", "association"],
    "record.cost": "free",
  };
  const { collection, record } = supportProposedBy(answered(offer), known);
  expect(collection).toBe("support-offers");
  expect(SupportOffer.safeParse(record).error).toBeUndefined();
  expect(record).toMatchObject({
    lastConfirmed: "2026-11-24",
    eligibility: { actorTypes: ["school", "association"] },
  });
});

test("lets no name out of whoever asks without one, whatever was written before", () => {
  const unnamed = {
    ...need,
    what: "unnamed",
    who: "new",
    "actor.name": "Hemliga Exempelbageriet",
    "record.actorType": "company",
  };
  const proposed = supportProposedBy(answered(unnamed), known);
  expect(SupportNeed.safeParse(proposed.record).error).toBeUndefined();
  expect(proposed.record).toMatchObject({ actorType: "company" });
  expect(JSON.stringify(proposed)).not.toMatch(/bageriet/i);
});

test("leaves the type out where the name is shown after all", () => {
  const { record } = supportProposedBy(answered({ ...need, "record.actorType": "school" }), known);
  expect(record).not.toHaveProperty("actorType");
});

test("describes a new actor, within the areas of the support", () => {
  const asked = { ...need, who: "new", "actor.name": "Exempelföreningen", "actor.type": "association" };
  const { record, actor } = supportProposedBy(answered(asked), known);
  expect(record).not.toHaveProperty("actor");
  expect(actor).toMatchObject({ name: "Exempelföreningen", focusAreas: ["transporter"], status: "active" });
});
