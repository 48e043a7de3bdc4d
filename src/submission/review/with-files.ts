import { collectionsOf } from "../../dataset/collection-records.ts";
import { type Dataset, joinDataset } from "../../dataset/dataset.ts";
import { withRecords } from "../../dataset/with-records.ts";
import type { SchemaName } from "../../schema/collections.ts";

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

/** The dataset as it becomes if a proposal is accepted. */
export function withFiles(
  dataset: Dataset,
  files: readonly Pick<ProposedRecord, "collection" | "id" | "after">[],
): Dataset {
  const proposed = files.map(({ collection, id, after }) => ({ collection, id, record: after }));
  return joinDataset(dataset.portal, withRecords(collectionsOf(dataset), proposed));
}
