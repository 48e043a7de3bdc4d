import type { SchemaName } from "../../schema/collections.ts";
import type { Finding } from "../finding.ts";
import { finding, type RuleContext } from "./rule.ts";

/** Pairs of days of which the second cannot come before the first: signing and due, start and end, from and to. */
export function datesInOrder({ portal, collections }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  const check = (
    collection: SchemaName,
    id: string,
    path: readonly string[],
    first: string,
    last = first,
  ) => {
    if (first === "unknown" || last === "unknown" || last >= first) return;
    findings.push(finding("dates-in-order", collection, id, path, { found: last, limit: first }));
  };
  for (const { id, signed, start, due } of collections.commitments.values()) {
    // One wrong day is told once: `due-after-start` has it then.
    if (start !== "unknown" && due <= start) continue;
    check("commitments", id, ["due"], signed, due);
  }
  for (const { id, start, end } of collections.events.values()) check("events", id, ["end"], start, end);
  for (const { id, from, to } of collections.periods.values()) check("periods", id, ["to"], from, to);
  if (portal !== undefined) {
    const { assessedOn, updatedOn } = portal.accessibility;
    check("portal", "portal", ["accessibility", "updatedOn"], assessedOn, updatedOn);
  }
  return findings;
}
