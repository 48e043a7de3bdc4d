import { recordsOf } from "../../dataset/collection-records.ts";
import type { RemovedId } from "../../history/removed.ts";
import { fileHref, href } from "../../i18n/routes.ts";
import type { CollectionName } from "../../schema/values.ts";
import { apiFolder, apiVersion, type Edition } from "./edition.ts";
import { pageOfRecord } from "./record-pages.ts";
import { type Terms, termsOf, termsOfSeries } from "./licences.ts";

/** The same value with its keys in alphabetical order, at every depth. */
export function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, held]) => [key, withSortedKeys(held)]),
  );
}

/** A value as the text of a JSON file. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}

/** What every file of the API says of itself. */
export function envelopeOf(edition: Edition): Readonly<Record<string, unknown>> {
  const { dataset, commit, date, address } = edition;
  return {
    apiVersion,
    publisher: dataset.portal.publisher.name,
    ...(dataset.portal.fictional && { fictional: true }),
    ...(dataset.portal.proposed && { proposed: true }),
    commit: commit ?? null,
    date,
    documentation: address(href("data", "sv")),
  };
}

function dataFile(edition: Edition, collection: CollectionName, terms: Terms): Record<string, unknown> {
  return {
    $schema: edition.address(fileHref(`${apiFolder}/schema/${collection}.json`)),
    collection,
    ...terms,
    ...envelopeOf(edition),
  };
}

/** All records of a collection. Values are those of the files in `data/`; what a file leaves out has its default. */
export function collectionJson(edition: Edition, collection: CollectionName): string {
  const records = [...recordsOf(edition.dataset, collection).values()];
  const series = records.map(({ id }) => ({ id, ...termsOfSeries(edition, id) }));
  return jsonText({
    ...dataFile(edition, collection, termsOf(edition, collection)),
    ...(collection === "indicators" && { series }),
    count: records.length,
    data: withSortedKeys(records),
  });
}

/**
 * One record on its own.
 *
 * @throws RangeError if there is none with that id.
 */
export function recordJson(edition: Edition, collection: CollectionName, id: string): string {
  const record = recordsOf(edition.dataset, collection).get(id);
  if (record === undefined) throw new RangeError(`There is no ${collection} "${id}".`);
  const terms = collection === "indicators" ? termsOfSeries(edition, id) : termsOf(edition, collection);
  const page = pageOfRecord(edition, collection, id);
  return jsonText({
    ...dataFile(edition, collection, terms),
    ...(page && { page }),
    data: withSortedKeys(record),
  });
}

/** What stands where a record did that has been taken away: nothing of it but its id, the day, and what it is called now. */
export function tombstoneJson(edition: Edition, removed: RemovedId): string {
  return jsonText({ ...envelopeOf(edition), ...removed, data: null });
}

/** Ids that were published once: what became of them, and when. */
export function removedJson(edition: Edition): string {
  const { sight, since, ids } = edition.removed;
  return jsonText({
    ...envelopeOf(edition),
    // Where git sees nothing or not far, an id that is missing here may have been published all the same.
    complete: sight === "whole",
    ...(since !== undefined && { since }),
    count: ids.length,
    data: ids,
  });
}
