import type { Tally } from "../../figures/actor-matrix.ts";
import { formatCount, formatList, formatNumber } from "../../format.ts";
import { countInWords } from "../number-words.ts";

/** What a series counts, as the subject of a sentence. */
const countedWords = {
  territorial: "Utsläppen inom kommunens gräns",
  consumption: "Utsläppen från konsumtion",
  other: "Siffran",
};
type Counted = keyof typeof countedWords;

/** The start page. */
export const start = {
  title: (site: string, municipality: string) => `${site}: så går det för klimatmålen i ${municipality}`,
  description: (sentence: string) => `${sentence} Se målen, utsläppen och vem som gör vad.`,
  goalLabel: "Målet",
  vision: "Målet på sikt:",
  position: {
    above: (year: number) => `över banan ${year}`,
    below: (year: number) => `under banan ${year}`,
    on: (year: number) => `från banan ${year}`,
  },
  left: (year: number) => `kvar till målet för ${year}`,
  aboutGoal: "Om målet",
  unit: "ton",
  /** What the big number means, in percent of what the pathway allows. */
  meaning: {
    above: (percent: string, counted: Counted) =>
      `${countedWords[counted]} var ${percent} högre än banan mot målet tillåter.`,
    below: (percent: string, counted: Counted) =>
      `${countedWords[counted]} var ${percent} lägre än banan mot målet tillåter.`,
  },
  gapUnknown:
    "Vi vet inte ännu hur långt det är till målet: det saknas siffror att mäta med eller ett tal att nå.",
  gapAhead: (baseYear: number) =>
    `Målet räknas från ${baseYear}, och det är det senaste året vi har en siffra för. Hur det går vet vi när nästa års siffra kommer.`,
  unchanged: (from: number, to: number) => `Från ${from} till ${to} var utsläppen oförändrade.`,
  changed: (from: number, to: number, percent: string, more: boolean) =>
    more
      ? `Från ${from} till ${to} ökade utsläppen med ${percent}.`
      : `Från ${from} till ${to} minskade utsläppen med ${percent}.`,
  method: "Så räknar vi",
  sourcePrefix: "Källa:",
  who: "Vilka hjälper till?",
  /** Who is helping: what the municipality has promised the others is told apart. */
  helping: ({ commitments, actors }: Tally, own: number): string => {
    const all = formatCount(commitments + own, "sv", {
      one: "pågående åtagande",
      other: "pågående åtaganden",
    });
    const others = formatCount(actors, "sv", { one: "aktör", other: "aktörer" });
    const promises = own === 1 ? "är kommunens eget löfte" : "är kommunens egna löften";
    if (commitments + own === 0) return "Inget åtagande pågår just nu.";
    if (own === 0) return `${all} från ${others}.`;
    if (commitments === 0) return `${all} från kommunen.`;
    return `${all}: ${formatNumber(commitments, "sv")} från ${others} och ${formatNumber(own, "sv")} som ${promises}.`;
  },
  seeActors: "Se alla aktörer",
  what: "Vad kan ni göra?",
  whatText: "Ingen bestämmer över allt. Börja med det ni själva bestämmer över.",
  areas: "Vad görs, och av vem?",
  areasLead: (count: number) =>
    count === 0
      ? "Programmets fokusområden är inte inlagda ännu."
      : count === 1
        ? "Klimatprogrammet har ett fokusområde. Så här ser det ut i det."
        : `Klimatprogrammet har ${countInWords(count, "sv")} fokusområden. Så här ser det ut i vart och ett.`,
  areasHelp: "Vet ni var de är beslutade? Skicka källan till oss.",
  area: {
    name: "Fokusområde",
    share: "Andel av utsläppen",
    emissions: "Utsläpp",
    commitments: "Pågående åtaganden",
    actors: "Aktörer",
    next: "Nästa steg",
    shareUnknown: "Mäts inte i serien",
    shareOf: "Andelen är den som de sektorer har som portalen räknar till området.",
    shareNoSeries: "Okänt",
    choose: "Välj ett färdigt åtagande:",
    missing: (types: readonly string[]) => `I portalen saknas ${formatList(types, "sv")}.`,
    nextNone: "Inget datum satt.",
    makeOne: "Inget åtagande pågår just nu. Ni kan göra ett.",
    fresh: (count: number, open: number, active: number) =>
      [
        ...(open !== active
          ? [`${count} av ${open} som inte är ${open === 1 ? "avslutat" : "avslutade"}`]
          : count < open
            ? [`${count} av ${open}`]
            : open > 1
              ? ["alla"]
              : []),
        "följs upp i tid",
      ].join(" "),
  },
  recent: "Vad har hänt på sistone?",
  lastKnown: "Det senaste vi vet",
  recentEmpty: "Inget har hänt ännu. Nya åtaganden och uppföljningar visas här.",
  recentAll: "Alla åtaganden",
  event: {
    new: "Nytt åtagande",
    updated: "Uppföljning",
    changed: "Ändring",
    setback: "Bakslag",
    achieved: "Uppnått",
    completed: "Avslutat",
    withdrawn: "Drogs tillbaka",
  },
  doors: {
    heading: "Vill ni vara med?",
    commit: "Gör ett åtagande",
    commitText: "Välj ett färdigt åtagande eller skriv ett eget.",
    commitOwn: "Skriv vad ni lovar, hur mycket och till när.",
    support: "Hitta stöd",
    supportText: "Råd, utbildning, pengar och mötesplatser, sorterat efter fokusområde.",
    supportNone: "Inget stöd är inlagt ännu. Berätta vad ni behöver eller kan erbjuda.",
    method: "Läs metoden",
    methodText: "Hur varje siffra är uträknad, var den kommer ifrån och vad den inte kan säga.",
  },
  partners: "Vilka har en roll i klimatarbetet?",
  partnersNote:
    "Att en aktör är partner betyder inte att den har undertecknat ett åtagande. Rollen kan höra till ett projekt som är över.",
  partnersNone: "Vi vet inte ännu vilka det är.",
  partnersHelp: "Är ni en av dem? Hör av er.",
};
