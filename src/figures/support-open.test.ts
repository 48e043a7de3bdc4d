import { expect, test } from "vitest";
import { isOpenOn } from "./support-open.ts";

test("counts the last day in", () => {
  const support = { state: "open", validUntil: "2026-11-23" } as const;
  expect([isOpenOn(support, "2026-11-23"), isOpenOn(support, "2026-11-24")]).toEqual([true, false]);
});

test("takes support without a known last day for open until it is paused or closed", () => {
  const states = ["open", "paused", "closed"] as const;
  expect(states.map((state) => isOpenOn({ state, validUntil: "unknown" }, "2026-11-23"))).toEqual([
    true,
    false,
    false,
  ]);
});
