import type { Source } from "../dataset/dataset.ts";
import { emissionsPathway } from "./emissions-pathway.ts";
import type { Figure, PublishedFigure } from "./figure.ts";

/** An observation, for tests. */
export const seen = (
  year: number,
  value: number,
  status: "normal" | "estimate" | "provisional" | "break" = "normal",
) => ({ year, value, status });

/** A small figure as the portal publishes it. */
export const publishedFigure = (sources: readonly Source[]): PublishedFigure => ({
  ...emissionsPathway({
    id: "a-figure",
    lang: "sv",
    subject: "En serie & dess mål",
    unit: "tonnes",
    runs: [[seen(2020, 100), seen(2021, 90)]],
    pathway: [],
    targets: [],
    sources,
  }),
  publisher: "Exempelby kommun",
  version: { date: "2026-11-23" },
});

function faultsOfDrawing(drawing: string): readonly string[] {
  const ids = [...drawing.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const used = [...drawing.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
  return [
    ...(drawing.match(/NaN|undefined|Infinity|null/g) ?? []),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id used twice: ${String(id)}`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `no id ${String(id)}`),
    ...(drawing.match(/ style="/g) ?? []),
  ];
}

const chart = /<svg class="chart /g;
const describedChart =
  /<svg class="chart (?:axis|bare)(?: narrow| wide)?" role="img" aria-label="[^"]+" aria-describedby="([^"]+)"[^>]*><desc id="\1">/g;

/** What must not be in any picture: broken numbers, ids used twice or missing, style attributes, no name, no answer. */
export function faultsOf({ svg, still, question, answer }: Figure): readonly string[] {
  const [charts, described] = [svg.match(chart) ?? [], svg.match(describedChart) ?? []];
  return [
    ...faultsOfDrawing(svg),
    ...faultsOfDrawing(still.body),
    ...(charts.length > 0 && charts.length === described.length ? [] : ["no name, or no answer in it"]),
    ...(question.endsWith("?") ? [] : ["no question"]),
    ...(answer.endsWith(".") ? [] : ["no answer"]),
  ];
}

/** The picture in the page, an element a line, so that a change shows as what it is. */
export const pictureLines = ({ svg }: Figure): string => `${svg.replaceAll("><", ">\n<")}\n`;
