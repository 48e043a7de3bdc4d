import type { Commitment, Dataset, Indicator } from "../dataset/dataset.ts";
import { type Freshness, isLate } from "./freshness.ts";
import { openOffers } from "./support-open.ts";

/** What can be missing from the records. */
export type DataGapKind =
  | "indicator-late"
  | "goal-unmeasured"
  | "commitment-signed"
  | "commitment-start"
  | "commitment-due"
  | "commitment-effect"
  | "commitment-target"
  | "commitment-updates"
  | "offer-unconfirmed"
  | "untranslated";

/** How many of a kind of record lack something. */
export interface DataGap {
  readonly kind: DataGapKind;
  readonly count: number;
  /** All records of the kind. */
  readonly of: number;
}

const lacks = {
  "commitment-signed": ({ signed }) => signed === "unknown",
  "commitment-start": ({ start }) => start === "unknown",
  "commitment-due": ({ due }) => due === "unknown",
  "commitment-effect": ({ effect }) => effect === undefined,
  "commitment-target": ({ target }) => target === undefined,
  "commitment-updates": ({ updates = [] }) => updates.length === 0,
  untranslated: ({ title }) => title.en === undefined,
} as const satisfies Partial<Record<DataGapKind, (commitment: Commitment) => boolean>>;

/**
 * What the portal does not know, told in numbers. What nothing lacks is left out.
 *
 * @param today ISO date.
 * @param freshness The freshness of a series.
 */
export function dataGaps(
  dataset: Dataset,
  today: string,
  freshness: (indicator: Indicator) => Freshness,
): readonly DataGap[] {
  const commitments = [...dataset.commitments.values()];
  const indicators = [...dataset.indicators.values()];
  const goals = [...dataset.goals.values()];
  const offers = openOffers(dataset, today);
  const gap = <T>(kind: DataGapKind, records: readonly T[], isLacking: (record: T) => boolean): DataGap => ({
    kind,
    count: records.filter(isLacking).length,
    of: records.length,
  });
  const gaps = [
    gap("indicator-late", indicators, (indicator) => isLate(freshness(indicator))),
    gap("goal-unmeasured", goals, ({ indicator }) => indicator === undefined),
    ...Object.entries(lacks).map(([kind, isLacking]) =>
      gap(kind as keyof typeof lacks, commitments, isLacking),
    ),
    gap("offer-unconfirmed", offers, ({ lastConfirmed }) => lastConfirmed === "unknown"),
  ];
  const isTranslated = dataset.portal.languages.includes("en");
  return gaps.filter(({ kind, count }) => count > 0 && (isTranslated || kind !== "untranslated"));
}
