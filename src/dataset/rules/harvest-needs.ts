import type { Finding } from "../finding.ts";
import { missingForHarvest } from "../harvest-needs.ts";
import { finding, type RuleContext } from "./rule.ts";

/**
 * The portal says of its publisher and its licence what a catalogue of open data must say. Not asked of made-up
 * portals, nor before the publisher has decided on the portal: then there is nothing to harvest.
 */
export function harvestNeeds({ portal }: RuleContext): Finding[] {
  if (portal === undefined || portal.fictional || portal.proposed) return [];
  const missing = missingForHarvest(portal);
  const [first] = missing;
  if (first === undefined) return [];
  const key = first.startsWith("publisher.") ? "publisher" : "license";
  return [finding("harvest-needs", "portal", "portal", [key], { found: missing.join(", ") })];
}
