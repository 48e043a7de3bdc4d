import type { Indicator } from "../dataset/dataset.ts";
import { sourcesOf } from "../dataset/sources-of.ts";
import { observedRuns } from "../figures/indicator-series.ts";
import { largestSectorFall, sectorSeries } from "../figures/sector-series.ts";
import { read } from "../i18n/texts.ts";
import type { Language } from "../schema/language.ts";
import { emissionsPathway } from "./emissions-pathway.ts";
import type { Figure } from "./figure.ts";
import type { FigureContext } from "./figure-context.ts";
import { foreignLang, plainCell, wordsOf } from "./table.ts";
import { sectorSharesChart } from "./sector-shares.ts";
import { sectorsOverTime } from "./sectors-over-time.ts";

/** The figures of a series, in the order that pages show them. */
export type IndicatorFigures<Kind extends Figure = Figure> = Readonly<{
  /** How it has gone. */
  series: Kind;
  /** Its sectors, year by year; undefined where it has none. */
  sectors: Kind | undefined;
  /** What its sectors are of the whole; undefined where it has none. */
  shares: Kind | undefined;
}>;

/** Draws the figures of a series. */
export function drawIndicator(
  context: FigureContext,
  indicator: Indicator,
  lang: Language,
): IndicatorFigures {
  const { dataset, figures } = context;
  const { id, unit } = indicator;
  const shared = {
    lang,
    subject: read(indicator.title, lang).text,
    unit,
    sources: sourcesOf(dataset, [indicator.source]),
  };
  const subjectLang = foreignLang(wordsOf(read(indicator.title, lang)));
  const drawn = emissionsPathway({
    ...shared,
    id: `series-${id}`,
    runs: observedRuns(indicator),
    pathway: [],
    targets: [],
    change: figures.latestChange(indicator),
  });
  const series = { ...drawn, subjectLang };
  const { years, sectors } = sectorSeries(indicator);
  if (sectors.length === 0) return { series, sectors: undefined, shares: undefined };
  const fall = largestSectorFall(indicator);
  const titled = sectors.map((sector) => {
    const title = wordsOf(read(sector.title, lang));
    return { ...sector, title: String(plainCell(title)), titleLang: foreignLang(title) };
  });
  const overTime = sectorsOverTime({
    ...shared,
    id: `sectors-${id}`,
    years,
    sectors: titled,
    largestFall: fall === undefined ? undefined : { ...fall, title: read(fall.title, lang).text },
  });
  const shares = sectorSharesChart({
    ...shared,
    id: `shares-${id}`,
    shares: figures.sectorShares(indicator),
  });
  return { series, sectors: { ...overTime, subjectLang }, shares: { ...shares, subjectLang } };
}
