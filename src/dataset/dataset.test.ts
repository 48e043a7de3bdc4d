import { expect, test } from "vitest";
import { makeCommitment, makeDataset, makeEvent, makeStory } from "./fixtures/factory.ts";

test("lists a commitment with its owner, and apart with every partner", () => {
  const { commitmentsByActor, commitmentsByPartner } = makeDataset({
    commitments: [makeCommitment({ id: "vans", actor: "bakery", partners: ["mill"] })],
  });
  expect([...commitmentsByActor.keys()]).toEqual(["bakery"]);
  expect([...commitmentsByPartner.keys()]).toEqual(["mill"]);
});

test("lists a commitment once for an actor that is also named as its partner", () => {
  const { commitmentsByActor, commitmentsByPartner } = makeDataset({
    commitments: [makeCommitment({ id: "vans", actor: "bakery", partners: ["bakery"] })],
  });
  expect(commitmentsByActor.get("bakery")?.map(({ id }) => id)).toEqual(["vans"]);
  expect(commitmentsByPartner.has("bakery")).toBe(false);
});

test("finds stories and events from the other end of each of their ties", () => {
  const ties = { commitments: ["vans"], supportOffers: ["advice"], focusAreas: ["travel"] };
  const dataset = makeDataset({
    stories: [makeStory({ id: "told", actors: ["bakery"], ...ties })],
    events: [
      makeEvent({ id: "met", organiser: "mill", actors: ["bakery", "mill"], ...ties }),
      makeEvent({ id: "untied", organiser: undefined, focusAreas: undefined }),
    ],
  });
  const found = (lists: ReadonlyMap<string, readonly { readonly id: string }[]>) =>
    [...lists].map(([id, records]) => `${id}: ${records.map((record) => record.id).join(" ")}`);
  expect(found(dataset.storiesByActor)).toEqual(["bakery: told"]);
  expect(found(dataset.storiesByCommitment)).toEqual(["vans: told"]);
  expect(found(dataset.storiesBySupportOffer)).toEqual(["advice: told"]);
  expect(found(dataset.storiesByFocusArea)).toEqual(["travel: told"]);
  expect(found(dataset.eventsByActor)).toEqual(["mill: met", "bakery: met"]);
  expect(found(dataset.eventsByCommitment)).toEqual(["vans: met"]);
  expect(found(dataset.eventsBySupportOffer)).toEqual(["advice: met"]);
  expect(found(dataset.eventsByFocusArea)).toEqual(["travel: met"]);
});
