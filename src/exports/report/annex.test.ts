import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import {
  makeCommitment,
  makeEffect,
  makeIndicator,
  makePeriod,
  makeSource,
  makeSupportOffer,
} from "../../dataset/fixtures/factory.ts";
import { annexHtml } from "./annex.ts";
import { sampleDataset, sampleReport } from "./testing.ts";

const textOf = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("\u00a0", " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replace(/\s+/g, " ");
const annexOf = (...given: Parameters<typeof sampleReport>) => annexHtml(sampleReport(...given), "");
const sample = textOf(annexOf());

test("tells how far it is to the goal, and of which day", () => {
  expect(sample).toContain("Uppföljning 2025 av klimatarbetet i Exempelby");
  // 100 t in 2020 to 40 t in 2030: 6 t a year, so 88 t are allowed in 2022, where 90 t were observed.
  expect(sample).toContain("Utsläppen var 90 ton 2022. Det är 2 ton (2 %) över banan mot målet.");
  // A council must see whether what it is measured against has been decided.
  const goal = "Målet för 2030: 60 % lägre än 2020 (beslutat).";
  expect(sample).toContain(`över banan mot målet. ${goal} Året är slut`);
  expect(sample.split(goal).length - 1).toBe(3);
  // 95 t in 2021 to 90 t in 2022.
  expect(sample.split("Från 2021 till 2022 minskade utsläppen med 5,3 %.").length - 1).toBe(2);
  expect(sample).toContain("Året är slut men inte stängt.");
  expect(sample).toContain("Uppgifternas version abcdef01");
});

test("says what of a past year is as it was on its last day, and what is as it stands today", () => {
  const basis =
    /^.*?Allt utom ändrade löften och det som är hämtat ur ett stängt år är räknat ur dagens uppgifter, utan det som hände efter den 31 december 2025: /;
  expect(sample).toMatch(basis);
  expect(sample).toContain("Utsläppen är de siffror som finns i dag för åren till och med 2025");
  expect(sample).toContain("Mål, stöd och allt som saknar datum är med så som det står i dag.");
  expect(sample).toContain("Det som efterfrågas och erbjuds är med så som det står i dag.");
  const undated = sampleDataset({ commitments: [makeCommitment({ signed: "unknown" })] });
  expect(textOf(annexOf(undated))).toContain("För ett av åtagandena vet vi inte när det undertecknades.");
  for (const told of [sampleDataset(), undated]) {
    const soFar = textOf(annexOf(told, { year: 2026 }));
    expect(soFar).not.toMatch(/som det står i dag|utan det som hände efter/);
  }
});

test("says wherever it tells how far it is that the method changed after the base year", () => {
  const observations = makeIndicator().observations.map((one) =>
    one.year === 2021 ? ({ ...one, status: "break" } as const) : one,
  );
  const text = textOf(annexOf(sampleDataset({ indicators: [makeIndicator({ observations })] })));
  const reservation = "Serien bytte metod 2021, efter basåret, så avståndet till målet är osäkert.";
  expect(text).toContain(`Det är 2 ton (2 %) över banan mot målet. ${reservation}`);
  expect(text).toMatch(new RegExp(`Inget tidigare år är stängt[^<]{0,60}\\. *${reservation}`));
  expect(sample).not.toContain("Serien bytte metod");
});

test("tells how to reckon the same again: while a year lasts, for the same day", () => {
  expect(sample).toContain("samma siffror med kommandot npm run report -- 2025 --out MAPP");
  const soFar = textOf(annexOf(undefined, { year: 2026 }));
  expect(soFar).toContain("kommandot PORTAL_TODAY=2026-02-01 npm run report -- 2026 --out MAPP");
});

test("keeps claimed and evidenced apart with their ranges, and says what is not added", () => {
  expect(sample).toMatch(/Utlovat 8 10 12 1 Styrkt 1 2 3,5 1/);
  expect(sample).toMatch(/Ingen effekt i ton är angiven 1 Vi kör ut brödet med elbilar/);
  expect(sample).toMatch(/Drogs tillbaka 1 Vi levererar med cykel/);
});

test("lists every promise that has not ended, by actor, with its focus areas, day and state", () => {
  const [, all = ""] = sample.split("i bokstavsordning efter aktör");
  expect(all).toMatch(
    /^ Åtagande Aktör Fokusområden Ska vara klart Läge Vi kör ut brödet med elbilar Exempelbageriet AB Resor i Exempelby 31 dec\. 2030 Pågår Vi kör ut brödet med elbilar Exempelbageriet AB Resor i Exempelby 31 dec\. 2030 Pausat /,
  );
  const many = Array.from({ length: 62 }, (_, index) => makeCommitment({ id: `promise-${String(index)}` }));
  const text = textOf(annexOf(sampleDataset({ commitments: many })));
  expect(text).toContain("2 åtaganden till står i arbetsboken.");
  // The reason that nine of nine are not counted names all nine.
  const nine = textOf(annexOf(sampleDataset({ commitments: many.slice(0, 9) })));
  expect(nine).not.toMatch(/och \d till/);
  expect(text).toContain("och 50 till, i arbetsboken");
});

test("names every open offer of support and who gives it", () => {
  const offers = [
    makeSupportOffer({ id: "by-dairy", actor: "example-dairy", title: { sv: "Låna lastcyklar" } }),
    makeSupportOffer({ id: "over", title: { sv: "Gammalt råd" }, validUntil: "2025-06-30" }),
    makeSupportOffer({ id: "by-bakery", title: { sv: "Råd om ugnar" }, validUntil: "2026-06-30" }),
  ];
  const text = textOf(annexOf(sampleDataset({ "support-offers": offers })));
  expect(text).toMatch(
    /Råd om ugnar Exempelbageriet AB .{0,40} 30 juni 2026 Låna lastcyklar Exempelmejeriet/,
  );
  expect(text).not.toContain("Gammalt råd");
  expect(sample).toContain("Inget öppet erbjudande om stöd är inlagt.");
});

test("shows where the emissions come from", () => {
  const indicator = makeIndicator({
    sectors: [
      { id: "transport", title: { sv: "Transporter" } },
      { id: "heat", title: { sv: "Värme" } },
    ],
    observations: [{ year: 2020, value: 100, status: "normal", bySector: { transport: 60, heat: 40 } }],
  });
  const html = annexOf(sampleDataset({ indicators: [indicator] }));
  expect(textOf(html)).toMatch(/Transporter .{0,20}60 .{0,20}60/);
  expect(html.split('class="figure"').length).toBeGreaterThan(2);
});

test("writes an amount alike in its tables: whole tonnes, and with one decimal under a thousand", () => {
  const tonnesPerYear = { low: 775.64, central: 10_970.8, high: 16_456.4 };
  const commitments = [makeCommitment({ effect: makeEffect({ tonnesPerYear }) })];
  const figures = [
    { id: "claimed-central", title: { sv: "Utlovad" }, value: 10_970.6, unit: "tonnes" },
    { id: "effect-year", title: { sv: "År" }, value: 2030, unit: "year" },
  ];
  const period = makePeriod({ year: 2025, from: "2025-01-01", to: "2025-12-31", figures });
  const text = textOf(annexOf(sampleDataset({ commitments, periods: [period] })));
  expect(text).toMatch(/Utlovad 10 971 ton 10 971 ton/);
  expect(text).toMatch(/Utlovat 775,6 10 971 16 456 1/);
});

test("tells every ending: in full where it is of the year, by name and day where it is older", () => {
  expect(sample).toContain("2 åtaganden är avslutade. 1 nådde allt som var lovat.");
  expect(sample).toMatch(
    /Avslutades under 2025 =1\+1 Vi byter ugn Uppnått · Exempelmejeriet & Co <AB> · 31 maj 2025 Underlag: Mätning \(granskat av någon utomstående\) Lärdom: Beställ i tid\./i,
  );
  expect(sample).toMatch(/Vi levererar med cykel Exempelbageriet AB Tillbakadraget 2 nov\. 2024/);
});

test("tells of what ended and was learnt from the year's first day to its last", () => {
  const ended = (date: string) =>
    makeCommitment({
      id: `ended-${date}`,
      title: { sv: `Avslutat ${date}` },
      state: "achieved",
      updates: [{ date, type: "completion", statement: { sv: "Klart." }, lesson: { sv: `Lärt ${date}` } }],
    });
  const days = ["2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01"];
  const text = textOf(annexOf(sampleDataset({ commitments: days.map(ended) })));
  const told = (words: RegExp) => [...text.matchAll(words)].map(([, date]) => date);
  expect(told(/Avslutat (\S+) Uppnått ·/g)).toEqual(["2025-12-31", "2025-01-01"]);
  expect(told(/Avslutat (\S+) Exempelbageriet AB Uppnått 31 dec\. 2024/g)).toEqual(["2024-12-31"]);
  expect(told(/Lärt (\S+) Avslutat \S+ ·/g)).toEqual(["2025-12-31", "2025-01-01"]);
});

test("tells in words which promises were weakened in the year, and why", () => {
  expect(sample).toContain(
    "Under 2025 gjordes 1 ändring som försvagade, sköt upp eller drog tillbaka ett löfte. Tidigare år: 1 ändring.",
  );
  expect(sample).toContain(
    "Målet sänktes från 5 till 3 bilar den 2 april 2025. Förklaring: Två bilar är sålda. Ändrat av portalens redaktion.",
  );
  expect(sample).not.toContain("sköts upp ett år");
});

test("tells of milestones, freshness and barriers", () => {
  expect(sample).toContain("1 av 2 delmål som skulle vara klara är nådda.");
  expect(sample).toMatch(/Andra bilen Vi kör ut brödet med elbilar Exempelbageriet AB 1 sep\. 2025/);
  expect(sample).toContain("1 av 2 åtaganden som inte är avslutade följs upp i tid.");
  expect(sample).toMatch(/Vi kör ut brödet med elbilar Exempelbageriet AB 15 jan\. 2024 15 jan\. 2025/);
  expect(sample).toContain("Taket läcker.");
});

test("shows a frozen year as it was, beside the year before and what it is reckoned to today", () => {
  const title = { sv: "Åtaganden, alla" };
  const figures = (value: number) => [{ id: "commitments", title, value, unit: "count" }];
  const dataset = sampleDataset({
    periods: [
      makePeriod({ id: "y2024", year: 2024, figures: figures(2) }),
      makePeriod({ id: "y2025", year: 2025, from: "2025-01-01", to: "2025-12-31", figures: figures(7) }),
    ],
  });
  const text = textOf(annexOf(dataset));
  expect(text).toContain("Nyckeltalen är de som frystes, räknade ur version 00000000.");
  expect(text).toMatch(/Siffra 2025 2024 Ändring Räknat i dag Åtaganden, alla 7 2 \+5 4/);
});

describe("a year whose frozen records can be read", () => {
  const frozenCommit = "f".repeat(40);
  const period = makePeriod({ id: "y2025", year: 2025, from: "2025-01-01", to: "2025-12-31", frozenCommit });
  const asFrozen = sampleDataset({
    commitments: [makeCommitment({ id: "electric-vans", actor: "example-dairy", title: { sv: "Elbilar" } })],
  });
  const text = textOf(annexOf(sampleDataset({ periods: [period] }), { asFrozen, isChanged: true }));

  test("has its frozen version, and today's only for what rests on it", () => {
    expect(text).toContain("Allt är räknat ur version ffffffff");
    expect(text).toContain("Uppgifternas version ffffffff Version för");
    expect(text).toContain("Uppgifternas version: ffffffff. Den som");
    const todays = "Version för ”räknat i dag” och ändrade löften";
    expect(text).toContain(`${todays} abcdef01, med ändringar som inte är incheckade`);
    expect(text.match(/abcdef01/g)).toHaveLength(2);
  });

  test("names in its changed promises what has been given another id since", () => {
    expect(text).toMatch(
      /de senaste först .*Vi kör ut brödet med elbilar Exempelbageriet AB Målet sänktes från 5 till 3 bilar/,
    );
    expect(text).toContain("utom det som står under ”räknat i dag” och listan över ändrade löften");
    expect(text).not.toContain("finns inte längre i portalen");
  });
});

test("says so where nothing can be measured, and where the portal is a proposal", () => {
  const dataset = sampleDataset(
    { indicators: [], goals: [...sampleDataset().goals.values()].map(({ indicator: _, ...goal }) => goal) },
    { proposed: true },
  );
  const text = textOf(annexOf(dataset));
  expect(text).toContain("Huvudmålet har ingen serie att mäta mot.");
  expect(text).toContain("Exempelby kommun har inte beslutat om den");
});

test("claims nothing of all commitments where there are none, and of all focus areas where none is entered", () => {
  const text = textOf(annexOf(sampleDataset({ "focus-areas": [], commitments: [] })));
  expect(text).toContain("Det går inte att se ännu: programmets fokusområden är inte inlagda.");
  expect(text).not.toMatch(/Inga vita fläckar|Alla åtaganden är med i summan/);
});

test("marks what has not been translated", () => {
  expect(annexOf(undefined, { language: "en" })).toMatch(/<h4>\s*<span lang="sv">=1\+1 Vi byter ugn<\/span>/);
});

test("marks what sources are called in another language than the pack, under figures and in the list", () => {
  const attribution = "Source: a made-up agency";
  const source = makeSource({ title: "Made-up statistics", language: "en", attribution });
  const dataset = sampleDataset({ sources: [source] });
  const inEnglish = annexOf(dataset, { language: "en" });
  const marked = annexOf(dataset).split('<span lang="en">Made-up statistics</span>. ').length - 1;
  expect(marked).toBeGreaterThan(1);
  expect(inEnglish.split("Made-up statistics. ").length - 1).toBe(marked);
  expect(inEnglish).not.toContain('lang="en">Made-up');
  // Which is as the publisher words it, in either pack.
  expect(annexOf(dataset)).toContain(`<span lang="en">${attribution}.</span>`);
  expect(inEnglish).not.toContain(`<span lang="sv">${attribution}`);
});

test("gives headings in order, and every table its headings and caption", () => {
  const html = annexOf();
  const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  const jumps = levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1);
  // An ending of the year stands under a heading of its own kind.
  expect(jumps).toEqual([]);
  expect(html.match(/<caption/g)).toHaveLength((html.match(/<table/g) ?? []).length - 1);
});

test("is sound HTML that asks nobody for anything", async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ["html-validate:recommended"],
    rules: { "void-style": "off", "doctype-style": "off", "long-title": "off", "no-inline-style": "off" },
  });
  for (const language of ["sv", "en"] as const) {
    const html = annexOf(undefined, { language });
    const { results } = await validator.validateString(html);
    expect(
      results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`)),
    ).toEqual([]);
    expect(html).not.toMatch(/<(?:script|link|img|iframe)|url\(|@import/);
  }
});
