import type { Localized } from "../text.ts";

/**
 * What each key figure is called, in the order they are told. The ids are permanent: frozen years are compared by them.
 * A figure whose meaning changes gets a new id.
 */
export const keyFigureTitles = {
  emissions: { sv: "Utsläpp, senast kända år", en: "Emissions, latest known year" },
  "emissions-year": { sv: "År för de senast kända utsläppen", en: "Year of the latest known emissions" },
  gap: { sv: "Utsläpp över banan mot målet", en: "Emissions above the pathway to the goal" },
  "gap-percent": {
    sv: "Utsläpp över banan, i procent av vad banan tillåter",
    en: "Emissions above the pathway, in per cent of what it allows",
  },
  commitments: { sv: "Åtaganden, alla", en: "Commitments, all" },
  "commitments-standing": { sv: "Åtaganden som inte är avslutade", en: "Commitments that have not ended" },
  "commitments-ended": { sv: "Avslutade åtaganden", en: "Ended commitments" },
  "commitments-achieved": { sv: "Avslutade och uppnådda", en: "Ended and achieved" },
  "commitments-short": { sv: "Avslutade utan att nå hela vägen", en: "Ended short of what was promised" },
  "commitments-superseded": { sv: "Ersatta av ett nytt åtagande", en: "Replaced by a new commitment" },
  actors: {
    sv: "Aktörer med åtaganden som inte är avslutade",
    en: "Actors with commitments that have not ended",
  },
  "followed-up": {
    sv: "Uppföljda i tid, av åtaganden som inte är avslutade",
    en: "Followed up in time, of commitments that have not ended",
  },
  "effect-year": { sv: "År som effekten räknas för", en: "Year the effect is reckoned for" },
  "claimed-low": { sv: "Utlovad effekt, lägst", en: "Claimed effect, low" },
  "claimed-central": { sv: "Utlovad effekt, troligast", en: "Claimed effect, most likely" },
  "claimed-high": { sv: "Utlovad effekt, högst", en: "Claimed effect, high" },
  "evidenced-low": { sv: "Styrkt effekt, lägst", en: "Evidenced effect, low" },
  "evidenced-central": { sv: "Styrkt effekt, troligast", en: "Evidenced effect, most likely" },
  "evidenced-high": { sv: "Styrkt effekt, högst", en: "Evidenced effect, high" },
  "milestones-due": { sv: "Delmål vars dag har kommit", en: "Milestones whose day has come" },
  "milestones-met": {
    sv: "Delmål som är nådda, i tid eller sent",
    en: "Milestones reached, in time or late",
  },
  "white-spots": { sv: "Vita fläckar", en: "White spots" },
  "support-needs": { sv: "Öppna stödbehov", en: "Open support needs" },
  "support-offers": { sv: "Öppna stöderbjudanden", en: "Open support offers" },
} as const satisfies Record<string, Localized>;
export type KeyFigureId = keyof typeof keyFigureTitles;

/** What a key figure is counted in; a year is a name and not an amount. */
export type KeyFigureUnit = "tonnes" | "tonnes-per-resident" | "percent" | "count" | "sek" | "mwh" | "year";
