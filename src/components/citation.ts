import type { PublishedFigure } from "../charts/figure.ts";
import { chartTexts } from "../charts/texts.ts";
import { formatDate } from "../format.ts";
import { creditOf } from "../i18n/source-sentences.ts";

/** As much of a commit's name as tells it from others. */
const commitLength = 8;

/**
 * How to cite a figure: question, publisher, version, address, and what it rests on, each source named as its publisher
 * wants to be. When it was read only the reader knows.
 */
export function citationOf(figure: PublishedFigure, address: string): string {
  const { lang, subject, question, publisher, version, asOf, sources } = figure;
  const t = chartTexts(lang).furniture;
  const title = subject === undefined ? question : `${question} ${subject}.`;
  const commit = version.commit === undefined ? "" : ` (${version.commit.slice(0, commitLength)})`;
  const cited = t.citation(
    title,
    publisher,
    `${formatDate(version.date, lang)}${commit}`,
    asOf === undefined ? undefined : formatDate(asOf, lang),
    address,
  );
  // Names and titles have commas of their own.
  return sources.length === 0 ? cited : `${cited} ${t.basedOn(sources.map(creditOf).join("; "))}`;
}
