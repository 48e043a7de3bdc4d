import type { Language } from "../src/schema/language.ts";

/** That nothing is known of so early a year. */
export function noRecordsText(year: number, first: number, lang: Language): string {
  return lang === "sv"
    ? `Det finns inga uppgifter om ${String(year)}. De första är från ${String(first)}. Välj det året eller ett senare.`
    : `There are no records of ${String(year)}. The first are from ${String(first)}. Choose that year or a later one.`;
}
