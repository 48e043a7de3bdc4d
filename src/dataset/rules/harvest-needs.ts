import type { Finding } from "../finding.ts";
import { missingForHarvest } from "../harvest-needs.ts";
import { finding, type RuleContext } from "./rule.ts";

/**
 * The portal says of its publisher what a catalogue of open data must say. Not asked of made-up portals, nor before the
 * publisher has decided on the portal: then there is nothing to harvest.
 */
export function harvestNeeds({ portal }: RuleContext): Finding[] {
  if (portal === undefined || portal.fictional || portal.proposed) return [];
  const missing = missingForHarvest(portal);
  if (missing.length === 0) return [];
  return [finding("harvest-needs", "portal", "portal", ["publisher"], { found: missing.join(", ") })];
}
