import type { Finding } from "../finding.ts";
import { finding, type RuleContext } from "./rule.ts";

/**
 * The account of a follow-up comes no earlier than its deadline, in the year that begins with the invitation. The
 * calendar takes the deadline for the first after the invitation, over New Year if need be; so is the account taken here.
 * New commitments may be signed on any day.
 */
export function cycleInOrder({ portal }: RuleContext): Finding[] {
  if (portal?.cycle === undefined) return [];
  const { invitation, deadline, account } = portal.cycle;
  const placeInYear = (day: string) => `${day < invitation ? 1 : 0} ${day}`;
  if (placeInYear(deadline) <= placeInYear(account)) return [];
  const details = { found: account, limit: deadline, others: [invitation] };
  return [finding("cycle-in-order", "portal", "portal", ["cycle", "account"], details)];
}
