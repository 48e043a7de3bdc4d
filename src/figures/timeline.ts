import type { Commitment } from "../dataset/dataset.ts";
import type { Milestone, Update } from "../schema/commitment.ts";
import { byDay } from "./calendar.ts";

/** One thing on a commitment's line through time. */
export type TimelineEvent =
  | { readonly kind: "signed" | "start" | "due" | "today"; readonly date: string }
  | { readonly kind: "milestone"; readonly date: string; readonly milestone: Milestone }
  | { readonly kind: "update"; readonly date: string; readonly update: Update };

/** Where two fall on one day: promise before work, work before what came of it. */
const orderOfKinds = ["signed", "start", "update", "milestone", "today", "due"] as const;

/**
 * Everything that happened and will on a commitment, oldest first, with today in its place. A milestone stands on the
 * day it was reached, or on the day it is due. Dates nobody knows are left out.
 *
 * @param today ISO date.
 */
export function timelineOf(commitment: Commitment, today: string): readonly TimelineEvent[] {
  const { signed, start, due, milestones = [], updates = [] } = commitment;
  const events: TimelineEvent[] = [
    { kind: "today", date: today },
    ...milestones.map(
      (milestone) => ({ kind: "milestone", date: milestone.done ?? milestone.due, milestone }) as const,
    ),
    ...updates.map((update) => ({ kind: "update", date: update.date, update }) as const),
  ];
  for (const [kind, date] of Object.entries({ signed, start, due }) as [
    "signed" | "start" | "due",
    string,
  ][]) {
    if (date !== "unknown") events.push({ kind, date });
  }
  return events.sort((a, b) => byDay(a, b) || orderOfKinds.indexOf(a.kind) - orderOfKinds.indexOf(b.kind));
}
