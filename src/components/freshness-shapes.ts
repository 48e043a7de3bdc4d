import type { FreshnessState } from "../figures/freshness.ts";

/** The shape that says how lately we have heard, where colour does not. */
export const freshnessShapes = {
  current: "full",
  due: "half",
  overdue: "alert",
  dormant: "ring",
  unknown: "bar",
  closed: "bar",
} as const satisfies Record<FreshnessState, string>;
