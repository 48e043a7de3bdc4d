import type { Lang } from "../format.ts";
import { charts as english } from "../i18n/en/charts.ts";
import { charts as swedish } from "../i18n/sv/charts.ts";

/** Words in and around the figures. Kept apart from the pages' words, so that a chart can be drawn on its own. */
export function chartTexts(lang: Lang): typeof swedish {
  return lang === "sv" ? swedish : english;
}
