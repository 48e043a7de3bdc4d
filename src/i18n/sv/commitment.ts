import { plural } from "../../format.ts";

/** Words about commitments, on lists and on their own pages. */
export const commitment = {
  dueBy: (date: string) => `klart senast ${date}`,
  wasDueBy: (date: string) => `skulle vara klart senast ${date}`,
  freshness: {
    current: (last?: string) => (last ? `Aktuellt, senast uppdaterat ${last}` : "Aktuellt"),
    due: (last?: string) => (last ? `Dags att följa upp, senast uppdaterat ${last}` : "Dags att följa upp"),
    overdue: (last?: string) => (last ? `Ingen uppföljning sedan ${last}` : "Uppföljning saknas"),
    dormant: (last?: string) => (last ? `Inget nytt sedan ${last}` : "Inget nytt på två år"),
    unknown: (_last?: string) => "Vi vet inte när uppgiften senast stämde",
    closed: (last?: string) => (last ? `Avslutat, senaste uppgiften är från ${last}` : "Avslutat"),
  },
  freshnessShort: {
    current: "Aktuellt",
    due: "Dags att följa upp",
    overdue: "Uppföljning saknas",
    dormant: "Inget nytt på två år",
    unknown: "Okänt",
    closed: "Avslutat",
  },
  // A year may be promised or not: a record that is silent holds the same.
  reportEvery: (months: number, isStanding: boolean) =>
    months === 12
      ? `Portalen ${isStanding ? "räknar" : "räknade"} med uppföljning en gång om året.`
      : `${isStanding ? "Ska" : "Skulle"} följas upp ${months === 1 ? "varje månad" : `med ${months} månaders mellanrum`}.`,
  counter: "Kommunens eget löfte",
  promise: {
    who: "Vem",
    with: "Tillsammans med",
    signed: "Undertecknat",
    start: "Börjar",
    due: "Ska vara klart",
    wasDue: "Skulle vara klart",
    how: "Mål i siffror",
    decidedBy: "Beslutat av",
    kind: "Sorts åtagande",
    dateUnknown: (hasSource: boolean): string => (hasSource ? "okänt, källan säger inte när" : "okänt"),
    signedUnknown: (hasSource: boolean): string =>
      hasSource ? "okänt, källan säger inte om eller när" : "okänt",
  },
  baseline: (value: string, year: number) => `Utgångsläge ${year}: ${value}`,
  progress: (value: string, target: string) => `Hittills ${value} av ${target}`,
  /** Of an amount that is to fall, or may be. */
  level: (value: string, target: string) => `Läget: ${value}, mot målet ${target}`,
  timeline: (isStanding: boolean): string => (isStanding ? "Vad har hänt, och vad ska hända?" : "Vad hände?"),
  timelineEmpty: (stands: boolean): string =>
    stands ? "Inget har rapporterats ännu." : "Inget rapporterades.",
  event: {
    changed: "Löftet ändrades",
    signed: "Åtagandet undertecknades",
    start: "Början, enligt åtagandet",
    startsOn: "Arbetet börjar",
    wasToStart: "Arbetet skulle börja",
    due: "Åtagandet skulle vara klart",
    dueOn: "Åtagandet ska vara klart",
    milestoneDue: (title: string) => `Delmål: ${title}`,
    milestoneUnmet: "Ingen har berättat att det är nått.",
    milestoneGone: "Åtagandet avslutades innan dess.",
    milestonePlanned: (due: string) => `Planerat till ${due}.`,
    milestoneDone: (title: string) => `Delmål nått: ${title}`,
    today: "I dag",
  },
  evidence: "Underlag",
  lesson: "Vad andra kan lära",
  effect: {
    heading: "Effekt",
    range: {
      "ex-ante": (range: string) => `${range} per år när allt är gjort`,
      "ex-post": (range: string) => `${range} per år`,
    },
    central: (central: string) => `Troligast ${central}.`,
    "ex-ante": "Beräknad i förväg, inte uppmätt.",
    "ex-post": "Uppmätt i efterhand.",
    none: "Ingen effekt i ton är angiven.",
    scopes: (scopes: string) => `Omfattar scope ${scopes} enligt GHG Protocol.`,
    lifetime: (years: number) => `Räknas i ${years} år.`,
    notAdded: (year: number, reason: string) =>
      `Inte med i summan för ${year}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}.`,
    overlap: "Överlappar andra åtaganden. Effekten räknas högst en gång.",
    countedBy: "Effekten räknas i",
    toBeCountedBy: "Effekten skulle räknas i",
  },
  goals: (count: number) => plural(count, "sv", { one: "Bidrar till målet", other: "Bidrar till målen" }),
  allAreas: "Alla fokusområden",
  focusAreas: (count: number) => plural(count, "sv", { one: "Fokusområde", other: "Fokusområden" }),
  state: "Läge",
  catalogueItem: "Ur åtagandekatalogen",
  alsoClaimedIn: "Räknas också i",
  supersededBy: "Ersatt av",
  support: "Stöd som efterfrågas",
  asOf: (date: string) => `Läget den ${date}.`,
};
