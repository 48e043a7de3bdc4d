import { context } from "../context.ts";
import { recordsOf } from "../dataset/collection-records.ts";
import { collectionsWithFiles, hasFiles } from "../exports/open-data/api-index.ts";
import { recordJson, tombstoneJson } from "../exports/open-data/json.ts";
import { schemaJson } from "../exports/open-data/record-schema.ts";
import { manyFiles } from "../output/many-files.ts";
import { collectionNames } from "../schema/collections.ts";
import { edition } from "./_edition.ts";

const type = "application/json";

/**
 * Files a folder down in the API: `/api/v1/commitments/{id}.json`, where a record is or was, and
 * `/api/v1/schema/commitments.json`.
 */
export const { getStaticPaths, GET } = manyFiles(function* () {
  for (const collection of collectionsWithFiles) {
    for (const id of recordsOf(context().dataset, collection).keys()) {
      const content = () => recordJson(edition(), collection, id);
      yield { path: `/api/v1/${collection}/${id}.json`, type, content };
    }
  }
  for (const removed of edition().removed.ids) {
    const { collection, id } = removed;
    // Git may not have seen yet that a record is back.
    if (!hasFiles(collection) || recordsOf(context().dataset, collection).has(id)) continue;
    const content = () => tombstoneJson(edition(), removed);
    yield { path: `/api/v1/${collection}/${id}.json`, type, content };
  }
  for (const collection of collectionNames) {
    const content = () => schemaJson(edition(), collection);
    yield { path: `/api/v1/schema/${collection}.json`, type, content };
  }
});
