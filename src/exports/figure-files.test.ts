import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { chartTexts } from "../charts/texts.ts";
import type { PublishedFigure } from "../charts/figure.ts";
import { publishedFigure } from "../charts/testing.ts";
import { makeSource } from "../dataset/fixtures/factory.ts";
import { figureCsv, figureJson } from "./figure-data.ts";
import { figurePng } from "./figure-png.ts";
import { fileStyle } from "./figure-style.ts";
import { figureSvgFile } from "./figure-svg.ts";

const chartCss = ["chart", "chart-fills"]
  .map((name) => readFileSync(`src/charts/${name}.css`, "utf8"))
  .join("");
const figure = publishedFigure([
  makeSource({
    title: "En källa",
    publisher: "=Utgivare",
    license: "unknown",
    attribution: "Ange källan",
  }),
]);
const address = "https://klimat.example.se/figurer/a-figure/badda-in/";
const origin = {
  figure: address,
  method: "https://klimat.example.se/metod/",
  commit: "abc",
  date: "2026-11-22",
};
/** One that shows nothing but the portal's own records. */
const own: PublishedFigure = { ...figure, sources: [], license: "CC0-1.0" };
const svg = figureSvgFile(figure, chartCss, address);

test("carries question, answer, source, licence and address in the picture itself", () => {
  const text = svg.replaceAll("\u00a0", " ");
  expect(text).toContain("En serie &amp; dess mål");
  expect(text).toContain(figure.question);
  expect(text).toContain("Licensen är okänd. Ange källan");
  expect(text).toContain(address);
});

test("stands alone: its own style, no custom property, no root size", () => {
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="784"/);
  expect(svg).not.toMatch(/var\(|\drem|https?:\/\/(?!www\.w3\.org|klimat\.example\.se)/);
});

test("refuses a property that files have no colour for", () => {
  expect(() => fileStyle(".a { fill: var(--nobody-knows) }")).toThrow("--nobody-knows");
});

test("has the page's own light colours", () => {
  const css = ["tokens", "fills"].map((name) => readFileSync(`src/styles/${name}.css`, "utf8"));
  // A file does not know who asks for more contrast.
  const usual = css.map((sheet) => sheet.split("(prefers-contrast: more)")[0]).join("");
  const light = new Map(
    [...usual.matchAll(/--([\w-]+):\s*var\(--in-light, (#\w+)/g)].map(([, name, colour]) => [name, colour]),
  );
  const names = [
    "ink",
    "ink-2",
    "rule",
    "edge",
    "accent",
    "paper-2",
    "series-1",
    "series-2",
    "series-3",
    "series-4",
    "series-5",
  ];
  for (const name of names) expect(fileStyle(`fill:var(--${name})`)).toBe(`fill:${String(light.get(name))}`);
});

test("is drawn as a picture, twice as large", async () => {
  const png = await figurePng(svg);
  expect([...png.slice(1, 4)].map((code) => String.fromCharCode(code)).join("")).toBe("PNG");
  expect(new DataView(png.buffer).getUint32(16)).toBe(2 * 784);
});

test("gives its numbers as CSV with source, licence and attribution in every row", () => {
  expect(figureCsv(figure)).toBe(
    "\ufeffyear,outcome,source,license,attribution\r\n2020,100,En källa (=Utgivare),unknown,Ange källan\r\n2021,90,En källa (=Utgivare),unknown,Ange källan\r\n",
  );
});

test("gives its numbers as JSON with units, sources and method", () => {
  const read: unknown = JSON.parse(figureJson(figure, origin));
  expect(read).toMatchObject({
    id: "a-figure",
    language: "sv",
    question: chartTexts("sv").pathway.seriesQuestion("tonnes"),
    columns: [{ key: "year" }, { key: "outcome", unit: "ton CO₂e" }],
    rows: [
      { year: 2020, outcome: 100 },
      { year: 2021, outcome: 90 },
    ],
    sources: [{ title: "En källa", license: "unknown", attribution: "Ange källan" }],
    commit: "abc",
    date: "2026-11-22",
    url: address,
    method: "https://klimat.example.se/metod/",
  });
});

test("says of the portal's own records whose they are, and on what terms", () => {
  expect(figureCsv(own)).toContain("\r\n2020,100,Exempelby kommun,CC0-1.0,\r\n");
  expect(JSON.parse(figureJson(own, origin))).toMatchObject({ sources: [], license: "CC0-1.0" });
  const text = figureSvgFile(own, chartCss, address).replaceAll("\u00a0", " ");
  expect(text).toContain("Källa: portalens egna uppgifter, licens CC0-1.0.");
});

test("explains in the picture itself the marks that a table beside it explains on the page", () => {
  const rows = [[2020, { text: "Twelve vans", lang: "en" }]] as const;
  const keyed = { ...figure, table: { ...figure.table, rows } };
  const line = '>2020 · <tspan lang="en">Twelve vans</tspan></text>';
  expect(figureSvgFile({ ...keyed, tableIs: "key" }, chartCss, address)).toContain(line);
  expect(figureSvgFile(keyed, chartCss, address)).not.toContain("Twelve vans");
});

test("gives the day of what is another on another day, in words and for programs, and of nothing else", () => {
  const ahead = { ...own, asOf: "2026-11-23" };
  expect(figureSvgFile(ahead, chartCss, address).replaceAll("\u00a0", " ")).toContain(
    "Exempelby kommun. Läget den 23 november 2026. https:",
  );
  expect(figureCsv(ahead)).toMatch(
    /license,attribution,asOf\r\n2020,100,Exempelby kommun,CC0-1.0,,2026-11-23\r\n/,
  );
  expect(JSON.parse(figureJson(ahead, origin))).toMatchObject({ asOf: "2026-11-23", date: "2026-11-22" });
  const redrawn = { ...own, pictureAsOf: "2026-11-23" };
  expect(figureSvgFile(redrawn, chartCss, address)).toContain("Läget den");
  expect([figureCsv(redrawn), figureJson(redrawn, origin)].join()).not.toMatch(/asOf/i);
  expect([figureSvgFile(own, chartCss, address), figureCsv(own), figureJson(own, origin)].join()).not.toMatch(
    /Läget|asOf/,
  );
});

test("writes numbers without the noise of machine arithmetic", () => {
  const { columns, rows } = figure.table;
  const noisy = { ...figure, table: { ...figure.table, columns, rows: [...rows, [2022, 0.1 + 0.2]] } };
  expect(figureCsv(noisy)).toContain("\r\n2022,0.3,");
  expect(JSON.parse(figureJson(noisy, origin))).toMatchObject({ rows: { 2: { outcome: 0.3 } } });
});
