import { escapeXml } from "../charts/svg.ts";

/** One page's address in each language it exists in, absolute. */
export type Addresses = Readonly<Record<string, string>>;

/** A page's entry for each of its languages, each naming them all. */
function entriesOf(addresses: Addresses): string {
  const languages = Object.entries(addresses);
  const alternates = languages
    .map(([language, url]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(url)}"/>`)
    .join("");
  return languages.map(([, url]) => `<url><loc>${escapeXml(url)}</loc>${alternates}</url>`).join("\n");
}

/**
 * A sitemap of pages in several languages.
 *
 * @param pages At most 50 000 addresses in all: the protocol's limit for one file.
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapXml(pages: readonly Addresses[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.map(entriesOf),
    "</urlset>",
    "",
  ].join("\n");
}
