import type { Finding } from "../finding.ts";
import { finding, type RuleContext } from "./rule.ts";

/** A follow-up year that is closed in two files: each year has one page, and one truth. */
export function periodTwice({ collections }: RuleContext): Finding[] {
  const firsts = new Map<number, string>();
  const findings: Finding[] = [];
  for (const { id, year } of collections.periods.values()) {
    const first = firsts.get(year);
    if (first === undefined) firsts.set(year, id);
    else
      findings.push(
        finding("period-twice", "periods", id, ["year"], { found: String(year), others: [first] }),
      );
  }
  return findings;
}
