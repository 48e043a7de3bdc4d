import { expect, test } from "vitest";
import { withWholeNumbers } from "./whole-numbers.ts";

test("keeps the digits of a number together, and no others", () => {
  expect(withWholeNumbers("1 252 200 ton, 5 300")).toBe("1\u00a0252\u00a0200 ton, 5\u00a0300");
  expect(withWholeNumbers("den 30 juni 2027 12 elbilar, 7 2030")).toBe("den 30 juni 2027 12 elbilar, 7 2030");
});
