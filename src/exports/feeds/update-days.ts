import type { HistoryEvent } from "../../history/history.ts";

/**
 * The day each update of a commitment was published, oldest update first; undefined where git cannot see it. Updates
 * are only ever added last, so the last commit that added some added the last of them.
 *
 * @param count How many updates there are now.
 * @param events What happened to the record, oldest first.
 * @param published The day the record was published, with the updates that it had then.
 */
export function updateDays(
  count: number,
  events: readonly HistoryEvent[],
  published: string | undefined,
): readonly (string | undefined)[] {
  const days: (string | undefined)[] = Array.from({ length: count }, () => published);
  let last = count;
  for (const { change, date } of events.toReversed()) {
    if (change.kind !== "updates" || change.what !== "added") continue;
    const first = Math.max(last - change.count, 0);
    days.fill(date, first, last);
    last = first;
  }
  return days;
}
