import type { BesidePrevious, BesideRecalculated } from "../../figures/period-comparison.ts";

/** The page of a frozen follow-up year. */
export const period = {
  description: (year: number) =>
    `Programmets siffror för ${year} som de var när året stängdes, jämförda med året före och med i dag.`,
  lead: (from: string, to: string) =>
    `Siffrorna gäller ${from} till ${to} och står kvar som de var när året stängdes.`,
  frozen: (version: string) => `Siffrorna är räknade ur ${version}`,
  version: (commit: string) => `version ${commit}`,
  who: (publisher: string) => `Året är stängt av ${publisher}.`,
  heading: "Vad var det då, och vad är det nu?",
  caption: (year: number) => `Siffrorna för ${year}`,
  figure: "Siffra",
  change: "Ändring",
  today: "Räknat i dag",
  since: "Sedan året stängdes",
  nothing: "–",
  unknown: "okänt",
  noPrevious: "Inget tidigare år är stängt, så det finns inget att jämföra med.",
  recalculated: (count: number) =>
    count === 0
      ? "Ingen siffra har räknats om sedan året stängdes."
      : `${count} ${count === 1 ? "siffra har" : "siffror har"} räknats om sedan året stängdes.`,
  besidePrevious: {
    changed: "ett annat",
    unchanged: "oförändrat",
    "no-previous": "–",
    "not-counted-then": "räknades inte då",
    "not-counted-now": "räknades inte det här året",
    unknown: "går inte att säga",
    "not-comparable": "går inte att jämföra",
  } satisfies Record<BesidePrevious, string>,
  besideRecalculated: {
    unchanged: "oförändrat",
    recalculated: "omräknat",
    "no-longer-counted": "räknas inte längre",
    "not-counted-then": "räknades inte då",
    "not-comparable": "går inte att jämföra",
  } satisfies Record<BesideRecalculated, string>,
  how: "Så läser du tabellen",
  howText:
    "Den första kolumnen ändras aldrig. ”Räknat i dag” är samma siffra för årets sista dag, räknad ur dagens uppgifter: den skiljer sig när statistiken har räknats om eller en uppgift har rättats. Effekt jämförs bara när den är räknad för samma år.",
  method: "Så räknas siffrorna",
};
