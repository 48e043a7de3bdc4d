import { type Language, languages } from "../schema/language.ts";

// Layouts and what writes the site know the routes, and not the schema.
export { type Language, languages };

interface Route {
  /** File in `src/pages/`, without the leading `_`. */
  readonly template: string;
  /** Address in each language; `[name]` stands for a parameter. */
  readonly sv: string;
  readonly en: string;
}

/**
 * Every page of the portal: the one table that gives pages their addresses, and from which hreflang, the language
 * switch and the sitemap follow. Files in `src/pages/` begin with `_`, so that nothing but this table makes a page.
 */
export const routes = {
  home: { template: "home.astro", sv: "/", en: "/en/" },
  goals: { template: "goals.astro", sv: "/mal/", en: "/en/goals/" },
  goal: { template: "goal.astro", sv: "/mal/[id]/", en: "/en/goals/[id]/" },
  focusAreas: { template: "focus-areas.astro", sv: "/fokusomraden/", en: "/en/focus-areas/" },
  focusArea: { template: "focus-area.astro", sv: "/fokusomraden/[id]/", en: "/en/focus-areas/[id]/" },
  indicator: { template: "indicator.astro", sv: "/utslapp/[id]/", en: "/en/emissions/[id]/" },
  indicators: { template: "indicators.astro", sv: "/utslapp/", en: "/en/emissions/" },
  commitments: { template: "commitments.astro", sv: "/ataganden/", en: "/en/commitments/" },
  commitmentList: {
    template: "commitment-list.astro",
    sv: "/ataganden/[facet]/[value]/",
    en: "/en/commitments/[facet]/[value]/",
  },
  commitmentListPage: {
    template: "commitment-list.astro",
    sv: "/ataganden/[facet]/[value]/[page]/",
    en: "/en/commitments/[facet]/[value]/[page]/",
  },
  commitmentPage: {
    template: "commitment-page.astro",
    sv: "/ataganden/sida/[page]/",
    en: "/en/commitments/page/[page]/",
  },
  commitment: { template: "commitment.astro", sv: "/ataganden/[id]/", en: "/en/commitments/[id]/" },
  actors: { template: "actors.astro", sv: "/aktorer/", en: "/en/actors/" },
  actorList: { template: "actors.astro", sv: "/aktorer/sida/[page]/", en: "/en/actors/page/[page]/" },
  actor: { template: "actor.astro", sv: "/aktorer/[id]/", en: "/en/actors/[id]/" },
  catalogue: { template: "catalogue.astro", sv: "/atagandekatalogen/", en: "/en/catalogue/" },
  catalogueItem: {
    template: "catalogue-item.astro",
    sv: "/atagandekatalogen/[id]/",
    en: "/en/catalogue/[id]/",
  },
  support: { template: "support.astro", sv: "/stod/", en: "/en/support/" },
  supportPage: { template: "support.astro", sv: "/stod/sida/[page]/", en: "/en/support/page/[page]/" },
  supportNeeds: { template: "support-needs.astro", sv: "/stod/behov/", en: "/en/support/needs/" },
  supportNeedsPage: {
    template: "support-needs.astro",
    sv: "/stod/behov/sida/[page]/",
    en: "/en/support/needs/page/[page]/",
  },
  supportTell: { template: "support-tell.astro", sv: "/stod/beratta/", en: "/en/support/tell/" },
  supportList: {
    template: "support-list.astro",
    sv: "/stod/[facet]/[value]/",
    en: "/en/support/[facet]/[value]/",
  },
  supportListPage: {
    template: "support-list.astro",
    sv: "/stod/[facet]/[value]/[page]/",
    en: "/en/support/[facet]/[value]/[page]/",
  },
  stories: { template: "stories.astro", sv: "/exempel/", en: "/en/stories/" },
  story: { template: "story.astro", sv: "/exempel/[id]/", en: "/en/stories/[id]/" },
  calendar: { template: "calendar.astro", sv: "/kalender/", en: "/en/calendar/" },
  followUp: { template: "follow-up.astro", sv: "/uppfoljning/", en: "/en/follow-up/" },
  followUpQuality: {
    template: "follow-up-quality.astro",
    sv: "/uppfoljning/kvalitet/",
    en: "/en/follow-up/quality/",
  },
  period: { template: "period.astro", sv: "/uppfoljning/[year]/", en: "/en/follow-up/[year]/" },
  changedPromises: {
    template: "changed-promises.astro",
    sv: "/uppfoljning/andrade-loften/",
    en: "/en/follow-up/changed-promises/",
  },
  changedPromisesPage: {
    template: "changed-promises.astro",
    sv: "/uppfoljning/andrade-loften/sida/[page]/",
    en: "/en/follow-up/changed-promises/page/[page]/",
  },
  takePart: { template: "take-part.astro", sv: "/gor-ett-atagande/", en: "/en/make-a-commitment/" },
  case: { template: "case.astro", sv: "/arende/", en: "/en/case/" },
  update: { template: "update.astro", sv: "/uppdatera/", en: "/en/update/" },
  search: { template: "search.astro", sv: "/sok/", en: "/en/search/" },
  index: { template: "a-to-z.astro", sv: "/a-o/", en: "/en/a-z/" },
  indexLetter: { template: "a-to-z-letter.astro", sv: "/a-o/[letter]/", en: "/en/a-z/[letter]/" },
  indexLetterPage: {
    template: "a-to-z-letter.astro",
    sv: "/a-o/[letter]/[page]/",
    en: "/en/a-z/[letter]/[page]/",
  },
  data: { template: "data.astro", sv: "/data/", en: "/en/data/" },
  dictionary: { template: "dictionary.astro", sv: "/data/ordlista/", en: "/en/data/dictionary/" },
  dictionaryOf: {
    template: "dictionary-of.astro",
    sv: "/data/ordlista/[collection]/",
    en: "/en/data/dictionary/[collection]/",
  },
  method: { template: "method.astro", sv: "/metod/", en: "/en/method/" },
  sources: { template: "sources.astro", sv: "/kallor/", en: "/en/sources/" },
  sourcePage: { template: "sources.astro", sv: "/kallor/sida/[page]/", en: "/en/sources/page/[page]/" },
  world: {
    template: "world.astro",
    sv: "/programmet-i-varlden/",
    en: "/en/programme-in-the-world/",
  },
  about: { template: "about.astro", sv: "/om/", en: "/en/about/" },
  guideStaff: { template: "guide-staff.astro", sv: "/guide/granska/", en: "/en/guide/review/" },
  guideActors: { template: "guide-actors.astro", sv: "/guide/aktorer/", en: "/en/guide/actors/" },
  accessibility: { template: "accessibility.astro", sv: "/tillganglighet/", en: "/en/accessibility/" },
  privacy: { template: "privacy.astro", sv: "/integritet/", en: "/en/privacy/" },
  guideTell: { template: "guide-tell.astro", sv: "/guide/beratta/", en: "/en/guide/telling/" },
  actorKit: { template: "kit.astro", sv: "/aktorer/[id]/beratta/", en: "/en/actors/[id]/tell/" },
  commitmentKit: { template: "kit.astro", sv: "/ataganden/[id]/beratta/", en: "/en/commitments/[id]/tell/" },
  focusAreaKit: {
    template: "kit.astro",
    sv: "/fokusomraden/[id]/beratta/",
    en: "/en/focus-areas/[id]/tell/",
  },
  actorEmbed: {
    template: "record-embed.astro",
    sv: "/aktorer/[id]/badda-in/",
    en: "/en/actors/[id]/embed/",
  },
  focusAreaEmbed: {
    template: "record-embed.astro",
    sv: "/fokusomraden/[id]/badda-in/",
    en: "/en/focus-areas/[id]/embed/",
  },
  figureEmbed: {
    template: "figure-embed.astro",
    sv: "/figurer/[id]/badda-in/",
    en: "/en/figures/[id]/embed/",
  },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;

/** Pages that a large portal has by the thousand, of records and of their lists: a build draws many at a time. */
export const drawnTogether = [
  "actor",
  "actorEmbed",
  "actorKit",
  "commitment",
  "commitmentKit",
  "commitmentList",
  "commitmentListPage",
  "indexLetter",
  "indexLetterPage",
  "story",
] as const satisfies readonly RouteName[];
export type DrawnTogether = (typeof drawnTogether)[number];

/** What a page may be for, beside being read: each is a script of its own (`client/page.ts`). */
export type App = "case" | "commitments" | "propose" | "search" | "tell" | "update";

/** The template and address of every page of a portal in some languages. */
export function routePatterns(
  built: readonly Language[],
): readonly { readonly name: RouteName; readonly template: string; readonly pattern: string }[] {
  return (Object.entries(routes) as [RouteName, Route][]).flatMap(([name, route]) =>
    built.map((language) => ({ name, template: route.template, pattern: route[language] })),
  );
}

/** Where the portal lives on its host: "" at the root, "/portal" in a folder. Vite puts it in; scripts have none. */
const base = (import.meta.env?.BASE_URL ?? "/").replace(/\/$/, "");

/** The host the portal lives on, put in by Vite like the base: "https://klimat.example.org". */
const origin = (import.meta.env?.SITE ?? "").replace(/\/$/, "");

/** A path of the portal, as the functions below give it, with its host: for files that are read elsewhere. */
export function absolute(path: string): string {
  return origin + path;
}

/** The address of a file the portal serves, such as `/favicon.svg`. */
export function fileHref(path: string): string {
  return base + path;
}

type Parameters = Readonly<Record<string, string | number | undefined>>;

/**
 * The path of a page in the portal, wherever that lives.
 *
 * @throws Error if a parameter of the route's address is not given.
 */
export function pathOf(name: RouteName, language: Language, params: Parameters): string {
  return routes[name][language].replace(/\[(\w+)\]/g, (_, key: string) => {
    const parameter = params[key];
    if (parameter === undefined) throw new Error(`The address of ${name} needs "${key}"`);
    return encodeURIComponent(parameter);
  });
}

/** The address of a page in a language: its path, below where the portal lives. */
export function href(name: RouteName, language: Language, params: Parameters = {}): string {
  return base + pathOf(name, language, params);
}

/** The language a route pattern belongs to. */
export function languageOf(pattern: string): Language {
  return pattern === "/en" || pattern.startsWith("/en/") ? "en" : "sv";
}

/** Files that tell what changes and what is coming, each beside the page whose changes and days they tell. */
export const feedFiles = ["feed.xml", "rss.xml", "feed.json", "calendar.ics"] as const;
export type FeedFile = (typeof feedFiles)[number];

/** Pages that have such files. */
export const pagesWithFeeds = ["home", "focusArea", "actor"] as const satisfies readonly RouteName[];
export type PageWithFeeds = (typeof pagesWithFeeds)[number];

/** The address of every such file of a portal in some languages. */
export function feedPatterns(built: readonly Language[]): readonly string[] {
  return built.flatMap((language) =>
    pagesWithFeeds.flatMap((page) => feedFiles.map((file) => routes[page][language] + file)),
  );
}

/** The address of a feed or calendar: `/feed.xml`, `/en/actors/some-actor/calendar.ics`. */
export function feedHref(page: PageWithFeeds, file: FeedFile, language: Language, id = ""): string {
  return href(page, language, { id }) + file;
}
