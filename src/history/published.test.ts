import { expect, test } from "vitest";
import { publishedDays } from "./published.ts";
import { logged } from "./testing.ts";

const days = ["2026-01-01", "2026-01-02", "2026-01-03"];
const path = "stories/a-story.yaml";

test("names the first day that a file was there", () => {
  const log = [logged({ path }), logged({ status: "M", path })];
  expect(publishedDays(log, days)).toEqual({ "stories/a-story": "2026-01-01" });
});

test("keeps the day of what is given another name", () => {
  const to = "stories/another-name.yaml";
  const log = [logged({ path }), logged({ status: "R", from: path, path: to })];
  expect(publishedDays(log, days)["stories/another-name"]).toBe("2026-01-01");
});

test("gives a record that is moved to another collection the day it came there", () => {
  const to = "catalogue/a-story.yaml";
  const log = [logged({ path }), logged({ status: "R", from: path, path: to })];
  expect(publishedDays(log, days)).toEqual({
    "stories/a-story": "2026-01-01",
    "catalogue/a-story": "2026-01-02",
  });
});

test("keeps the first day of what is taken away and comes back", () => {
  const log = [logged({ path }), logged({ status: "D", path }), logged({ path })];
  expect(publishedDays(log, days)).toEqual({ "stories/a-story": "2026-01-01" });
});

test("says nothing of what was there before the log begins", () => {
  expect(publishedDays([logged({ status: "M", path })], days)).toEqual({});
});
