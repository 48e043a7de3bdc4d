import { expect, test } from "vitest";
import { makeCommitment, makeDataset, makeGoal, makePeriod } from "../dataset/fixtures/factory.ts";
import { type FollowUpYear, followUpYear } from "./follow-up-year.ts";
import { figuresOf } from "./figures.ts";

const figures = [{ id: "emissions-year", title: { sv: "År" }, value: 2021, unit: "year" }];
const period = makePeriod({ year: 2024, from: "2023-11-01", to: "2024-10-31", figures });
const dataset = makeDataset({
  commitments: [makeCommitment({ id: "early" }), makeCommitment({ id: "late", signed: "2025-03-01" })],
  periods: [period],
});

function accountOf(year: number, today = "2026-05-02", records = dataset): FollowUpYear {
  const account = followUpYear(records, year, today);
  if ("refusal" in account) throw new Error(account.refusal.reason);
  return account;
}
const commitmentsIn = ({ dataset: { commitments } }: FollowUpYear) => [...commitments.keys()];

test("takes a frozen year as it was frozen, with the days it had and no later observation", () => {
  const account = accountOf(2024);
  expect(account).toMatchObject({ basis: "frozen", from: "2023-11-01", to: "2024-10-31", period });
  expect(commitmentsIn(account)).toEqual(["early"]);
  const years = account.dataset.indicators.get("example-indicator")?.observations.map(({ year }) => year);
  expect(years).toEqual([2020, 2021]);
  expect(account.rows.find(({ id }) => id === "emissions-year")?.frozen).toBe(2021);
});

test("takes the records a year was frozen with, where they can still be read", () => {
  const [early, late] = ["early", "late"].map((id) => makeCommitment({ id, signed: "2024-01-15" }));
  const then = makeDataset(
    { commitments: [early ?? makeCommitment()] },
    { siteUrl: "https://gammal.example.org/" },
  );
  const now = makeDataset({
    commitments: [{ ...makeCommitment(), ...early, state: "withdrawn" }, late ?? makeCommitment()],
    periods: [period],
  });
  const account = followUpYear(now, 2024, "2026-05-02", (commit) =>
    commit === period.frozenCommit ? then : undefined,
  );
  if ("refusal" in account) throw new Error(account.refusal.reason);
  expect(account.isAsFrozen).toBe(true);
  expect([...account.dataset.commitments.values()].map(({ id, state }) => `${id} ${state}`)).toEqual([
    "early active",
  ]);
  expect(account.dataset.portal.siteUrl).toBe(now.portal.siteUrl);
  expect(accountOf(2024).isAsFrozen).toBe(false);
});

test("reckons a year that is over for its last day, beside the last frozen year", () => {
  const account = accountOf(2025);
  expect(account).toMatchObject({ basis: "ended", to: "2025-12-31", previousYear: 2024 });
  expect(commitmentsIn(account)).toEqual(["early", "late"]);
  expect(account.rows.find(({ id }) => id === "commitments")?.frozen).toBe(2);
});

test("reckons the year that is going on from the records as they stand", () => {
  const account = accountOf(2026);
  expect(account).toMatchObject({ basis: "ongoing", from: "2026-01-01", to: "2026-05-02" });
  expect(account.dataset).toBe(dataset);
});

test("refuses a year that has not begun, and one before anything is known", () => {
  expect(followUpYear(dataset, 2027, "2026-05-02")).toEqual({ refusal: { reason: "not-begun" } });
  expect(followUpYear(dataset, 2019, "2026-05-02")).toEqual({
    refusal: { reason: "before-records", first: 2020 },
  });
});

test("measures no goal before its base year had been observed", () => {
  const goal = makeGoal({ baseYear: 2022 });
  const { dataset: then } = accountOf(2021, "2026-05-02", makeDataset({ goals: [goal] }));
  expect(then.goals.get("example-goal")?.indicator).toBeUndefined();
  expect(figuresOf(then, "2021-12-31").gap(then.goals.get("example-goal") ?? goal)).toBeUndefined();
});
