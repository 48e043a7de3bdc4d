import type { Commitment, Dataset, Goal } from "../../dataset/dataset.ts";
import { occasionsOf } from "../../history/by-commit.ts";
import type { History, HistoryEvent } from "../../history/history.ts";
import type { PublishedChange } from "./published-change.ts";

/** What is told elsewhere, in the actor's words or as a new record, or is no change to what was promised. */
function isToldElsewhere({ change }: HistoryEvent, record: Commitment | Goal | undefined): boolean {
  if (change.kind === "updates") return change.what === "added";
  if (change.kind === "state" && record !== undefined && "updates" in record) {
    const type = { achieved: "completion", withdrawn: "withdrawal" }[change.to as string];
    return record.updates?.some((update) => update.type === type) ?? false;
  }
  return change.kind === "created" || change.kind === "text" || change.kind === "renamed";
}

/** What of commitments and goals was made weaker or stronger, put off or taken back, one change for each commit. */
export function changesOfPromises(dataset: Dataset, history: History): readonly PublishedChange[] {
  return Object.entries(history.records).flatMap(([name, all]) => {
    const [collection = "", id = ""] = name.split("/");
    if (collection !== "commitments" && collection !== "goals") return [];
    const record = dataset[collection].get(id);
    const events = all.filter((event) => !event.isEditing && !isToldElsewhere(event, record));
    return occasionsOf(events).map(({ commit, events: told }): PublishedChange => {
      const [{ date }] = told;
      return {
        key: `${name}/${commit.slice(0, 12)}`,
        date,
        happened: date,
        focusAreas: focusAreasOf(record),
        actors: actorsOf(record),
        told: { what: "promise", record, events: told },
      };
    });
  });
}

function focusAreasOf(record: Commitment | Goal | undefined): readonly string[] {
  if (record === undefined) return [];
  if ("focusAreas" in record) return record.focusAreas;
  return record.focusArea === undefined ? [] : [record.focusArea];
}

function actorsOf(record: Commitment | Goal | undefined): readonly string[] {
  if (record === undefined) return [];
  if ("actor" in record) return [record.actor, ...(record.partners ?? [])];
  return record.responsible === undefined ? [] : [record.responsible];
}

/** Years that were added to a series, and years that were recalculated. */
export function figureChanges(dataset: Dataset, history: History): readonly PublishedChange[] {
  return [...dataset.indicators.values()].flatMap((indicator) =>
    (history.records[`indicators/${indicator.id}`] ?? []).flatMap((event): PublishedChange[] => {
      const { change, commit, date } = event;
      if (change.kind !== "observations" && change.kind !== "observationsAdded") return [];
      const part = change.kind === "observations" ? "revised" : "added";
      return [
        {
          key: `indicators/${indicator.id}/${commit.slice(0, 12)}-${part}`,
          date,
          happened: date,
          focusAreas: [],
          actors: [],
          told: { what: "figures", indicator, event },
        },
      ];
    }),
  );
}
