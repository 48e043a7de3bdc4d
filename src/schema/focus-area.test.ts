import { expect, test } from "vitest";
import { makeFocusArea } from "../dataset/fixtures/factory.ts";
import { FocusArea } from "./focus-area.ts";

test("takes the short names that focus areas have in Swedish", () => {
  const { id: _, ...area } = makeFocusArea({ title: { sv: "El" } });
  expect(FocusArea.safeParse(area).success).toBe(true);
  expect(FocusArea.safeParse({ ...area, title: { sv: "E" } }).success).toBe(false);
});
