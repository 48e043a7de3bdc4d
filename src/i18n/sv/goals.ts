import { formatChoice, formatNumber } from "../../format.ts";

/** The year whose figure comes next, and the day it is expected. */
interface Awaited {
  readonly year: number;
  readonly on: string;
}

/** Goals, series and focus areas. */
export const goals = {
  title: "Vilka mål gäller, och hur hänger de ihop?",
  description: "Målen från världen till kommunen, vad de betyder och hur långt det är dit.",
  lead: "Målen på varje nivå bygger på varandra. Det lokala målet är det som den här portalen följer.",
  leadUnlinked:
    "Det lokala målet är det som den här portalen följer. Hur målen bygger på varandra är inte inlagt ännu.",
  world: "Programmet i världen: vart målen leder, och vilka andra städer som är med",
  levelEmpty: "Vi har inget belagt mål på den här nivån.",
  levelEmptyHelp: "Vet ni var det är beslutat? Skicka källan till oss.",
  contributesTo: "Bidrar till",
  contributors: "Mål som bidrar hit",
  targets: "Vad ska nås, och när?",
  target: {
    noNumber: "utan angiven siffra",
    noNumberShort: "tal saknas",
    noYear: "Målet anger inget årtal.",
    about: (amount: string) => `omkring ${amount}`,
    reduction: (percent: string) => `${percent} lägre utsläpp`,
    reductionFrom: (percent: string, baseYear: number) => `${percent} lägre än ${baseYear}`,
    cut: (percent: string) => `−${percent}`,
    atMost: (amount: string) => `högst ${amount}`,
    atLeast: (amount: string) => `minst ${amount}`,
    below: (amount: string) => `under ${amount}`,
    decidedBy: "Beslutat av",
    by: (year: number) => `till ${year}`,
    /** `status` as it stands inside a sentence. */
    status: (year: number, status: string) => `Målet för ${year}: ${status}.`,
    sentence: (year: number, what: string, status: string) => `Målet för ${year}: ${what} (${status}).`,
  },
  baseYear: (year: number) => `Basår: ${year}`,
  pathway: {
    heading: "Banan",
    linear: "Rak linje mellan basåret och målåren.",
    "constant-rate": (rate: string | undefined) =>
      rate ? `Samma procentuella minskning varje år: ${rate}.` : "Samma procentuella minskning varje år.",
    stepwise: "I steg: varje målår ger en ny nivå.",
  },
  boundary: "Vad räknas?",
  excluded: "Räknas inte",
  notIncluded: "Vad målet inte säger",
  creditsAllowed: { yes: "Köpta utsläppskrediter får räknas.", no: "Köpta utsläppskrediter räknas inte." },
  responsible: "Ansvarig",
  commitments: "Åtaganden som bidrar till målet",
  commitmentsEmpty: "Ingen har gjort ett åtagande för det här målet ännu.",
  all: (count: number) => `Visa alla ${formatNumber(count, "sv")}`,
  allCommitments: "Se alla åtaganden",
  progress: "Hur långt är det?",
  byTarget: {
    heading: "Så mäts målet",
    text: "Målet mäts inte mot någon bana. Avståndet räknas från det senaste utfallet till nästa mål, eller till det sista när alla målår har varit.",
  },
  /** Of what commitments save together, set beside a goal. */
  sum: {
    of: "av",
    all: (count: number): string =>
      count === 1
        ? "Summan gäller det enda åtagande som kan räknas."
        : `Summan gäller alla ${formatNumber(count, "sv")} åtaganden som kan räknas.`,
    named: (named: number, all: number, part: string): string =>
      named === 0
        ? `${all === 1 ? "Det har inte gjorts" : "Inget av dem har gjorts"} för målet.`
        : `${formatNumber(named, "sv")} av dem har gjorts för målet: troligast ${part}.`,
    outside: (tonnes: string) =>
      `Av summan är troligast ${tonnes} enbart scope 3, som kan ligga utanför kommunen och då inte syns i de här utsläppen.`,
    /** In short, of another figure of the same goal. */
    others: "Alla åtaganden räknas, inte bara de som har gjorts för målet.",
  },
  noSeries: "Det finns ingen serie att mäta målet mot. Därför visar vi inget avstånd.",
  indicator: {
    empty: "Ingen serie är inlagd ännu, så det går inte att se hur långt det är till målen.",
    emptyHelp: "Vet ni var siffrorna finns? Skicka källan till oss.",
    freshness: {
      current: (next?: Awaited) =>
        next ? `Aktuell: siffran för ${next.year} väntas senast ${next.on}.` : "Aktuell.",
      due: (next?: Awaited) =>
        next ? `Siffran för ${next.year} väntas snart, senast ${next.on}.` : "Nästa siffra väntas snart.",
      overdue: (next?: Awaited) =>
        next ? `Sen: siffran för ${next.year} väntades senast ${next.on}.` : "Sen.",
      dormant: (next?: Awaited) =>
        next ? `Vilande: siffran för ${next.year} väntades senast ${next.on}.` : "Vilande.",
      unknown: (_next?: Awaited) => "Vi vet inte när nästa siffra kommer.",
      closed: (_next?: Awaited) => "Avslutad: en nyare serie har tagit vid.",
    },
    title: "Vilka siffror följer vi?",
    description: "Utsläppen i kommunen och andra serier, med källa, metod och vad de inte kan säga.",
    lead: "Varje serie har en källa, en metod och gränser för vad den kan säga. Två utgåvor av samma serie ritas aldrig ihop.",
    latest: (value: string, year: number) => `${value} (${year})`,
    method: "Så tas siffrorna fram",
    limits: "Vad siffrorna inte kan säga",
    source: "Källa och licens",
    notes: "Att veta om enskilda år",
    replaces: "Ersätter den tidigare utgåvan",
    replacedBy: "Det finns en nyare utgåva av serien:",
    replacedNote: "Äldre utgåva. Jämför den inte med den nyare: tidigare år kan ha räknats om.",
    used: "Mål som mäts med serien",
    since: (year: number) => `Sedan ${year}`,
  },
  area: {
    title: "Vilka är fokusområdena?",
    description: "Programmets fokusområden: var utsläppen uppstår, vem som kan göra något och vad som görs.",
    emissions: "Utsläpp",
    emissionsText: (tonnes: string, share: string | undefined, year: number) =>
      `${tonnes} ${year}${share === undefined ? "" : `, ${share} av utsläppen i serien`}.`,
    emissionsNoSeries: "Okänt: ingen serie är kopplad till huvudmålet ännu.",
    emissionsUnknown: "Serien mäter inte utsläpp eller upptag för det här området.",
    sectors: "Sektorer",
    helping: "Vem hjälper till?",
    commitments: "Vad görs?",
    empty: "Ingen har gjort ett åtagande här ännu.",
    emptyHelp: "Titta i åtagandekatalogen och bli först.",
    emptyHelpOwn: "Gör ett åtagande och bli först.",
    catalogue: "Färdiga åtaganden att välja",
    catalogueEmpty: "Det finns inget färdigt åtagande för området ännu.",
    support: "Stöd som erbjuds",
    transitions: "Vad behöver ändras?",
    whoCanAct: "Vem kan göra något:",
    whiteSpots: "Vilka saknas?",
    whiteSpotsText: (types: readonly string[]) =>
      `Ännu inget pågående åtagande från ${formatChoice(types, "sv")}.`,
  },
};
