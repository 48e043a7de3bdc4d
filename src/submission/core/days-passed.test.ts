import { expect, test } from "vitest";
import { makeSupportNeed } from "../../dataset/fixtures/factory.ts";
import { daysPassed } from "./days-passed.ts";

test.each([
  ["2026-11-30", ["validUntil"]],
  ["2026-12-01", []],
  ["unknown", []],
  ["2026-13-45", []],
  [undefined, []],
])("finds the last day of support that has been: %s", (validUntil, paths) => {
  const file = { collection: "support-needs", record: { ...makeSupportNeed(), validUntil } } as const;
  expect(daysPassed(file, "2026-12-01").flatMap(({ path }) => path)).toEqual(paths);
});
