import { expect, test } from "vitest";
import {
  makeCommitment,
  makeDataset,
  makeEffect,
  makeGoal,
  makeIndicator,
  makeSupportNeed,
  makeSupportOffer,
} from "../dataset/fixtures/factory.ts";
import { keyFigures } from "./key-figures.ts";

const valuesOf = (...given: Parameters<typeof keyFigures>) =>
  Object.fromEntries(keyFigures(...given).map(({ id, value }) => [id, value]));

const evidence = [{ title: "Mätning", url: "https://underlag.example.com/1", level: "third-party" as const }];
const statement = { sv: "Bilarna är utbytta." };

test("gives every figure of a small programme, worked by hand", () => {
  const dataset = makeDataset({
    commitments: [
      makeCommitment({
        id: "vans",
        effect: makeEffect(),
        updates: [{ date: "2025-06-01", type: "progress", statement }],
        milestones: [
          { id: "first", title: statement, due: "2025-03-01", done: "2025-03-01" },
          { id: "second", title: statement, due: "2025-06-01", done: "2025-07-01" },
          { id: "third", title: statement, due: "2025-09-01" },
        ],
      }),
      makeCommitment({
        id: "oven",
        actor: "example-dairy",
        state: "achieved",
        due: "2025-05-31",
        effect: makeEffect({ phase: "ex-post", tonnesPerYear: { low: 1, central: 2, high: 3.5 } }),
        updates: [{ date: "2025-05-31", type: "completion", statement, evidence }],
      }),
      makeCommitment({ id: "bikes", state: "partly-achieved", stateReason: statement }),
      makeCommitment({ id: "flour", state: "superseded", stateReason: statement }),
      makeCommitment({ id: "solar", state: "paused", stateReason: statement }),
    ],
    "support-needs": [makeSupportNeed(), makeSupportNeed({ id: "late", validUntil: "2025-12-30" })],
    "support-offers": [makeSupportOffer({ state: "closed" })],
  });
  expect(valuesOf(dataset, "2025-12-31")).toEqual({
    emissions: 90,
    "emissions-year": 2022,
    // 100 t in 2020 to 40 t in 2030: 6 t a year, so 88 t are allowed in 2022.
    gap: 2,
    // 2 / 88
    "gap-percent": 2.273,
    commitments: 5,
    "commitments-standing": 2,
    "commitments-ended": 3,
    "commitments-achieved": 1,
    "commitments-short": 1,
    "commitments-superseded": 1,
    // The dairy's only promise has ended.
    actors: 1,
    // Solar was last heard of 15 January 2024.
    "followed-up": 1,
    "effect-year": 2030,
    "claimed-low": 8,
    "claimed-central": 10,
    "claimed-high": 12,
    "evidenced-low": 1,
    "evidenced-central": 2,
    "evidenced-high": 3.5,
    "milestones-due": 3,
    "milestones-met": 2,
    // Of six actor types only companies have an active promise in the one focus area: the vans.
    "white-spots": 5,
    "support-needs": 1,
    "support-offers": 0,
  });
});

test("counts only what had been signed, told and observed by the day", () => {
  const dataset = makeDataset({
    commitments: [
      makeCommitment({ id: "later", signed: "2025-01-01" }),
      makeCommitment({ id: "undated", signed: "unknown" }),
      makeCommitment({
        id: "ended-later",
        state: "achieved",
        updates: [{ date: "2025-02-01", type: "completion", statement, evidence }],
        milestones: [{ id: "first", title: statement, due: "2024-06-01", done: "2025-02-01" }],
      }),
    ],
  });
  expect(valuesOf(dataset, "2024-12-31", 2021)).toMatchObject({
    commitments: 2,
    "commitments-standing": 2,
    "commitments-achieved": 0,
    "milestones-due": 1,
    "milestones-met": 0,
    emissions: 95,
    "emissions-year": 2021,
  });
});

test("says null, and not 0, of what nobody knows", () => {
  const { indicator: _, ...goal } = makeGoal();
  const unknown = valuesOf(makeDataset({ goals: [goal], commitments: [makeCommitment()] }), "2025-12-31");
  expect(unknown).toMatchObject({
    emissions: null,
    "emissions-year": null,
    gap: null,
    "gap-percent": null,
    "claimed-central": null,
    "evidenced-central": null,
  });
});

test("gives the gap without per cent where nothing is allowed", () => {
  const goal = makeGoal({
    targets: [{ year: 2022, value: 0, kind: "final", status: "adopted", source: "example-source" }],
  });
  expect(valuesOf(makeDataset({ goals: [goal] }), "2025-12-31")).toMatchObject({
    gap: 90,
    "gap-percent": null,
  });
});

test("says nothing of the gap where the base year had not been observed", () => {
  expect(valuesOf(makeDataset(), "2019-12-31")).toMatchObject({ emissions: null, gap: null });
});

test("rounds to what a record can hold", () => {
  const indicator = makeIndicator({
    observations: [
      { year: 2020, value: 100, status: "normal" },
      { year: 2021, value: 100 / 3, status: "normal" },
    ],
  });
  expect(valuesOf(makeDataset({ indicators: [indicator] }), "2025-12-31")).toMatchObject({
    emissions: 33.333,
  });
});
