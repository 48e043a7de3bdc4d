import type { FeedFile } from "../i18n/routes.ts";

/** The files that tell programs what changes on a page, in the order they are named, and their media types. */
export const changeFeeds = [
  { file: "feed.xml", type: "application/atom+xml" },
  { file: "rss.xml", type: "application/rss+xml" },
  { file: "feed.json", type: "application/feed+json" },
] as const satisfies readonly { readonly file: FeedFile; readonly type: string }[];
