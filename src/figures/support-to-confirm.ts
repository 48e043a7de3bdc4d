import type { Dataset, SupportNeed, SupportOffer } from "../dataset/dataset.ts";
import { addMonths } from "./calendar.ts";
import { isOpenOn, openOffers } from "./support-open.ts";

/** A record of support that somebody should confirm or end. */
export interface SupportToConfirm {
  readonly collection: "support-needs" | "support-offers";
  readonly record: SupportNeed | SupportOffer;
  /** Its last day has passed though nobody has ended it; or a year has passed since somebody made sure of it. */
  readonly why: "expired" | "unconfirmed";
  /** The last day, or the day it was last confirmed; undefined where nobody knows. */
  readonly since: string | undefined;
}

/**
 * Support for staff to confirm or end: first what has expired, then offers that nobody has confirmed for a year; the
 * longest ago first, and before that what has no date.
 *
 * @param today ISO date.
 */
export function supportToConfirm(dataset: Dataset, today: string): readonly SupportToConfirm[] {
  const needs = [...dataset.supportNeeds.values()];
  const offers = [...dataset.supportOffers.values()];
  const hasExpired = (record: SupportNeed | SupportOffer) =>
    record.state === "open" && !isOpenOn(record, today);
  const expired = (collection: SupportToConfirm["collection"], records: typeof needs | typeof offers) =>
    records
      .filter(hasExpired)
      .map((record) => ({ collection, record, why: "expired" as const, since: record.validUntil }));
  const yearAgo = addMonths(today, -12);
  const unconfirmed = openOffers(dataset, today)
    .filter(({ lastConfirmed }) => lastConfirmed === "unknown" || lastConfirmed < yearAgo)
    .map((record) => ({
      collection: "support-offers" as const,
      record,
      why: "unconfirmed" as const,
      since: record.lastConfirmed === "unknown" ? undefined : record.lastConfirmed,
    }));
  const longestAgo = (a: SupportToConfirm, b: SupportToConfirm) => {
    const [since, other] = [a.since ?? "", b.since ?? ""];
    if (since !== other) return since < other ? -1 : 1;
    return a.record.id < b.record.id ? -1 : 1;
  };
  return [
    ...[...expired("support-needs", needs), ...expired("support-offers", offers)].sort(longestAgo),
    ...unconfirmed.sort(longestAgo),
  ];
}
