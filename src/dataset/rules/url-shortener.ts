import type { Details } from "../finding.ts";

/** Hosts whose addresses hide where they lead. */
const shorteners = new Set(
  "bit.ly buff.ly cutt.ly dlvr.it goo.gl is.gd lnkd.in ow.ly rb.gy rebrand.ly shorturl.at surl.li t.co t.ly tiny.cc tinyurl.com url.se v.gd".split(
    " ",
  ),
);

/** An address that hides where it leads: a reader cannot tell whose page it is, and it may lead elsewhere tomorrow. */
export function shortenedUrl(url: string): Details | undefined {
  const host = /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase();
  return host !== undefined && shorteners.has(host) ? { found: host } : undefined;
}
