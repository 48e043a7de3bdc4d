import type { Finding } from "../finding.ts";
import { finding, type RuleContext } from "./rule.ts";

/** The portal's address is one that pages can be added to: a query or a fragment would stand in the middle of theirs. */
export function siteAddress({ portal }: RuleContext): Finding[] {
  const found = /[?#].*/.exec(portal?.siteUrl ?? "")?.[0];
  return found === undefined ? [] : [finding("site-address", "portal", "portal", ["siteUrl"], { found })];
}
