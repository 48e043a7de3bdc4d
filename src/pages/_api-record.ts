import type { APIRoute, GetStaticPaths } from "astro";
import { context } from "../context.ts";
import { recordsOf } from "../dataset/collection-records.ts";
import { collectionsWithFiles } from "../exports/open-data/api-index.ts";
import { recordJson } from "../exports/open-data/json.ts";
import { schemaJson } from "../exports/open-data/record-schema.ts";
import { collectionNames } from "../schema/collections.ts";
import type { CollectionName } from "../schema/values.ts";
import { editionAt } from "./_edition.ts";

interface Props extends Record<string, unknown> {
  readonly collection: CollectionName;
  /** Undefined for the schema of the collection. */
  readonly id?: string;
}

/** Files a folder down in the API: `/api/v1/commitments/{id}.json`, `/api/v1/schema/commitments.json`. */
export const getStaticPaths = (() => [
  ...collectionsWithFiles.flatMap((collection) =>
    [...recordsOf(context().dataset, collection).keys()].map((id) => ({
      params: { folder: collection, file: `${id}.json` },
      props: { collection, id } as Props,
    })),
  ),
  ...collectionNames.map((collection) => ({
    params: { folder: "schema", file: `${collection}.json` },
    props: { collection } as Props,
  })),
]) satisfies GetStaticPaths;

/** One of them. */
export const GET: APIRoute<Props> = ({ props: { collection, id }, site }) => {
  const edition = editionAt(site);
  const body = id === undefined ? schemaJson(edition, collection) : recordJson(edition, collection, id);
  return new Response(body, { headers: { "content-type": "application/json" } });
};
