import { expect, test } from "vitest";
import {
  makeActor,
  makeCatalogueItem,
  makeCommitment,
  makeDataset,
  makeSupportNeed,
  makeSupportOffer,
} from "../dataset/fixtures/factory.ts";
import { supportForCommitments, supportForItem } from "./support-fit.ts";
import { matchesOf } from "./support-matches.ts";

const today = "2026-11-24";
const open = { state: "open", validUntil: "unknown", actor: "helper", cost: "free" } as const;
const offers = [
  makeSupportOffer({
    ...open,
    id: "in-area",
    category: "tool",
    focusAreas: ["energy"],
    eligibility: { actorTypes: ["school"] },
  }),
  makeSupportOffer({
    ...open,
    id: "meets-need",
    category: "advice",
    focusAreas: ["energy"],
    eligibility: { actorTypes: ["school"] },
  }),
  makeSupportOffer({
    ...open,
    id: "named",
    category: "tool",
    focusAreas: ["waste"],
    eligibility: { actorTypes: ["company"] },
  }),
  makeSupportOffer({
    ...open,
    id: "for-others",
    category: "tool",
    focusAreas: ["energy"],
    eligibility: { actorTypes: ["company"] },
  }),
  makeSupportOffer({
    ...open,
    id: "own",
    actor: "pupils",
    category: "tool",
    focusAreas: ["energy"],
    eligibility: { actorTypes: ["school"] },
  }),
  makeSupportOffer({
    ...open,
    id: "expired",
    validUntil: "2026-11-23",
    category: "tool",
    focusAreas: ["energy"],
    eligibility: { actorTypes: ["school"] },
  }),
];
const item = makeCatalogueItem({
  id: "item",
  focusAreas: ["energy"],
  actorTypes: ["school"],
  supportOffers: ["named", "expired"],
});
const need = makeSupportNeed({
  id: "need",
  actor: "pupils",
  category: "advice",
  focusAreas: ["energy"],
  state: "open",
  validUntil: "unknown",
});
const commitment = makeCommitment({
  id: "promise",
  actor: "pupils",
  focusAreas: ["energy"],
  catalogueItem: "item",
  supportNeeds: ["need"],
  state: "active",
});
const dataset = makeDataset({
  actors: [makeActor({ id: "pupils", type: "school" }), makeActor({ id: "helper", type: "public" })],
  catalogue: [item],
  commitments: [commitment],
  "support-needs": [need],
  "support-offers": offers,
});

const supportFor = supportForCommitments(dataset, today, (need) => matchesOf(need, dataset, today));

test("gives a commitment what meets its needs, what its item names and what is within its areas, in that order", () => {
  expect(
    supportFor(commitment).map(({ offer, isNamed, needs, focusAreas }) => [
      offer.id,
      isNamed,
      needs.map(({ id }) => id),
      focusAreas,
    ]),
  ).toEqual([
    ["meets-need", false, ["need"], ["energy"]],
    ["named", true, [], []],
    ["in-area", false, [], ["energy"]],
  ]);
});

test("gives each commitment of the same areas and kind of actor its own, and leaves nobody with their own offer", () => {
  const idsFor = (changed: object) => supportFor({ ...commitment, ...changed }).map(({ offer }) => offer.id);
  const all = ["meets-need", "named", "in-area"];
  expect(idsFor({})).toEqual(all);
  expect(idsFor({ supportNeeds: [], catalogueItem: undefined })).toEqual(["in-area", "meets-need"]);
  expect(idsFor({ focusAreas: ["waste"] })).toEqual(["meets-need", "named"]);
  expect(idsFor({ actor: "helper" })).toEqual([]);
  expect(idsFor({})).toEqual(all);
});

test("gives an ended commitment nothing", () => {
  expect(supportFor({ ...commitment, state: "achieved" })).toEqual([]);
});

test("gives a catalogue item what it names first, and then what suits the same actors within its areas", () => {
  const ids = supportForItem(item, dataset, today).map(({ offer: { id } }) => id);
  expect(ids).toEqual(["named", "in-area", "meets-need", "own"]);
});
