import { expect, test } from "vitest";
import { sitemapXml } from "./sitemap.ts";

test("lists a page once in each of its languages, each entry naming them all", () => {
  const xml = sitemapXml([{ sv: "https://portal.example/mal/", en: "https://portal.example/en/goals/" }]);
  expect([...xml.matchAll(/<loc>([^<]+)/g)].map(([, url]) => url)).toEqual([
    "https://portal.example/mal/",
    "https://portal.example/en/goals/",
  ]);
  expect(xml.match(/hreflang="en" href="https:\/\/portal.example\/en\/goals\/"/g)).toHaveLength(2);
  expect(xml.match(/hreflang="sv"/g)).toHaveLength(2);
});

test("escapes what XML gives a meaning", () => {
  expect(sitemapXml([{ sv: "https://portal.example/?a=1&b=<2>" }])).toContain("?a=1&amp;b=&lt;2&gt;</loc>");
});
