import { isWeakening } from "../../history/change.ts";
import type { Language } from "../../i18n/routes.ts";
import type { Texts } from "../../i18n/sv.ts";
import { read } from "../../i18n/texts.ts";
import type { PublishedChange } from "./published-change.ts";

/** What has happened and to what, on one line: `Uppföljning: 12 elbilar`. */
export function headingOf(
  { told }: PublishedChange,
  { feeds, start, changedPromises }: Texts,
  language: Language,
): string {
  switch (told.what) {
    case "happening":
      return `${start.event[told.kind]}: ${read(told.commitment.title, language).text}`;
    case "figures": {
      const isAdded = told.event.change.kind === "observationsAdded";
      return `${isAdded ? feeds.added : feeds.revised}: ${read(told.indicator.title, language).text}`;
    }
    case "promise": {
      const { record, events } = told;
      const collection = events[0]?.collection === "goals" ? "goals" : "commitments";
      const isWeaker = events.some(({ change }) => isWeakening(change));
      const what = (isWeaker ? feeds.weakened : feeds.changed)[collection];
      const gone = `${events[0]?.id ?? ""} (${changedPromises.gone})`;
      return `${what}: ${record === undefined ? gone : read(record.title, language).text}`;
    }
    case "new": {
      const { collection, record } = told;
      return `${feeds.new[collection]}: ${"name" in record ? record.name : read(record.title, language).text}`;
    }
  }
}
