import type { PublishedFigure } from "../charts/figure.ts";
import { chartTexts } from "../charts/texts.ts";
import type { Source } from "../dataset/dataset.ts";
import { formatDate } from "../format.ts";

/**
 * What a figure's numbers come from, for a picture that may be seen without the page.
 *
 * @param name What is said of each source.
 */
export function basisOf(
  { sources, license, lang }: PublishedFigure,
  name: (source: Source) => string,
): string {
  const t = chartTexts(lang).furniture;
  if (license !== undefined) return t.ownRecords(license);
  return `${sources.length > 1 ? t.sources : t.source}: ${sources.map(name).join(" ")}`;
}

/** The day a picture of a figure is of, in words, where it is another on another day or does not follow the portal. */
export function dayOf({ asOf, pictureAsOf, edition, lang }: PublishedFigure): string | undefined {
  if (edition !== undefined) return edition;
  const day = asOf ?? pictureAsOf;
  return day === undefined ? undefined : chartTexts(lang).furniture.asOf(formatDate(day, lang));
}
