import { type Dataset, joinDataset } from "../../dataset/dataset.ts";
import type { PublishedRecords } from "./check.ts";

/** Datasets by the records they were joined from: thousands of proposals are weighed among the same ones. */
const joined = new WeakMap<PublishedRecords["collections"], Dataset>();

/** What the portal says now, with its references turned round. */
export function joinedRecords({ portal, collections }: PublishedRecords): Dataset {
  const known = joined.get(collections);
  if (known !== undefined) return known;
  const dataset = joinDataset(portal, collections);
  joined.set(collections, dataset);
  return dataset;
}
