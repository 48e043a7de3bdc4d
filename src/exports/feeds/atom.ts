import { escapeXml } from "../../charts/svg.ts";
import { xmlElement } from "../xml.ts";
import type { Entry } from "./entry.ts";
import { type Feed, noonOf } from "./feed.ts";

function entryXml({ id, url, date, title, html, categories }: Entry): string {
  return [
    "<entry>",
    xmlElement("id", id),
    xmlElement("title", title),
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    xmlElement("published", noonOf(date)),
    xmlElement("updated", noonOf(date)),
    ...categories.map((category) => `<category term="${escapeXml(category)}"/>`),
    xmlElement("content", html, ' type="html"'),
    "</entry>",
  ].join("\n");
}

/**
 * A feed as Atom.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomXml(feed: Feed): string {
  const { id, title, description, language, home, self, icon, updated, author, license, entries } = feed;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    xmlElement("id", id),
    xmlElement("title", title),
    xmlElement("subtitle", description),
    xmlElement("updated", noonOf(updated)),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
    `<author>${xmlElement("name", author.name)}${xmlElement("uri", author.url)}</author>`,
    xmlElement("rights", license),
    xmlElement("icon", icon),
    ...entries.map(entryXml),
    "</feed>",
    "",
  ].join("\n");
}
