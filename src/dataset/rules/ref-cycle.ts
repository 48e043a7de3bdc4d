import type { CollectionName } from "../../schema/values.ts";
import type { Finding } from "../finding.ts";
import { finding, type RuleContext } from "./rule.ts";

/** Walks from every record along its one reference; a way that comes back to itself is reported where it closes. */
function cyclesOf<T extends { readonly id: string }>(
  collection: CollectionName,
  key: string,
  records: ReadonlyMap<string, T>,
  nextOf: (record: T) => string | undefined,
): Finding[] {
  const findings: Finding[] = [];
  const settled = new Set<string>();
  for (const start of records.keys()) {
    const way = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !settled.has(at) && !way.has(at)) {
      way.add(at);
      const record: T | undefined = records.get(at);
      at = record && nextOf(record);
    }
    if (at !== undefined && way.has(at)) {
      const circle = [...way].slice([...way].indexOf(at));
      findings.push(
        finding("ref-cycle", collection, at, [key], { found: at, others: [...circle.slice(1), at] }),
      );
    }
    for (const id of way) settled.add(id);
  }
  return findings;
}

/** References that lead from one record to the next never lead back. */
export function refCycle({ collections: { goals, commitments, indicators } }: RuleContext): Finding[] {
  return [
    ...cyclesOf("goals", "contributesTo", goals, ({ contributesTo }) => contributesTo),
    ...cyclesOf("indicators", "replaces", indicators, ({ replaces }) => replaces),
    ...cyclesOf("commitments", "countedBy", commitments, ({ countedBy }) => countedBy),
    ...cyclesOf("commitments", "supersededBy", commitments, ({ supersededBy }) => supersededBy),
  ];
}
