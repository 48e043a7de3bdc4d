import { expect, test } from "vitest";
import type { FileChange, Logged } from "./log.ts";
import { publishedDays } from "./published.ts";

const commit = (...files: readonly Partial<FileChange>[]): Logged => ({
  commit: "c",
  seconds: 0,
  role: "staff",
  isCorrection: false,
  merged: undefined,
  files: files.map((file) => ({ status: "A", before: "", after: "", from: "", path: "", ...file })),
});
const days = ["2026-01-01", "2026-01-02", "2026-01-03"];
const path = "stories/a-story.yaml";

test("names the first day that a file was there", () => {
  const log = [commit({ path }), commit({ status: "M", path })];
  expect(publishedDays(log, days)).toEqual({ "stories/a-story": "2026-01-01" });
});

test("keeps the day of what is given another name", () => {
  const to = "stories/another-name.yaml";
  const log = [commit({ path }), commit({ status: "R", from: path, path: to })];
  expect(publishedDays(log, days)["stories/another-name"]).toBe("2026-01-01");
});

test("gives a record that is moved to another collection the day it came there", () => {
  const to = "catalogue/a-story.yaml";
  const log = [commit({ path }), commit({ status: "R", from: path, path: to })];
  expect(publishedDays(log, days)).toEqual({
    "stories/a-story": "2026-01-01",
    "catalogue/a-story": "2026-01-02",
  });
});

test("keeps the first day of what is taken away and comes back", () => {
  const log = [commit({ path }), commit({ status: "D", path }), commit({ path })];
  expect(publishedDays(log, days)).toEqual({ "stories/a-story": "2026-01-01" });
});

test("says nothing of what was there before the log begins", () => {
  expect(publishedDays([commit({ status: "M", path })], days)).toEqual({});
});
