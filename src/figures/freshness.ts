import type { Commitment, Indicator } from "../dataset/dataset.ts";
import { addDays, addMonths } from "./calendar.ts";
import { isStanding } from "../dataset/counted.ts";
import { observed } from "./observations.ts";

/** How lately we have heard. `closed`: nothing more is expected. `unknown`: we cannot tell since when. */
export const freshnessStates = ["current", "due", "overdue", "dormant", "unknown", "closed"] as const;
export type FreshnessState = (typeof freshnessStates)[number];

/** How lately we have heard of something, and when we should again. ISO dates. */
export interface Freshness {
  readonly state: FreshnessState;
  /** The last sign of life. */
  readonly lastOn: string | undefined;
  /** The day the next one is promised, at the latest. */
  readonly dueOn: string | undefined;
}

/** Whether what was promised by a day has not come. */
export const isLate = ({ state }: Freshness): boolean => state === "overdue" || state === "dormant";

/** Whether what was promised has come, and what comes next is not late. */
export const isInTime = ({ state }: Pick<Freshness, "state">): boolean =>
  state === "current" || state === "due";

const remindDays = 30;
const dormantMonths = 24;

/** Dormant never comes before the promised day: who reports every third year is not silent after two. */
function freshnessBetween(lastOn: string, dueOn: string, today: string): Freshness {
  const isLate = today > dueOn;
  const isSilent = today > addMonths(lastOn, dormantMonths);
  const isNear = today >= addDays(dueOn, -remindDays);
  const state = isLate ? (isSilent ? "dormant" : "overdue") : isNear ? "due" : "current";
  return { state, lastOn, dueOn };
}

/** The last update, or the signing where it is later or alone; undefined where neither is known. */
export function lastHeardOn({ signed, updates = [] }: Commitment): string | undefined {
  let last = signed === "unknown" ? undefined : signed;
  for (const { date } of updates) if (last === undefined || date > last) last = date;
  return last;
}

/**
 * Whether a commitment has been followed up as promised: `current` until `reportEveryMonths` after the last update or
 * the signing, `due` the 30 days up to and with that day, `overdue` from the day after, `dormant` when 24 months have
 * passed since the last sign of life. A commitment that has ended is `closed`.
 *
 * @param today ISO date.
 */
export function freshnessOf(commitment: Commitment, today: string): Freshness {
  const lastOn = lastHeardOn(commitment);
  if (!isStanding(commitment)) return { state: "closed", lastOn, dueOn: undefined };
  if (lastOn === undefined) return { state: "unknown", lastOn, dueOn: undefined };
  return freshnessBetween(lastOn, addMonths(lastOn, commitment.reportEveryMonths), today);
}

/** A state and the days it lasts, first and last, if nothing is heard meanwhile; open where one is missing. */
export interface FreshnessSpan {
  readonly state: FreshnessState;
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** How a freshness goes on if nothing is heard: for whoever reads the page after the day it was reckoned. */
export function freshnessAhead({ state, lastOn, dueOn }: Freshness): readonly FreshnessSpan[] {
  if (lastOn === undefined || dueOn === undefined) return [{ state, from: undefined, until: undefined }];
  const late = addDays(dueOn, 1);
  const silent = addDays(addMonths(lastOn, dormantMonths), 1);
  const begins = [
    ["current", ""],
    ["due", addDays(dueOn, -remindDays)],
    ["overdue", late],
    ["dormant", silent > late ? silent : late],
  ] as const;
  const ahead = begins.slice(begins.findIndex(([name]) => name === state));
  return ahead.flatMap(([name, from], index) => {
    const next = ahead[index + 1]?.[1];
    // Who reports every third year is never overdue before dormant.
    if (next === from) return [];
    const until = next === undefined ? undefined : addDays(next, -1);
    return [{ state: name, from: index === 0 ? undefined : from, until }];
  });
}

/**
 * Whether a series has the figures its publisher should have out by now. A year's figure is due `releaseLagMonths`
 * after 31 December; the last sign of life is the day the latest observed year was due.
 *
 * @param today ISO date.
 * @param isReplaced A later vintage has taken over, so nothing more is expected.
 */
export function indicatorFreshness(indicator: Indicator, today: string, isReplaced = false): Freshness {
  const latest = observed(indicator).at(-1);
  const lag = indicator.releaseLagMonths;
  if (latest === undefined || lag === undefined) {
    return { state: isReplaced ? "closed" : "unknown", lastOn: undefined, dueOn: undefined };
  }
  const lastOn = addMonths(`${String(latest.year)}-12-31`, lag);
  if (isReplaced) return { state: "closed", lastOn, dueOn: undefined };
  return freshnessBetween(lastOn, addMonths(`${String(latest.year + 1)}-12-31`, lag), today);
}
