import { expect, test } from "vitest";
import { byFocusArea } from "./by-focus-area.ts";

const record = (id: string, ...focusAreas: string[]) => ({ id, focusAreas });

test("puts what concerns several areas first, and the rest under the area it concerns", () => {
  const records = [
    record("bikes", "travel"),
    record("school", "travel", "build", "waste"),
    record("timber", "build"),
    record("course", "build", "travel"),
  ];
  const groups = byFocusArea(records, ["travel", "build", "waste"]);
  expect(groups.map(({ group, items }) => [group, ...items.map(({ id }) => id)].join(" "))).toEqual([
    "_several school course",
    "travel bikes",
    "build timber",
    "waste",
  ]);
});
