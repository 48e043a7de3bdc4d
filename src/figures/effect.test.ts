import fc from "fast-check";
import { expect, test } from "vitest";
import type { Commitment } from "../dataset/dataset.ts";
import { makeCatalogueItem, makeCommitment, makeDataset, makeEffect } from "../dataset/fixtures/factory.ts";
import type { evidenceLevels } from "../schema/commitment.ts";
import { effectInYear, totalEffect } from "./effect.ts";

// 8–12 t a year, best estimate 10, from 31 December 2024 to 31 December 2028: 1 461 days.
function promise(keys: Partial<Commitment> = {}): Commitment {
  return makeCommitment({ start: "2024-12-31", due: "2028-12-31", effect: makeEffect(), ...keys });
}

function reportedWith(level: (typeof evidenceLevels)[number]): Pick<Commitment, "updates"> {
  const evidence = [{ title: "Mätning", url: "https://bageriet.example.org/matning", level }];
  return { updates: [{ date: "2025-06-01", type: "progress", statement: { sv: "Mätt." }, evidence }] };
}

test.each([
  [2023, 0],
  [2024, 0],
  // 365, 730 and 1 095 of 1 461 days.
  [2025, 2.498],
  [2026, 4.997],
  [2027, 7.495],
  [2028, 10],
  [2060, 10],
])("grows day by day from start to due: in %i it is %d t", (year, tonnes) => {
  expect(effectInYear(promise(), year)?.central).toBeCloseTo(tonnes, 3);
});

test("counts the first year by its days", () => {
  // From 2 July 2025 to 31 December is 182 days; to 2 July 2027 is 730.
  const effect = effectInYear(promise({ start: "2025-07-02", due: "2027-07-02" }), 2025);
  expect(effect?.central).toBeCloseTo((10 * 182) / 730, 9);
});

test("is in full from the year it is due", () => {
  expect(effectInYear(promise({ due: "2026-03-01" }), 2026)?.central).toBe(10);
  expect(effectInYear(promise({ start: "2026-03-01", due: "2026-03-01" }), 2026)?.central).toBe(10);
});

test("carries low and high", () => {
  expect(effectInYear(promise(), 2028)).toEqual({ low: 8, central: 10, high: 12 });
  // Half of the way, 2 of 4 years: 31 December 2025 to 31 December 2029 has 730 of its 1 461 days behind it in 2027.
  const half = effectInYear(promise({ start: "2025-12-31", due: "2029-12-31" }), 2027);
  expect(half?.low).toBeCloseTo((8 * 730) / 1461, 9);
  expect(half?.high).toBeCloseTo((12 * 730) / 1461, 9);
});

test("ends after its lifetime, counted from the year it is due", () => {
  // Two years in full: 2028 and 2029.
  const brief = promise({ effect: makeEffect({ lifetimeYears: 2 }) });
  expect([2028, 2029, 2030].map((year) => effectInYear(brief, year)?.central)).toEqual([10, 10, 0]);
});

test("takes the lifetime of the catalogue item where it has none of its own", () => {
  const item = makeCatalogueItem({
    effect: {
      tonnesPerUnit: { low: 1, central: 1, high: 1 },
      formula: { sv: "Ett ton per bil." },
      lifetimeYears: 1,
      scopes: [1],
      source: "example-source",
    },
  });
  expect(effectInYear(promise(), 2029, item)?.central).toBe(0);
  expect(effectInYear(promise({ effect: makeEffect({ lifetimeYears: 9 }) }), 2029, item)?.central).toBe(10);
});

test("is not known without an effect or without dates", () => {
  expect(effectInYear(makeCommitment(), 2028)).toBeUndefined();
  expect(effectInYear(promise({ start: "unknown" }), 2028)).toBeUndefined();
  expect(effectInYear(promise({ due: "unknown" }), 2028)).toBeUndefined();
});

test("adds what is claimed and what is evidenced apart", () => {
  const measured = makeEffect({ phase: "ex-post", tonnesPerYear: { low: 4, central: 5, high: 6 } });
  const total = totalEffect(
    makeDataset({
      commitments: [
        promise({ id: "first" }),
        promise({ id: "second" }),
        promise({ id: "third", effect: measured, ...reportedWith("third-party") }),
        promise({ id: "fourth", effect: measured, ...reportedWith("documented") }),
        promise({ id: "fifth", effect: measured, ...reportedWith("self-declared") }),
      ],
    }),
    2030,
  );
  // 8 + 8, 10 + 10, 12 + 12; 4 + 4, 5 + 5, 6 + 6.
  expect(total).toEqual({
    year: 2030,
    claimed: { low: 16, central: 20, high: 24 },
    evidenced: { low: 8, central: 10, high: 12 },
    counted: {
      claimed: new Map([
        ["first", { low: 8, central: 10, high: 12 }],
        ["second", { low: 8, central: 10, high: 12 }],
      ]),
      evidenced: new Map([
        ["third", { low: 4, central: 5, high: 6 }],
        ["fourth", { low: 4, central: 5, high: 6 }],
      ]),
    },
    notAdded: [{ id: "fifth", reason: "not-evidenced" }],
  });
});

test("takes what somebody else can check as evidence, whatever the actor's own word beside it", () => {
  const { updates: reported = [] } = reportedWith("documented");
  const { updates: said = [] } = reportedWith("self-declared");
  const evidence = [...said, ...reported].flatMap((update) => update.evidence ?? []);
  const both = reported.map((update) => ({ ...update, evidence }));
  const measured = { effect: makeEffect({ phase: "ex-post" }) };
  const commitments = [
    promise({ id: "in-one-update", ...measured, updates: both }),
    promise({ id: "in-another", ...measured, updates: [...reported, ...said] }),
  ];
  const { evidenced } = totalEffect(makeDataset({ commitments }), 2030).counted;
  expect([...evidenced.keys()]).toEqual(["in-one-update", "in-another"]);
});

test("says why something is not added", () => {
  const overlapGroup = "one-roof";
  const commitments = [
    promise({ id: "ended", effect: makeEffect({ lifetimeYears: 1 }) }),
    promise({ id: "roof", overlapGroup }),
    promise({ id: "roof-owner", overlapGroup, countedBy: "roof" }),
    makeCommitment({ id: "talks" }),
    promise({ id: "undated", due: "unknown" }),
    promise({ id: "withdrawn", state: "withdrawn" }),
  ];
  const total = totalEffect(makeDataset({ commitments }), 2030);
  expect([...total.counted.claimed.keys()]).toEqual(["roof"]);
  expect(new Map(total.notAdded.map(({ id, reason }) => [id, reason]))).toEqual(
    new Map([
      ["ended", "lifetime-ended"],
      ["roof-owner", "overlap"],
      ["talks", "no-effect"],
      ["undated", "dates-unknown"],
      ["withdrawn", "withdrawn"],
    ]),
  );
});

test.each<[string, Partial<Commitment>]>([
  ["lacks its due date", { due: "unknown" }],
  ["is measured without evidence", { effect: makeEffect({ phase: "ex-post" }) }],
  ["has ended by then", { effect: makeEffect({ lifetimeYears: 1 }) }],
  ["has lapsed", { state: "lapsed" }],
])("does not say that tonnes are counted in one that %s", (_, keys) => {
  const overlapGroup = "one-roof";
  const commitments = [
    promise({ id: "roof", overlapGroup, ...keys }),
    promise({ id: "roof-owner", overlapGroup, countedBy: "roof" }),
  ];
  const { notAdded } = totalEffect(makeDataset({ commitments }), 2030);
  expect(notAdded.find(({ id }) => id === "roof-owner")?.reason).toBe("overlap-not-added");
});

test("settles overlaps among all before it filters", () => {
  const commitments = [
    promise({ id: "owner", actor: "owner", overlapGroup: "one-roof" }),
    promise({ id: "tenant", actor: "tenant", overlapGroup: "one-roof", countedBy: "owner" }),
    promise({ id: "other", actor: "other" }),
    promise({ id: "gone", actor: "other", state: "withdrawn" }),
  ];
  const total = totalEffect(makeDataset({ commitments }), 2030, ({ actor }) => actor === "tenant");
  expect(total.claimed.central).toBe(0);
  expect(total.notAdded).toEqual([{ id: "tenant", reason: "overlap", countedIn: "owner" }]);
});

test("adds to the same sum in any order, low below central below high", () => {
  const thousandths = fc.integer({ min: 0, max: 10_000_000_000 });
  const range = fc.tuple(thousandths, thousandths, thousandths).map((bounds) => {
    const [low = 0, central = 0, high = 0] = bounds.sort((a, b) => a - b).map((bound) => bound / 1000);
    return { low, central, high };
  });
  fc.assert(
    fc.property(fc.array(range, { maxLength: 30 }), fc.integer({ min: 2020, max: 2060 }), (ranges, year) => {
      const commitments = ranges.map((tonnesPerYear, index) =>
        promise({ id: `promise-${String(index)}`, effect: makeEffect({ tonnesPerYear }) }),
      );
      const total = totalEffect(makeDataset({ commitments }), year).claimed;
      expect(totalEffect(makeDataset({ commitments: commitments.reverse() }), year).claimed).toEqual(total);
      expect(total.low).toBeLessThanOrEqual(total.central);
      expect(total.central).toBeLessThanOrEqual(total.high);
    }),
  );
});
