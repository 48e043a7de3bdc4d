import type { APIRoute, GetStaticPaths } from "astro";
import { context } from "../context.ts";
import { atomXml } from "../exports/feeds/atom.ts";
import { calendarIcs } from "../exports/feeds/calendar.ts";
import { allChanges } from "../exports/feeds/changes.ts";
import { type Feed, feedOf, mostEntries } from "../exports/feeds/feed.ts";
import { jsonFeed } from "../exports/feeds/json-feed.ts";
import { rssXml } from "../exports/feeds/rss.ts";
import { changesByScope, type FeedScope, feedScopes, portalScope } from "../exports/feeds/scope.ts";
import { supportPages } from "../figures/support-pages.ts";
import { type FeedFile, feedFiles, languageOf, pagesWithFeeds, routes } from "../i18n/routes.ts";
import { editionAt } from "./_edition.ts";

const formats: Readonly<
  Record<Exclude<FeedFile, "calendar.ics">, { readonly type: string; readonly write: (feed: Feed) => string }>
> = {
  "feed.xml": { type: "application/atom+xml; charset=utf-8", write: atomXml },
  "rss.xml": { type: "application/rss+xml; charset=utf-8", write: rssXml },
  "feed.json": { type: "application/feed+json; charset=utf-8", write: jsonFeed },
};

/** Reckoned once for all the feeds of a build. */
function gather() {
  const { dataset, date } = editionAt(undefined);
  return {
    changesOf: changesByScope(allChanges(dataset, context().history, date), mostEntries),
    // Placed on the day of the commit, so that the same commit gives the same feeds.
    pageOf: supportPages(dataset, date).pageOf,
  };
}

let memo: { readonly of: object; readonly gathered: ReturnType<typeof gather> } | undefined;
function gathered(): ReturnType<typeof gather> {
  const of = context();
  if (memo?.of !== of) memo = { of, gathered: gather() };
  return memo.gathered;
}

interface Props extends Record<string, unknown> {
  readonly scope: FeedScope;
}

/** `/feed.xml`, `/rss.xml`, `/feed.json` and `/calendar.ics`, and the same beside every focus area and actor. */
export const getStaticPaths = (({ routePattern }) => {
  const language = languageOf(routePattern);
  const page = pagesWithFeeds.find((one) => routePattern.replace(/[^/]+$/, "") === routes[one][language]);
  return feedScopes(context().dataset)
    .filter((scope) => scope.page === page)
    .map((scope) => ({ params: { id: scope.id || undefined }, props: { scope } as Props }));
}) satisfies GetStaticPaths;

/** One of them. */
export const GET: APIRoute<Props> = ({ props, routePattern, site }) => {
  const language = languageOf(routePattern);
  const scope = props.scope ?? portalScope(context().dataset);
  const edition = editionAt(site);
  const file = feedFiles.find((name) => routePattern.endsWith(`/${name}`));
  if (file === undefined) throw new Error(`No feed is written at ${routePattern}`);
  if (file === "calendar.ics") {
    const body = calendarIcs(scope, edition, language);
    return new Response(body, { headers: { "content-type": "text/calendar; charset=utf-8" } });
  }
  const { changesOf, pageOf } = gathered();
  const { dataset, date, address } = edition;
  const feed = feedOf(scope, changesOf(scope), file, { dataset, date, address, pageOf }, language);
  const { type, write } = formats[file];
  return new Response(write(feed), { headers: { "content-type": type } });
};
