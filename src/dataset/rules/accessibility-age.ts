import type { Finding } from "../finding.ts";
import { finding, type RuleContext } from "./rule.ts";

/** The accessibility statement has been looked over within a year, as Digg asks. */
export function accessibilityAge({ portal, today }: RuleContext): Finding[] {
  if (portal === undefined) return [];
  const { updatedOn } = portal.accessibility;
  const lastDay = `${Number(updatedOn.slice(0, 4)) + 1}${updatedOn.slice(4)}`;
  if (today <= lastDay) return [];
  const details = { found: updatedOn, limit: today };
  return [finding("accessibility-age", "portal", "portal", ["accessibility", "updatedOn"], details)];
}
