import type { PublishedFigure } from "../charts/figure.ts";
import { chartTexts } from "../charts/texts.ts";
import { formatDate } from "../format.ts";

/** How to cite a figure: question, publisher, day, address, and what it rests on. */
export function citationOf(figure: PublishedFigure, address: string): string {
  const { lang, subject, question, publisher, drawnOn, sources } = figure;
  const t = chartTexts(lang).furniture;
  const title = subject === undefined ? question : `${question} ${subject}.`;
  // Names and titles have commas of their own.
  const basis = sources.map((source) => `${source.publisher}, ${source.title}`);
  const cited = t.citation(title, publisher, formatDate(drawnOn, lang), address);
  return basis.length === 0 ? cited : `${cited} ${t.basedOn(basis.join("; "))}`;
}
