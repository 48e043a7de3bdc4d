import type { SchemaName } from "../../schema/collections.ts";
import type { TonnesRange } from "../../schema/values.ts";
import type { Finding } from "../finding.ts";
import { finding, type RuleContext } from "./rule.ts";

/** A commitment or catalogue item has an effect in tonnes or says why not: one of the two. */
export function effectOrReason({ collections }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const collection of ["commitments", "catalogue"] as const) {
    for (const { id, effect, noEffectReason } of collections[collection].values()) {
      if ((effect === undefined) !== (noEffectReason === undefined)) continue;
      const found = effect === undefined ? "neither" : "both";
      findings.push(
        finding("effect-or-reason", collection, id, found === "both" ? ["noEffectReason"] : [], { found }),
      );
    }
  }
  return findings;
}

/** In a range, low ≤ central ≤ high. */
export function rangeOrder({ collections }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  const check = (collection: SchemaName, id: string, key: string, range: TonnesRange | undefined) => {
    if (range === undefined || (range.low <= range.central && range.central <= range.high)) return;
    const details = { found: `${range.low}, ${range.central}, ${range.high}` };
    findings.push(finding("range-order", collection, id, ["effect", key], details));
  };
  for (const { id, effect } of collections.commitments.values()) {
    check("commitments", id, "tonnesPerYear", effect?.tonnesPerYear);
  }
  for (const { id, effect } of collections.catalogue.values()) {
    check("catalogue", id, "tonnesPerUnit", effect?.tonnesPerUnit);
  }
  return findings;
}

/** An effect without a source says in a note where the number comes from. */
export function effectSource({ collections }: RuleContext): Finding[] {
  return [...collections.commitments.values()]
    .filter(({ effect }) => effect !== undefined && effect.source === undefined && effect.note === undefined)
    .map(({ id }) => finding("effect-source", "commitments", id, ["effect"]));
}

const outlierFactor = 1000;
const fewestToCompare = 5;

/** An effect a thousand times what actors of the same type usually have is likely kilograms in a tonnes field. */
export function tonnesOutlier({ collections }: RuleContext): Finding[] {
  const byType = new Map<string, { readonly id: string; readonly tonnes: number }[]>();
  for (const { id, actor, effect } of collections.commitments.values()) {
    const type = collections.actors.get(actor)?.type;
    if (type === undefined || effect === undefined || effect.tonnesPerYear.central === 0) continue;
    const group = byType.get(type) ?? [];
    group.push({ id, tonnes: effect.tonnesPerYear.central });
    byType.set(type, group);
  }
  return [...byType.values()].flatMap((group) => {
    if (group.length < fewestToCompare) return [];
    const sorted = group.map(({ tonnes }) => tonnes).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    return group
      .filter(({ tonnes }) => tonnes > outlierFactor * median)
      .map(({ id, tonnes }) =>
        finding("tonnes-outlier", "commitments", id, ["effect", "tonnesPerYear"], {
          found: tonnes,
          limit: median,
        }),
      );
  });
}
