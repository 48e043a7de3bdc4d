import { isStanding } from "../dataset/counted.ts";
import type { Commitment, Dataset, Indicator } from "../dataset/dataset.ts";
import { replacedSeries } from "../dataset/replaced-series.ts";
import { addDays } from "./calendar.ts";
import { type Freshness, freshnessOf, indicatorFreshness } from "./freshness.ts";
import { observed } from "./observations.ts";

/**
 * Why somebody should be asked, the most pressing first. `outcome`: what was promised should be done by now, and nobody
 * has said how it went. `soon`: not due yet, but before the month after next. `unknown`: nobody knows since when.
 */
export const dueGroups = ["dormant", "overdue", "outcome", "due", "soon", "unknown"] as const;
export type DueGroup = (typeof dueGroups)[number];

interface DueRecord {
  readonly group: DueGroup;
  readonly freshness: Freshness;
}

/** A commitment to follow up. */
export interface DueCommitment extends DueRecord {
  readonly collection: "commitments";
  readonly record: Commitment;
  /** Whether the day it was to be done has passed. */
  readonly isPastEnd: boolean;
}

/** A series whose next figure should have been published. */
export interface DueIndicator extends DueRecord {
  readonly collection: "indicators";
  readonly record: Indicator;
  /** The year that is waited for. */
  readonly year: number;
}

/** A record that somebody should be asked about. */
export type Due = DueCommitment | DueIndicator;

/** Told before they are reminded, so that a list made once a month misses nobody. */
const soonDays = 60;

function groupOf({ state, dueOn }: Freshness, isPastEnd: boolean, today: string): DueGroup | undefined {
  if (state === "dormant" || state === "overdue") return state;
  if (isPastEnd) return "outcome";
  if (state === "due" || state === "unknown") return state;
  return dueOn !== undefined && dueOn <= addDays(today, soonDays) ? "soon" : undefined;
}

function dueCommitment(commitment: Commitment, today: string): DueCommitment[] {
  if (!isStanding(commitment)) return [];
  const freshness = freshnessOf(commitment, today);
  const isPastEnd = commitment.due !== "unknown" && commitment.due < today;
  const group = groupOf(freshness, isPastEnd, today);
  return group === undefined
    ? []
    : [{ collection: "commitments", group, freshness, record: commitment, isPastEnd }];
}

/** Those alone that are late: nobody is reminded of statistics that are not due. */
function dueIndicator(indicator: Indicator, isReplaced: boolean, today: string): DueIndicator[] {
  const freshness = indicatorFreshness(indicator, today, isReplaced);
  const { state } = freshness;
  const latest = observed(indicator).at(-1);
  if ((state !== "overdue" && state !== "dormant") || latest === undefined) return [];
  return [{ collection: "indicators", group: state, freshness, record: indicator, year: latest.year + 1 }];
}

/** Those that have waited longest first; then by id, so that every run gives the same order. */
function compareDue(a: Due, b: Due): number {
  const byGroup = dueGroups.indexOf(a.group) - dueGroups.indexOf(b.group);
  if (byGroup !== 0) return byGroup;
  const [dueA, dueB] = [a.freshness.dueOn ?? "", b.freshness.dueOn ?? ""];
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  return a.record.id < b.record.id ? -1 : 1;
}

/**
 * Who should be asked how it goes: open commitments that are due soon, due, overdue, dormant, past their last day or
 * without a date, the municipality's own among them, and series that are late for their release.
 *
 * @param today ISO date.
 */
export function dueOn(dataset: Dataset, today: string): readonly Due[] {
  const replaced = replacedSeries(dataset);
  return [
    ...[...dataset.commitments.values()].flatMap((one) => dueCommitment(one, today)),
    ...[...dataset.indicators.values()].flatMap((one) => dueIndicator(one, replaced.has(one.id), today)),
  ].sort(compareDue);
}
