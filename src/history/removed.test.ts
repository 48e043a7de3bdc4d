import { expect, test } from "vitest";
import { removedIds } from "./removed.ts";
import { logged } from "./testing.ts";

const days = ["2026-01-01", "2026-01-02", "2026-01-03"];

test("names what has been taken away, and the day", () => {
  const log = [logged({ path: "goals/old-goal.yaml" }), logged({ status: "D", path: "goals/old-goal.yaml" })];
  expect(removedIds(log, days)).toEqual([{ collection: "goals", id: "old-goal", removedOn: "2026-01-02" }]);
});

test("forgets what has come back", () => {
  const path = "goals/old-goal.yaml";
  expect(removedIds([logged({ status: "D", path }), logged({ path })], days)).toEqual([]);
});

test("names the last of the names that a record has been given", () => {
  const rename = (from: string, to: string) =>
    logged({ status: "R", from: `events/${from}.yaml`, path: `events/${to}.yaml` });
  expect(removedIds([rename("first", "second"), rename("second", "third")], days)).toEqual([
    { collection: "events", id: "first", removedOn: "2026-01-01", replacedBy: "third" },
    { collection: "events", id: "second", removedOn: "2026-01-02", replacedBy: "third" },
  ]);
});

test("leads to no name that the record has lost too", () => {
  const renamed = logged({ status: "R", from: "events/first.yaml", path: "events/second.yaml" });
  const log = [renamed, logged({ status: "D", path: "events/second.yaml" })];
  expect(removedIds(log, days)).toEqual([
    { collection: "events", id: "first", removedOn: "2026-01-01" },
    { collection: "events", id: "second", removedOn: "2026-01-02" },
  ]);
});

test("does not say that a record of another kind replaces it", () => {
  const log = [logged({ status: "R", from: "stories/old-one.yaml", path: "events/new-one.yaml" })];
  expect(removedIds(log, days)).toEqual([{ collection: "stories", id: "old-one", removedOn: "2026-01-01" }]);
});

test("leaves out files that are no records", () => {
  expect(removedIds([logged({ status: "D", path: "README.md" })], days)).toEqual([]);
});
