import type { Dataset } from "../../dataset/dataset.ts";
import type { History } from "../../history/history.ts";
import type { PublishedChange, Told } from "./published-change.ts";

type New = Extract<Told, { readonly what: "new" }>;

/** Whose a record is, and what it is about. */
function belongings(told: New): Pick<PublishedChange, "focusAreas" | "actors"> {
  switch (told.collection) {
    case "goals": {
      const { focusArea, responsible } = told.record;
      return { focusAreas: focusArea ? [focusArea] : [], actors: responsible ? [responsible] : [] };
    }
    case "indicators":
      return { focusAreas: [], actors: [] };
    case "actors":
      return { focusAreas: told.record.focusAreas ?? [], actors: [told.record.id] };
    case "stories": {
      const { focusAreas, actors } = told.record;
      return { focusAreas, actors };
    }
    case "events": {
      const { focusAreas = [], organiser, actors = [] } = told.record;
      return { focusAreas, actors: organiser ? [organiser, ...actors] : actors };
    }
    default:
      return { focusAreas: told.record.focusAreas, actors: told.record.actor ? [told.record.actor] : [] };
  }
}

/** The day a record tells of itself, where it has a whole one; the first of its time where it has not. */
function happened(told: New): string | undefined {
  if (told.collection === "events") return told.record.start;
  if (told.collection === "actors") return told.record.joined;
  return told.collection === "stories" ? told.record.date : undefined;
}

/**
 * Goals, series, actors, support, stories and events that are new. They carry no day on which they were published:
 * where git cannot see it, only a story with a whole date of its own can be told of.
 */
export function newRecords(dataset: Dataset, history: History): readonly PublishedChange[] {
  const newOf = (collection: New["collection"], records: ReadonlyMap<string, New["record"]>) =>
    Array.from(records.values(), (record) => ({ what: "new", collection, record }) as New);
  const all = [
    ...newOf("goals", dataset.goals),
    ...newOf("indicators", dataset.indicators),
    ...newOf("actors", dataset.actors),
    ...newOf("stories", dataset.stories),
    ...newOf("events", dataset.events),
    ...newOf("support-offers", dataset.supportOffers),
    ...newOf("support-needs", dataset.supportNeeds),
  ];
  return all.flatMap((told): PublishedChange[] => {
    const name = `${told.collection}/${told.record.id}`;
    const day = happened(told);
    const own = told.collection === "stories" && day?.length === 10 ? day : undefined;
    const date = history.published[name] ?? own;
    if (date === undefined) return [];
    return [{ key: `${name}/new`, date, happened: day ?? date, ...belongings(told), told }];
  });
}
