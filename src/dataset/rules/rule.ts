import type { SchemaName } from "../../schema/collections.ts";
import type { Portal } from "../../schema/portal.ts";
import type { CollectionName } from "../../schema/values.ts";
import type { Collections } from "../dataset.ts";
import type { Details, Finding } from "../finding.ts";
import { type RuleId, ruleSeverities } from "./rule-ids.ts";

/** What a rule may look at. Files with faults of their own are left out, so a reference may lead nowhere. */
export interface RuleContext {
  /** `undefined` where `portal.yaml` itself cannot be read. */
  readonly portal: Portal | undefined;
  readonly collections: Collections;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Collections that have files with faults: what is not in them may yet be there. */
  readonly unread?: readonly CollectionName[];
}

/** Looks for one kind of fault in everything the records say together. */
export type Rule = (context: RuleContext) => Finding[];

/** A finding with the severity its rule always has. */
export function finding(
  rule: RuleId,
  collection: SchemaName,
  id: string,
  path: readonly (string | number)[],
  details?: Details,
): Finding {
  const severity = ruleSeverities[rule];
  return { collection, id, path, severity, rule, ...(details !== undefined && { details }) };
}
