import { recordsOf } from "../../dataset/collection-records.ts";
import { type Collections, type Dataset, joinDataset } from "../../dataset/dataset.ts";
import { collectionNames, type SchemaName } from "../../schema/collections.ts";

/** A record that a proposal adds or changes. */
export interface ProposedRecord {
  /** `data/{collection}/{id}.yaml` */
  readonly path: string;
  readonly collection: SchemaName;
  readonly id: string;
  /** The record as main has it; undefined for a new one. */
  readonly before?: object | undefined;
  /** The record as proposed: checked by its schema, with defaults filled in. */
  readonly after: object;
  /** The file as proposed, where it is at hand. */
  readonly content?: string | undefined;
}

function byId(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}

/** The dataset as it becomes if a proposal is accepted. */
export function withFiles(
  dataset: Dataset,
  files: readonly Pick<ProposedRecord, "collection" | "id" | "after">[],
): Dataset {
  const collections = Object.fromEntries(
    collectionNames.map((name) => {
      const proposed = files.filter(({ collection }) => collection === name);
      if (proposed.length === 0) return [name, recordsOf(dataset, name)];
      const added = proposed.map(({ id, after }) => [id, { ...after, id }] as const);
      return [
        name,
        new Map([...new Map<string, object>([...recordsOf(dataset, name), ...added])].sort(byId)),
      ];
    }),
  ) as unknown as Collections;
  return joinDataset(dataset.portal, collections);
}
