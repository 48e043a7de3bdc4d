import { type Feed, noonOf } from "./feed.ts";

/**
 * A feed as JSON Feed 1.1.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(feed: Feed): string {
  const { title, description, language, home, self, icon, author, entries } = feed;
  const written = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description,
    language,
    home_page_url: home,
    feed_url: self,
    favicon: icon,
    authors: [author],
    items: entries.map(({ id, url, date, title: heading, html, categories }) => ({
      id,
      url,
      title: heading,
      content_html: html,
      date_published: noonOf(date),
      ...(categories.length > 0 && { tags: categories }),
    })),
  };
  return `${JSON.stringify(written, undefined, 1)}\n`;
}
