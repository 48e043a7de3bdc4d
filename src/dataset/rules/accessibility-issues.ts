import type { Finding } from "../finding.ts";
import { finding, type RuleContext } from "./rule.ts";

/**
 * The accessibility statement says what it then describes. The page refers from the one to the other, so that a
 * statement of problems that names none, or of none that names some, would contradict itself in public.
 */
export function accessibilityIssues({ portal }: RuleContext): Finding[] {
  if (portal === undefined) return [];
  const { compliance, issues, disproportionate } = portal.accessibility;
  const described = issues.length + disproportionate.length;
  if ((compliance === "full") === (described === 0)) return [];
  const details = { found: compliance, limit: described };
  return [finding("accessibility-issues", "portal", "portal", ["accessibility", "compliance"], details)];
}
