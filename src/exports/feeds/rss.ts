import { xmlText } from "../xml.ts";
import type { Entry } from "./entry.ts";
import { type Feed, noonOf } from "./feed.ts";

const element = (name: string, text: string, attributes = "") =>
  `<${name}${attributes}>${xmlText(text)}</${name}>`;

/** Noon of a day in the form of RFC 822 that RSS asks for: `Mon, 04 May 2026 12:00:00 GMT`. */
const mailDate = (date: string) => new Date(noonOf(date)).toUTCString();

function itemXml({ id, url, date, title, html, categories }: Entry): string {
  return [
    "<item>",
    element("title", title),
    element("link", url),
    element("guid", id, ' isPermaLink="false"'),
    element("pubDate", mailDate(date)),
    ...categories.map((category) => element("category", category)),
    element("description", html),
    "</item>",
  ].join("\n");
}

/**
 * A feed as RSS 2.0, for readers that know nothing newer.
 *
 * @see https://www.rssboard.org/rss-profile
 */
export function rssXml(feed: Feed): string {
  const { title, description, language, home, self, updated, license, entries } = feed;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    "<channel>",
    element("title", title),
    element("link", home),
    element("description", description),
    element("language", language),
    element("copyright", license),
    element("lastBuildDate", mailDate(updated)),
    `<atom:link rel="self" type="application/rss+xml" href="${xmlText(self)}"/>`,
    ...entries.map(itemXml),
    "</channel>",
    "</rss>",
    "",
  ].join("\n");
}
