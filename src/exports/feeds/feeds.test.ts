import { Ajv } from "ajv";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
// @ts-expect-error It has no types of its own.
import jsonFeedSchema from "jsonfeed-schema/v1.1.js";
import { describe, expect, test } from "vitest";
import {
  makeActor,
  makeCommitment,
  makeDataset,
  makeSource,
  type makePortal,
} from "../../dataset/fixtures/factory.ts";
import { atomXml } from "./atom.ts";
import { allChanges } from "./changes.ts";
import { feedOf, mostEntries } from "./feed.ts";
import { hostile, hostileInXml } from "./fixtures/hostile.ts";
import { makeHistory, makeHistoryEvent } from "./fixtures/history.ts";
import { jsonFeed } from "./json-feed.ts";
import { rssXml } from "./rss.ts";
import { changesByScope, portalScope } from "./scope.ts";

const date = "2026-06-01";
const address = (path: string) => new URL(path, "https://klimat.example.org").href;

function feedFrom(
  keys: Parameters<typeof makeDataset>[0],
  history = makeHistory(),
  language: "sv" | "en" = "sv",
  portal: Parameters<typeof makePortal>[0] = {},
) {
  const dataset = makeDataset(keys, portal);
  const scope = portalScope(dataset);
  const changes = changesByScope(allChanges(dataset, history, date), mostEntries)(scope);
  return feedOf(scope, changes, "feed.xml", { dataset, date, address, pageOf: () => 1 }, language);
}

const told = makeCommitment({
  title: { sv: hostile },
  signed: "2026-01-10",
  updates: [
    {
      date: "2026-05-04",
      type: "progress",
      statement: { sv: hostile, en: "Twelve vans." },
      value: 12,
      lesson: { sv: "Börja med en." },
      evidence: [{ title: `"Bilar" & <b>`, url: "https://a.example.org/?a=1&b=2", level: "third-party" }],
    },
  ],
  target: { value: 20, unit: { sv: "elbilar" } },
});
const feed = feedFrom({ commitments: [told] });

/** The text of HTML, read by rules that a browser has too. */
const textOf = (html = "") =>
  html
    .replace(/<br\/>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(
      /&(lt|gt|quot|#39|amp);/g,
      (_, name: string) => ({ lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" })[name] ?? "",
    );

const read = {
  atom: () => {
    const { id, title, updated, entries = [] } = parseAtomFeed(atomXml(feed)) as never as Atom;
    return {
      id,
      title: title.value,
      updated,
      entries: entries.map((entry) => ({
        id: entry.id,
        title: entry.title.value,
        url: entry.links[0]?.href,
        date: entry.updated.slice(0, 10),
        html: entry.content.value,
      })),
    };
  },
  rss: () => {
    const { title, lastBuildDate, items = [] } = parseRssFeed(rssXml(feed)) as never as Rss;
    return {
      title,
      updated: new Date(lastBuildDate).toISOString().replace(".000", ""),
      entries: items.map((item) => ({
        id: item.guid.value,
        title: item.title,
        url: item.link,
        date: new Date(item.pubDate).toISOString().slice(0, 10),
        html: item.description,
      })),
    };
  },
  json: () => {
    const { title, items = [] } = parseJsonFeed(jsonFeed(feed)) as never as Json;
    return {
      title,
      entries: items.map((item) => ({
        id: item.id,
        title: item.title,
        url: item.url,
        date: item.date_published.slice(0, 10),
        html: item.content_html,
      })),
    };
  },
};
interface Atom {
  id: string;
  title: { value: string };
  updated: string;
  entries?: {
    id: string;
    title: { value: string };
    links: { href: string }[];
    updated: string;
    content: { value: string };
  }[];
}
interface Rss {
  title: string;
  lastBuildDate: string;
  items?: { guid: { value: string }; title: string; link: string; pubDate: string; description: string }[];
}
interface Json {
  title: string;
  items?: { id: string; title: string; url: string; date_published: string; content_html: string }[];
}

describe.each(Object.entries(read))("a feed as %s, read by another program", (format, parse) => {
  const parsed = parse();

  test("has its entries, with lasting ids, pages and days", () => {
    expect(parsed.title).toBe("Klimatportal Exempelby: nytt och ändrat");
    expect(parsed.entries.map(({ id, url, date: day }) => [id, url, day])).toEqual([
      [
        "tag:klimat.example.org,2026:sv/commitments/example-commitment/2026-05-04-progress",
        "https://klimat.example.org/ataganden/example-commitment/",
        "2026-05-04",
      ],
      [
        "tag:klimat.example.org,2026:sv/commitments/example-commitment/new",
        "https://klimat.example.org/ataganden/example-commitment/",
        "2026-01-10",
      ],
    ]);
  });

  test("keeps any text as it is, and takes none of it for markup", () => {
    const expected = format === "json" ? hostile : hostileInXml;
    const lines = (text: string) => text.replace(/\s+/g, " ");
    expect(lines(parsed.entries[0]?.title ?? "")).toBe(lines(`Uppföljning: ${expected}`));
    const html = parsed.entries[0]?.html ?? "";
    expect(html).not.toContain("<script");
    expect(lines(textOf(html))).toContain(lines(hostileInXml));
    expect(html).toContain(
      '<a href="https://a.example.org/?a=1&amp;b=2">&quot;Bilar&quot; &amp; &lt;b&gt;</a>',
    );
  });
});

test("is as new as its newest entry, or as the commit where there is none", () => {
  expect([read.atom().updated, read.rss().updated]).toEqual(["2026-05-04T12:00:00Z", "2026-05-04T12:00:00Z"]);
  expect(feedFrom({ commitments: [] }).updated).toBe(date);
  expect(parseAtomFeed(atomXml(feedFrom({ commitments: [] })))).toMatchObject({
    updated: "2026-06-01T12:00:00Z",
  });
});

test("writes JSON that the published schema of JSON Feed 1.1 accepts", () => {
  const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(
    jsonFeedSchema,
  );
  validate(JSON.parse(jsonFeed(feed)));
  expect(validate.errors).toBeNull();
  validate(JSON.parse(jsonFeed({ ...feed, title: undefined as never })));
  expect(validate.errors).toHaveLength(1);
});

test("does not tell an amount that is to fall as a part of its target", () => {
  const updates = [
    { date: "2026-05-04", type: "progress" as const, statement: { sv: "Det går." }, value: 60 },
  ];
  const falling = { baseline: { year: 2024, value: 100 }, target: { value: 20, unit: { sv: "MWh" } } };
  const entry = feedFrom({ commitments: [makeCommitment({ signed: "2026-01-10", updates, ...falling })] });
  expect(textOf(entry.entries[0]?.html)).toContain("Läget: 60, mot målet 20 MWh.");
});

test("writes what is promised and measured as it was given", () => {
  const updates = [
    { date: "2026-05-04", type: "progress" as const, statement: { sv: "Halva taket." }, value: 0.125 },
  ];
  const target = { value: 0.25, unit: { sv: "MW solel" } };
  const entry = feedFrom({ commitments: [makeCommitment({ signed: "2026-01-10", updates, target })] });
  expect(textOf(entry.entries[0]?.html)).toContain("Hittills 0,125 av 0,25 MW solel.");
});

test("tells an update in the actor's words, with how far it has come, its evidence and its lesson", () => {
  expect(textOf(feed.entries[0]?.html)).toContain("Hittills 12 av 20 elbilar.");
  expect(textOf(feed.entries[0]?.html)).toMatch(
    /Underlag: "Bilar" & <b> \(.*\)Vad andra kan lära: Börja med en\.$/,
  );
  expect(feed.entries[0]?.categories).toEqual(["Resor i Exempelby", "Exempelbageriet AB"]);
});

test("tells a changed promise in sentences, with its explanation", () => {
  const reason = { sv: "Leveransen är försenad." };
  const history = makeHistory({
    records: {
      "commitments/example-commitment": [
        makeHistoryEvent({ change: { kind: "due", from: "2026-12-31", to: "2027-12-31" }, reason }),
      ],
    },
  });
  const [entry] = feedFrom({ commitments: [makeCommitment({ signed: "unknown" })] }, history).entries;
  expect(entry?.title).toMatch(/^Ändrat löfte: /);
  expect(textOf(entry?.html)).toBe(
    "Exempelbageriet ABSlutdatumet sköts upp ett år (till 31\u00a0december 2027) den 1\u00a0mars 2026.Förklaring: Leveransen är försenad.",
  );
});

test("marks what has not been translated with its language", () => {
  const english = feedFrom({ commitments: [told] }, makeHistory(), "en");
  expect(english.entries[0]?.html).toContain("<p>Twelve vans.</p>");
  expect(english.entries[0]?.html).toContain('<span lang="sv">Börja med en.</span>');
  expect(english.entries[0]?.html).toContain(' of 20 <span lang="sv">elbilar</span>.</p>');
  expect(english.entries[0]?.id).toContain(":en/");
});

test("says that a portal is made up, or not decided on", () => {
  expect(feed.description).toContain("påhittade");
  expect(feedFrom({}, makeHistory(), "sv", { fictional: false, proposed: true }).description).toContain(
    "förslag",
  );
});

test("lets nobody who has not decided on the portal stand as its author", () => {
  expect(feed.author.name).toBe("Exempelby kommun");
  const { author } = feedFrom({}, makeHistory(), "sv", { proposed: true });
  expect(author.name).not.toContain("Exempelby kommun");
  expect(author).toMatchObject({
    name: expect.stringContaining("(ett förslag)") as string,
    url: "https://klimat.example.org/",
  });
});

test("gives values of a series with their source, its licence and how its publisher wants to be named", () => {
  const years = { kind: "observationsAdded", years: [2022] } as const;
  const added = makeHistoryEvent({ collection: "indicators", id: "example-indicator", change: years });
  const history = makeHistory({ records: { "indicators/example-indicator": [added] } });
  const sources = [
    makeSource({
      ...{ title: "Utsläpp & upptag", publisher: "Ett verk", issued: "2026-02" },
      ...{ license: "CC-BY-4.0", attribution: "Ett verk, bearbetat av andra" },
    }),
  ];
  const [entry] = feedFrom({ commitments: [], sources }, history, "en").entries;
  expect(entry?.html.replaceAll("\u00a0", " ")).toBe(
    '<p>2022: 90 tonnes</p><p>Source: <span lang="sv">Utsläpp &amp; upptag</span>. Ett verk, February 2026. Licence CC-BY-4.0. <span lang="sv">Ett verk, bearbetat av andra.</span></p>',
  );
});

test("gives no id that a portal in another folder of the same host gives", () => {
  const idsAt = (siteUrl: string) => {
    const { id, entries } = feedFrom({ commitments: [told] }, makeHistory(), "sv", { siteUrl });
    return [id, ...entries.map((entry) => entry.id)];
  };
  const [feedId] = idsAt("https://klimat.example.org/exempelby/");
  expect(feedId).toBe("tag:klimat.example.org,2026:exempelby/sv/feed");
  const ids = ["", "/exempelby", "/annanby"].flatMap((folder) =>
    idsAt(`https://klimat.example.org${folder}`),
  );
  expect(new Set(ids).size).toBe(9);
});

test("holds the latest changes only, of the portal and of each actor and focus area", () => {
  const actors = [makeActor(), makeActor({ id: "example-other" })];
  const commitments = Array.from({ length: mostEntries + 5 }, (_, index) =>
    makeCommitment({
      id: `example-${index}`,
      signed: `2026-01-${String((index % 28) + 1).padStart(2, "0")}`,
      ...(index === 0 && { actor: "example-other" }),
    }),
  );
  const changes = allChanges(makeDataset({ actors, commitments }), makeHistory(), date);
  const of = changesByScope(changes, mostEntries);
  expect(of({ page: "home", id: "" })).toHaveLength(mostEntries);
  expect(of({ page: "focusArea", id: "example-area" })).toEqual(changes.slice(0, mostEntries));
  expect(of({ page: "actor", id: "example-other" }).map(({ key }) => key)).toEqual([
    "commitments/example-0/new",
  ]);
  expect(of({ page: "actor", id: "nobody" })).toEqual([]);
});
