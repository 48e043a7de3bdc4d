import { xmlText } from "../xml.ts";
import type { Entry } from "./entry.ts";
import { type Feed, noonOf } from "./feed.ts";

const element = (name: string, text: string, attributes = "") =>
  `<${name}${attributes}>${xmlText(text)}</${name}>`;

function entryXml({ id, url, date, title, html, categories }: Entry): string {
  return [
    "<entry>",
    element("id", id),
    element("title", title),
    `<link rel="alternate" type="text/html" href="${xmlText(url)}"/>`,
    element("published", noonOf(date)),
    element("updated", noonOf(date)),
    ...categories.map((category) => `<category term="${xmlText(category)}"/>`),
    element("content", html, ' type="html"'),
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
    element("id", id),
    element("title", title),
    element("subtitle", description),
    element("updated", noonOf(updated)),
    `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(home)}"/>`,
    `<author>${element("name", author.name)}${element("uri", author.url)}</author>`,
    element("rights", license),
    element("icon", icon),
    ...entries.map(entryXml),
    "</feed>",
    "",
  ].join("\n");
}
