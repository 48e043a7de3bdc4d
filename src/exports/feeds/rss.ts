import { escapeXml } from "../../charts/svg.ts";
import { xmlElement } from "../xml.ts";
import type { Entry } from "./entry.ts";
import { type Feed, noonOf } from "./feed.ts";

/** Noon of a day in the form of RFC 822 that RSS asks for: `Mon, 04 May 2026 12:00:00 GMT`. */
const mailDate = (date: string) => new Date(noonOf(date)).toUTCString();

function itemXml({ id, url, date, title, html, categories }: Entry): string {
  return [
    "<item>",
    xmlElement("title", title),
    xmlElement("link", url),
    xmlElement("guid", id, ' isPermaLink="false"'),
    xmlElement("pubDate", mailDate(date)),
    ...categories.map((category) => xmlElement("category", category)),
    xmlElement("description", html),
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
    xmlElement("title", title),
    xmlElement("link", home),
    xmlElement("description", description),
    xmlElement("language", language),
    xmlElement("copyright", license),
    xmlElement("lastBuildDate", mailDate(updated)),
    `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(self)}"/>`,
    ...entries.map(itemXml),
    "</channel>",
    "</rss>",
    "",
  ].join("\n");
}
