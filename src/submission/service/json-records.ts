import type { Collections } from "../../dataset/dataset.ts";
import { collectionNames } from "../../schema/collections.ts";
import type { Portal } from "../../schema/portal.ts";
import type { PublishedRecords } from "../core/check.ts";

/** The records as a file of JSON, for a service that has no disk. */
export function recordsAsJson({ portal, collections }: PublishedRecords): string {
  const lists = collectionNames.map((name) => [name, [...collections[name].values()]] as const);
  return JSON.stringify({ portal, collections: Object.fromEntries(lists) });
}

/** Reads what {@link recordsAsJson} wrote. The records were checked when they were written. */
export function recordsFromJson(text: string): PublishedRecords {
  const { portal, collections } = JSON.parse(text) as {
    portal: Portal;
    collections: Record<string, { id: string }[]>;
  };
  const maps = collectionNames.map((name) => [name, new Map(collections[name]?.map((one) => [one.id, one]))]);
  return { portal, collections: Object.fromEntries(maps) as unknown as Collections };
}
