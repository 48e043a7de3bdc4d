import { expect, test } from "vitest";
import { makeActor, makeDataset, makeSupportNeed, makeSupportOffer } from "../dataset/fixtures/factory.ts";
import { matchesOf } from "./support-matches.ts";

const today = "2026-11-24";

const need = makeSupportNeed({
  id: "need",
  actor: "club",
  category: "advice",
  focusAreas: ["energy", "travel"],
  state: "open",
  validUntil: "unknown",
});

/** An offer that fits the need in every way, but for what is said. */
const offer = (id: string, but: Parameters<typeof makeSupportOffer>[0] = {}) =>
  makeSupportOffer({
    id,
    actor: "helper",
    category: "advice",
    focusAreas: ["energy"],
    eligibility: { actorTypes: ["association"] },
    cost: "free",
    state: "open",
    validUntil: "unknown",
    ...but,
  });

const among = (...offers: ReturnType<typeof offer>[]) =>
  makeDataset({
    actors: [makeActor({ id: "club", type: "association" }), makeActor({ id: "helper", type: "public" })],
    "support-needs": [need],
    "support-offers": offers,
  });

const idsOf = (dataset: ReturnType<typeof among>, of = need) =>
  matchesOf(of, dataset, today).map(({ offer: { id } }) => id);

test("gives an offer of the same category, within a shared area and open to the asker, and says why", () => {
  expect(matchesOf(need, among(offer("fits")), today)).toEqual([
    {
      offer: offer("fits"),
      reasons: { category: "advice", focusAreas: ["energy"], actorType: "association" },
    },
  ]);
});

test.each([
  ["of another category", { category: "funding" }],
  ["within other areas only", { focusAreas: ["waste"] }],
  ["not open to associations", { eligibility: { actorTypes: ["company", "school"] } }],
  ["of the asker itself", { actor: "club" }],
  ["that has ended", { state: "closed" }],
  ["that makes a pause", { state: "paused" }],
  ["whose last day was yesterday", { validUntil: "2026-11-23" }],
] as const)("leaves out an offer %s", (_, but) => {
  expect(idsOf(among(offer("other", but as Parameters<typeof makeSupportOffer>[0])))).toEqual([]);
});

test("counts an offer's last day in", () => {
  expect(idsOf(among(offer("last-day", { validUntil: today })))).toEqual(["last-day"]);
});

test("gives nothing for a need that has expired or ended", () => {
  const dataset = among(offer("fits"));
  expect([
    idsOf(dataset, { ...need, validUntil: "2026-11-23" }),
    idsOf(dataset, { ...need, state: "closed" }),
  ]).toEqual([[], []]);
});

test("matches a need without a name by the type it gives", () => {
  const { actor: _, ...rest } = need;
  const dataset = among(
    offer("for-clubs"),
    offer("for-schools", { eligibility: { actorTypes: ["school"] } }),
  );
  expect(idsOf(dataset, { ...rest, actorType: "school" })).toEqual(["for-schools"]);
});

test("puts more shared areas first, then what is free, then what may be", () => {
  const dataset = among(
    offer("a-paid", { cost: "paid" }),
    offer("b-unknown", { cost: "unknown" }),
    offer("c-free"),
    offer("d-both", { cost: "paid", focusAreas: ["travel", "energy"] }),
  );
  // d-both shares two areas; the others one each, in order of cost.
  expect(idsOf(dataset)).toEqual(["d-both", "c-free", "b-unknown", "a-paid"]);
});
