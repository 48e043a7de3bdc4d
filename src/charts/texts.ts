import { charts as english } from "../i18n/en/charts.ts";
import { charts as swedish } from "../i18n/sv/charts.ts";
import type { Language } from "../schema/language.ts";

/** Words in and around the figures. Kept apart from the pages' words, so that a chart can be drawn on its own. */
export function chartTexts(lang: Language): typeof swedish {
  return lang === "sv" ? swedish : english;
}
