import type { Finding } from "../finding.ts";
import { nearest } from "../nearest.ts";
import { finding, type RuleContext } from "./rule.ts";

/** A commitment belongs to a focus area: where there is none, nobody can make one. */
export function someFocusArea({ portal, collections, unread = [] }: RuleContext): Finding[] {
  if (portal === undefined || collections["focus-areas"].size > 0 || unread.includes("focus-areas"))
    return [];
  return [finding("no-focus-areas", "portal", "portal", ["programme"])];
}

/** Sectors of a focus area are among those of the main goal's indicator. */
export function focusAreaSectors({ portal, collections }: RuleContext): Finding[] {
  const mainGoal = portal && collections.goals.get(portal.mainGoal);
  const indicator = collections.indicators.get(mainGoal?.indicator ?? "");
  if (indicator === undefined) return [];
  const known = (indicator.sectors ?? []).map(({ id }) => id);
  return [...collections["focus-areas"].values()].flatMap(({ id, sectors = [] }) =>
    sectors.flatMap((found, index) => {
      if (known.includes(found)) return [];
      const details = { found, limit: indicator.id, suggestion: nearest(found, known) };
      return [finding("unknown-sector", "focus-areas", id, ["sectors", index], details)];
    }),
  );
}

/** A sector belongs to one focus area, or its tonnes would be shown twice. */
export function sectorShared({ collections }: RuleContext): Finding[] {
  const areaOf = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { id, sectors = [] } of collections["focus-areas"].values()) {
    for (const [index, sector] of sectors.entries()) {
      const other = areaOf.get(sector);
      if (other === undefined) areaOf.set(sector, id);
      else if (other !== id) {
        const details = { found: sector, others: [other] };
        findings.push(finding("sector-shared", "focus-areas", id, ["sectors", index], details));
      }
    }
  }
  return findings;
}

/** No two focus areas have the same letter or place in the order: that is how they are told apart in grey. */
export function focusAreasApart({ collections }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const key of ["order", "letter"] as const) {
    const taken = new Map<string | number, string>();
    for (const area of collections["focus-areas"].values()) {
      const other = taken.get(area[key]);
      if (other === undefined) taken.set(area[key], area.id);
      else {
        const details = { found: area[key], others: [other] };
        findings.push(finding("focus-areas-apart", "focus-areas", area.id, [key], details));
      }
    }
  }
  return findings;
}
