import { type Language, languages } from "../schema/language.ts";
import type { Portal } from "../schema/portal.ts";
import { parseFile } from "./parse.ts";

/** Where a portal lies on the web, and its languages. */
export interface PortalPlace {
  readonly site: URL;
  readonly languages: readonly Language[];
}

/**
 * Where the portal lies, as far as `portal.yaml` says so, and its languages. What is wrong with the file is shown by the
 * pages, in some place and in every language.
 *
 * @param file Its path.
 */
export function portalPlace(file: string, bytes: Uint8Array): PortalPlace {
  const { record, draft } = parseFile({ file, collection: "portal", id: "portal", bytes });
  if (record !== undefined) {
    const portal = record as Portal;
    return { site: new URL(portal.siteUrl), languages: portal.languages };
  }
  const { siteUrl } = (draft ?? {}) as { readonly siteUrl?: unknown };
  const written = typeof siteUrl === "string" ? URL.parse(siteUrl) : null;
  const isAddress = written?.protocol === "https:" || written?.protocol === "http:";
  return { site: isAddress ? written : new URL("http://localhost/"), languages };
}
