import type { HistoryEvent } from "./history.ts";

/** What one commit did to a record: one line by line, told of together. */
export interface Occasion {
  readonly commit: string;
  readonly events: readonly [HistoryEvent, ...HistoryEvent[]];
}

/** A record's history by occasion, newest first. */
export function occasionsOf(events: readonly HistoryEvent[]): readonly Occasion[] {
  const occasions: { commit: string; events: [HistoryEvent, ...HistoryEvent[]] }[] = [];
  for (const event of events) {
    const last = occasions.at(-1);
    if (last?.commit === event.commit) last.events.push(event);
    else occasions.push({ commit: event.commit, events: [event] });
  }
  return occasions.reverse();
}
