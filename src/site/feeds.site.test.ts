import { readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { readerOfTests, withPage } from "./browser.ts";
import { elementsOf, filesOf } from "./built-page.ts";
import { sitesUnderTest } from "./sites.ts";

/** A feed as the test compares it with the others of the same page. */
interface ReadFeed {
  readonly fault: string | undefined;
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

/** Reads XML as strictly as a browser does. Runs in the page. */
function readXml(texts: readonly string[]): readonly ReadFeed[] {
  return texts.map((text) => {
    const parsed = new DOMParser().parseFromString(text, "application/xml");
    const all = (selector: string) => [...parsed.querySelectorAll(selector)];
    const isAtom = parsed.documentElement.localName === "feed";
    return {
      fault: parsed.querySelector("parsererror")?.textContent ?? undefined,
      ids: all(isAtom ? "entry > id" : "item > guid").map(({ textContent }) => textContent ?? ""),
      links: isAtom
        ? all("link[rel=alternate]").map((link) => link.getAttribute("href") ?? "")
        : all("channel > link, item > link")
            // The address of the feed itself is Atom's.
            .filter(({ namespaceURI }) => namespaceURI === null)
            .map(({ textContent }) => textContent ?? ""),
    };
  });
}

const isTold = /^(?:application\/(?:atom\+xml|rss\+xml|feed\+json)|text\/calendar)$/;

describe.each(sitesUnderTest())("$name", ({ directory, base, pages }) => {
  const reader = readerOfTests();
  const files = filesOf(directory);
  const pathOf = (address: string) => decodeURI(new URL(address).pathname).slice(base.length - 1);
  const contentOf = (file: string) => readFileSync(join(directory, file), "utf8");
  const atom = files.filter((file) => file.endsWith("/feed.xml"));
  const beside = (file: string, name: string) => file.replace(/feed\.xml$/, name);

  test("has feeds and a calendar for the portal, each focus area and each actor, told of in the head of their pages", () => {
    const told = pages.flatMap(({ html }) =>
      elementsOf(html)
        .filter(({ name, attributes }) => name === "link" && isTold.test(attributes.get("type") ?? ""))
        .map(({ attributes }) => (attributes.get("href") ?? "").slice(base.length - 1)),
    );
    const feeds = atom.flatMap((file) => [file, beside(file, "rss.xml"), beside(file, "feed.json")]);
    const calendars = atom.map((file) => beside(file, "calendar.ics"));
    const { collections } = JSON.parse(contentOf("/api/v1/index.json")) as {
      readonly collections: readonly { readonly name: string; readonly count: number }[];
    };
    const counts = new Map(collections.map(({ name, count }) => [name, count]));
    const scopes = 1 + (counts.get("focus-areas") ?? 0) + (counts.get("actors") ?? 0);
    const languages = files.filter((file) => /^\/(?:en\/)?index\.html$/.test(file)).length;
    expect(atom).toHaveLength(scopes * languages);
    expect([...feeds, ...calendars].filter((file) => !files.includes(file))).toEqual([]);
    expect(told.map(decodeURI).filter((file) => !files.includes(file))).toEqual([]);
    expect(feeds.filter((file) => !told.includes(file))).toEqual([]);
  });

  test("has feeds that a browser reads, that say the same in each format, and lead to pages and places there are", async () => {
    const [parsed, rss] = await withPage(reader(), async (page) => [
      await page.evaluate(readXml, atom.map(contentOf)),
      await page.evaluate(
        readXml,
        atom.map((file) => contentOf(beside(file, "rss.xml"))),
      ),
    ]);
    const json = atom.map((file) => {
      const { items } = JSON.parse(contentOf(beside(file, "feed.json"))) as {
        readonly items: readonly { readonly id: string }[];
      };
      return items.map(({ id }) => id);
    });
    expect([...parsed, ...rss].flatMap(({ fault }) => fault ?? [])).toEqual([]);
    expect(parsed.map(({ ids }) => ids)).toEqual(json);
    expect(rss.map(({ ids }) => ids)).toEqual(json);
    expect(json.filter((ids) => new Set(ids).size !== ids.length || ids.length > 50)).toEqual([]);
    const whole = json[atom.indexOf("/feed.xml")] ?? [];
    expect(whole.length).toBeGreaterThan(0);
    const paths = new Set(pages.map(({ path }) => path));
    const links = new Set([...parsed, ...rss].flatMap((feed) => feed.links));
    expect([...links].filter((link) => !paths.has(pathOf(link)))).toEqual([]);
  });

  test("has calendars that another program reads, of days with a name of their own that lead to pages there are", () => {
    const paths = new Set(pages.map(({ path }) => path));
    const faults = atom
      .map((file) => beside(file, "calendar.ics"))
      .flatMap((file) => {
        const calendar = new ICAL.Component(ICAL.parse(contentOf(file)) as unknown[]);
        const events = calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part));
        const uids = events.map(({ uid }) => uid);
        const wrong = events.filter(
          ({ startDate, endDate, component }) =>
            !startDate.isDate ||
            startDate.compare(endDate) >= 0 ||
            !paths.has(pathOf(String(component.getFirstPropertyValue("url")))),
        );
        const isRepeated = new Set(uids).size !== uids.length;
        return [...wrong.map(({ uid }) => `${file} ${uid}`), ...(isRepeated ? [`${file} repeats`] : [])];
      });
    expect(faults).toEqual([]);
    // A portal that has hardly begun has nothing but the years of its goals to tell of.
    expect(contentOf("/calendar.ics")).toContain("BEGIN:VEVENT");
  });
});
