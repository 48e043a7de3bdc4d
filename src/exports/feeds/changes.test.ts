import { expect, test } from "vitest";
import {
  makeActor,
  makeCommitment,
  makeDataset,
  makeEvent,
  makeGoal,
  makeIndicator,
  makeStory,
  makeSupportNeed,
  makeSupportOffer,
} from "../../dataset/fixtures/factory.ts";
import type { Update } from "../../schema/commitment.ts";
import { allChanges } from "./changes.ts";
import { makeHistory, makeHistoryEvent } from "./fixtures/history.ts";

const update = (date: string, type: Update["type"] = "progress"): Update => ({
  date,
  type,
  statement: { sv: "Det går framåt i Exempelby." },
});
const linesOf = (changes: ReturnType<typeof allChanges>) => changes.map(({ date, key }) => `${date} ${key}`);
const day = "2026-06-01";
const name = "commitments/example-commitment";

test("tells of a commitment and its updates on their own days where git sees nothing", () => {
  const commitment = makeCommitment({
    signed: "2026-01-10",
    updates: [update("2026-02-01"), update("2026-05-01", "setback"), update("2026-07-01")],
  });
  const dataset = makeDataset({ commitments: [commitment] });
  expect(linesOf(allChanges(dataset, makeHistory({ sight: "none" }), day))).toEqual([
    `2026-05-01 ${name}/2026-05-01-setback`,
    `2026-02-01 ${name}/2026-02-01-progress`,
    `2026-01-10 ${name}/new`,
  ]);
});

test("dates what git sees by the day it was published, so that what is new comes first", () => {
  const commitment = makeCommitment({
    signed: "2020-01-10",
    updates: [update("2021-02-01"), update("2021-02-01")],
  });
  const history = makeHistory({
    published: { [name]: "2026-04-01" },
    records: {
      [name]: [
        makeHistoryEvent({ date: "2026-04-01", change: { kind: "created" } }),
        makeHistoryEvent({ date: "2026-05-01", change: { kind: "updates", what: "added", count: 1 } }),
      ],
    },
  });
  expect(linesOf(allChanges(makeDataset({ commitments: [commitment] }), history, day))).toEqual([
    `2026-05-01 ${name}/2021-02-01-progress-2`,
    `2026-04-01 ${name}/2021-02-01-progress`,
    `2026-04-01 ${name}/new`,
  ]);
});

test("tells of a promise that was put off once for each commit, and not of what was edited", () => {
  const later = { kind: "due", from: "2026-12-31", to: "2027-12-31" } as const;
  const history = makeHistory({
    records: {
      [name]: [
        makeHistoryEvent({ change: later }),
        makeHistoryEvent({ change: { kind: "effectRemoved" } }),
        makeHistoryEvent({ commit: "fedcba9876543210", isEditing: true, change: later }),
        makeHistoryEvent({ commit: "aaaaaaaaaaaaaaaa", change: { kind: "text" } }),
      ],
    },
  });
  const dataset = makeDataset({ commitments: [makeCommitment({ signed: "unknown" })] });
  const changes = allChanges(dataset, history, day);
  expect(linesOf(changes)).toEqual([`2026-03-01 ${name}/0123456789ab`]);
  expect(changes[0]?.told).toMatchObject({ what: "promise", events: { length: 2 } });
});

test("leaves it to the actor's own words to tell that a commitment was withdrawn", () => {
  const history = makeHistory({
    records: { [name]: [makeHistoryEvent({ change: { kind: "state", from: "active", to: "withdrawn" } })] },
  });
  const of = (updates: readonly Update[]) =>
    makeDataset({
      commitments: [makeCommitment({ signed: "unknown", state: "withdrawn", updates: [...updates] })],
    });
  expect(linesOf(allChanges(of([update("2026-03-01", "withdrawal")]), history, day))).toEqual([
    `2026-03-01 ${name}/2026-03-01-withdrawal`,
  ]);
  expect(linesOf(allChanges(of([]), history, day))).toEqual([`2026-03-01 ${name}/0123456789ab`]);
});

test("tells of a promise that is no longer in the portal", () => {
  const gone = makeHistoryEvent({ id: "gone", change: { kind: "removed" } });
  const history = makeHistory({ records: { "commitments/gone": [gone] } });
  expect(linesOf(allChanges(makeDataset({ commitments: [] }), history, day))).toEqual([
    "2026-03-01 commitments/gone/0123456789ab",
  ]);
});

test("tells of new figures and of recalculated ones, of the years they are for", () => {
  const event = (kind: "observations" | "observationsAdded") =>
    makeHistoryEvent({ collection: "indicators", id: "example-indicator", change: { kind, years: [2022] } });
  const history = makeHistory({
    records: { "indicators/example-indicator": [event("observations"), event("observationsAdded")] },
  });
  const dataset = makeDataset({ commitments: [], indicators: [makeIndicator()] });
  expect(linesOf(allChanges(dataset, history, day))).toEqual([
    "2026-03-01 indicators/example-indicator/0123456789ab-added",
    "2026-03-01 indicators/example-indicator/0123456789ab-revised",
  ]);
});

test("knows of each change what it is about and whose it is, for the feeds of focus areas and actors", () => {
  const [area, baker] = [["example-area"], ["example-bakery"]];
  const dataset = makeDataset({
    actors: [makeActor({ focusAreas: area })],
    goals: [makeGoal({ focusArea: "example-area", responsible: "example-bakery" })],
    commitments: [makeCommitment({ signed: "2026-01-10", partners: ["example-dairy"] })],
    events: [makeEvent({ focusAreas: area, organiser: "example-bakery", actors: ["example-dairy"] })],
    stories: [makeStory({ focusAreas: area, actors: ["example-dairy"] })],
    "support-offers": [makeSupportOffer()],
    "support-needs": [makeSupportNeed({ actor: undefined, actorType: "company" })],
  });
  const published = [
    ...["actors/example-bakery", "goals/example-goal", "events/example-event", "stories/example-story"],
    ...["support-offers/example-offer", "support-needs/example-need"],
  ];
  const later = { kind: "due", from: "2026-12-31", to: "2027-12-31" } as const;
  const history = makeHistory({
    published: Object.fromEntries(published.map((one) => [one, day])),
    records: {
      [name]: [makeHistoryEvent({ change: later })],
      "goals/example-goal": [makeHistoryEvent({ collection: "goals", id: "example-goal", change: later })],
    },
  });
  const both = [...baker, "example-dairy"];
  const changes = allChanges(dataset, history, day);
  expect(Object.fromEntries(changes.map((one) => [one.key, [one.focusAreas, one.actors]]))).toEqual({
    [`${name}/new`]: [area, both],
    [`${name}/0123456789ab`]: [area, both],
    "goals/example-goal/new": [area, baker],
    "goals/example-goal/0123456789ab": [area, baker],
    "actors/example-bakery/new": [area, baker],
    "events/example-event/new": [area, both],
    "stories/example-story/new": [area, ["example-dairy"]],
    "support-offers/example-offer/new": [area, baker],
    "support-needs/example-need/new": [area, []],
  });
});

test("tells of other new records where their day is known", () => {
  const dataset = makeDataset({
    commitments: [],
    actors: [makeActor()],
    "support-offers": [makeSupportOffer()],
    stories: [makeStory({ date: "2026-02-02" }), makeStory({ id: "undated", date: "2026" })],
  });
  expect(linesOf(allChanges(dataset, makeHistory(), day))).toEqual(["2026-02-02 stories/example-story/new"]);
  const published = {
    "actors/example-bakery": "2026-05-05",
    "support-offers/example-offer": "2026-05-05",
    "stories/undated": "2026-05-06",
    "sources/example-source": "2026-05-07",
  };
  expect(linesOf(allChanges(dataset, makeHistory({ published }), day))).toEqual([
    "2026-05-06 stories/undated/new",
    "2026-05-05 support-offers/example-offer/new",
    "2026-05-05 actors/example-bakery/new",
    "2026-02-02 stories/example-story/new",
  ]);
});
