import { expect, test } from "vitest";
import {
  makeActor,
  makeCommitment,
  makeDataset,
  makeEffect,
  makeFocusArea,
  makeGoal,
  makeIndicator,
  makeSupportOffer,
} from "../dataset/fixtures/factory.ts";
import { focusAreaSummaries, mainSectorShares, targetYearOf } from "./focus-area-summary.ts";

const dataset = makeDataset({
  "focus-areas": [
    makeFocusArea({ id: "travel", order: 1, sectors: ["cars", "ships"] }),
    makeFocusArea({ id: "learning", order: 2 }),
  ],
  indicators: [
    makeIndicator({
      observations: [
        { year: 2020, value: 200, status: "normal" },
        { year: 2023, value: 100, bySector: { cars: 40, ships: 10, heating: 50 }, status: "normal" },
      ],
    }),
  ],
  actors: [makeActor({ id: "bakery" }), makeActor({ id: "mill" })],
  commitments: [
    makeCommitment({ id: "vans", actor: "bakery", focusAreas: ["travel"], effect: makeEffect() }),
    makeCommitment({
      id: "bikes",
      actor: "bakery",
      partners: ["mill"],
      focusAreas: ["travel"],
      signed: "unknown",
      effect: makeEffect(),
      milestones: [{ id: "buy", title: { sv: "Cyklarna är köpta" }, due: "2024-11-01" }],
    }),
    makeCommitment({ id: "paused", actor: "mill", focusAreas: ["travel"], state: "paused" }),
    makeCommitment({ id: "gone", actor: "mill", focusAreas: ["travel"], state: "withdrawn" }),
  ],
  "support-offers": [
    makeSupportOffer({ id: "advice", focusAreas: ["travel"] }),
    makeSupportOffer({ id: "expired", focusAreas: ["travel"], validUntil: "2024-01-01" }),
    makeSupportOffer({ id: "closed", focusAreas: ["travel"], state: "closed" }),
  ],
});

const [travel, learning] = focusAreaSummaries(dataset, "2024-06-01");

test("adds up the emissions of the area's sectors", () => {
  // 40 + 10 of 100 t.
  expect(travel?.emissions).toEqual({ year: 2023, amount: 50, unit: "tonnes", share: 0.5 });
});

test("takes nothing that is not measured in tonnes for emissions, and what is per resident as it is", () => {
  const bySector = { cars: 40, ships: 10, heating: 50 };
  const emissionsIn = (unit: "mwh" | "tonnes-per-resident") => {
    const observations = [{ year: 2023, value: 100, bySector, status: "normal" as const }];
    const areas = makeDataset({
      "focus-areas": [makeFocusArea({ id: "travel", sectors: ["cars"] })],
      indicators: [makeIndicator({ unit, observations })],
    });
    return focusAreaSummaries(areas, "2024-06-01")[0]?.emissions;
  };
  expect(emissionsIn("mwh")).toBeUndefined();
  expect(emissionsIn("tonnes-per-resident")).toMatchObject({
    amount: 40,
    unit: "tonnes-per-resident",
    share: 0.4,
  });
});

test("gives an area of one sector the share that the sector has", () => {
  // 1 of 3: a third, whatever the other two are rounded to.
  const thirds = makeDataset({
    "focus-areas": [makeFocusArea({ id: "travel", sectors: ["cars"] })],
    indicators: [
      makeIndicator({
        observations: [
          { year: 2023, value: 3, bySector: { cars: 1, ships: 1, heating: 1 }, status: "normal" },
        ],
      }),
    ],
  });
  const ofSector = mainSectorShares(thirds)?.sectors.find(({ id }) => id === "cars")?.share;
  expect(ofSector).toBe(1 / 3);
  expect(focusAreaSummaries(thirds, "2024-06-01")[0]?.emissions?.share).toBe(ofSector);
});

test("counts active commitments and those who own them, and what the municipality has promised the others apart", () => {
  expect([travel?.activeCommitments, travel?.actors]).toEqual([2, 1]);
  expect(travel?.promised).toEqual({
    others: { commitments: 2, actors: 1 },
    own: { commitments: 0, actors: 0 },
  });
  const promises = ["first", "second"].map((id) =>
    makeCommitment({ id, counterCommitment: id === "second" }),
  );
  const [area] = focusAreaSummaries(makeDataset({ commitments: promises }), "2024-06-01");
  expect(area?.promised.others.commitments).toBe(1);
  expect(area?.promised.own.commitments).toBe(1);
});

test("counts open commitments by freshness", () => {
  expect(travel?.freshness).toMatchObject({ current: 2, unknown: 1, overdue: 0, closed: 0 });
});

test("finds the next step", () => {
  expect(travel?.nextStep).toMatchObject({ id: "bikes", milestone: "buy", date: "2024-11-01" });
});

test("passes over the step of a commitment for every area, and names who is missing instead", () => {
  const everywhere = makeCommitment({ id: "all", actor: "bakery", focusAreas: ["travel", "learning"] });
  const own = makeCommitment({ id: "own", actor: "mill", focusAreas: ["learning"], due: "2029-01-01" });
  const summaries = focusAreaSummaries(
    makeDataset({
      "focus-areas": [makeFocusArea({ id: "travel", order: 1 }), makeFocusArea({ id: "learning", order: 2 })],
      actors: [makeActor({ id: "bakery", type: "company" }), makeActor({ id: "mill", type: "school" })],
      commitments: [everywhere, own],
    }),
    "2024-06-01",
  );
  expect(summaries.map(({ nextStep }) => nextStep?.id)).toEqual([undefined, "own"]);
  expect(summaries.map(({ missing }) => missing)).toEqual([
    ["association", "school", "public", "academia", "network"],
    ["association", "public", "academia", "network"],
  ]);
});

test("adds up what is claimed for the target year", () => {
  expect(travel?.claimed).toEqual({ low: 16, central: 20, high: 24 });
});

test("counts the support offers that still stand", () => {
  expect(travel?.openSupportOffers).toBe(1);
});

test("says nothing of emissions where an area has no sectors", () => {
  expect(learning).toMatchObject({ emissions: undefined, activeCommitments: 0, nextStep: undefined });
});

test("claims nothing for the areas of a main goal without a target year", () => {
  const timeless = makeDataset({
    goals: [makeGoal({ targets: [], pathway: undefined })],
    commitments: [makeCommitment({ effect: makeEffect() })],
  });
  expect(targetYearOf(timeless)).toBeUndefined();
  expect(focusAreaSummaries(timeless, "2024-06-01")[0]?.claimed).toEqual({ low: 0, central: 0, high: 0 });
});
