import type { Finding } from "../finding.ts";
import { finding, type RuleContext } from "./rule.ts";

/** Why something cannot stand in the portal's address. */
export type AddressFault = "query" | "empty-folder" | "encoded" | "file";

/** Only the endings of pages and programs: a folder may have a dot in its name. */
const file = /[^/]*\.(?:html?|xhtml|php\d?|aspx?|jspx?|cgi|xml|json|txt|pdf)(?=\/?$)/i;

function faultsOf(siteUrl: string): (readonly [AddressFault, string | undefined])[] {
  const [, path = "", query] = /^https:\/\/[^/?#]*([^?#]*)(.+)?$/i.exec(siteUrl) ?? [];
  return [
    ["query", query],
    ["empty-folder", /\/{2,}/.exec(path)?.[0]],
    ["encoded", /%.{0,2}/.exec(path)?.[0]],
    ["file", file.exec(path)?.[0]],
  ];
}

/**
 * The portal's address is a folder that pages can be added to. A query or a fragment would stand in the middle of their
 * addresses, and the name of a file before them; at an empty folder or an encoded character the build stops.
 */
export function siteAddress({ portal }: RuleContext): Finding[] {
  return faultsOf(portal?.siteUrl ?? "").flatMap(([limit, found]) =>
    found === undefined ? [] : [finding("site-address", "portal", "portal", ["siteUrl"], { found, limit })],
  );
}
