import { expect, test } from "vitest";
import { costToTell } from "./support-cost.ts";

test("tells what support costs, also that it is unknown", () => {
  expect(costToTell({ category: "advice", cost: "unknown" })).toBe("unknown");
  expect(costToTell({ category: "training", cost: "paid" })).toBe("paid");
});

test("does not wonder what money costs, but tells what somebody has said of it", () => {
  expect(costToTell({ category: "funding", cost: "unknown" })).toBeUndefined();
  expect(costToTell({ category: "funding", cost: "paid" })).toBe("paid");
});
