import type { Portal } from "../../schema/portal.ts";
import type { Collections } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import { knownIdsOf, type Referring, unknownReferences } from "../references.ts";
import { withRecords } from "../with-records.ts";
import { findingsOfHistory } from "./append-only.ts";
import { findingsNear } from "./findings-near.ts";

/**
 * What is wrong with some records among all others, as the validator would say it with them in place: what they refer
 * to, what they are and bring about elsewhere, and what their history does not allow.
 *
 * @param before All records without those changes.
 * @param changed The records that are added or changed, as they become.
 * @param today `YYYY-MM-DD`
 */
export function findingsOfChange(
  portal: Portal,
  before: Collections,
  changed: readonly Referring[],
  today: string,
): readonly Finding[] {
  const after = withRecords(before, changed);
  return [
    ...unknownReferences(changed, knownIdsOf(after), (collection) => after[collection]),
    ...findingsNear(portal, before, after, changed, today),
    ...findingsOfHistory(before, after),
  ];
}
