import type { DataGapKind } from "../../figures/data-gaps.ts";
import type { NotAddedReason } from "../../figures/countable.ts";
import { formatCount, formatList, formatNumber } from "../../format.ts";

const commitments = (count: number) => formatCount(count, "sv", { one: "åtagande", other: "åtaganden" });

/** The follow-up page. */
export const followUp = {
  title: "Hur går det med det som är lovat?",
  description:
    "Vilka åtaganden som följs upp i tid, hur de slutade, vad de ger och var det saknas åtaganden.",
  lead: (date: string) =>
    `Läget den ${date}. Allt räknas om varje gång portalen byggs, och kommunens egna löften följs upp på samma sätt som andras.`,
  files: "Siffrorna på sidan som filer:",
  shown: (count: number, of: string) => `Här visas ${count} av ${of}.`,
  fresh: {
    heading: "Följs åtagandena upp i tid?",
    answer: (upToDate: number, open: number) =>
      open === 0
        ? "Det finns inga åtaganden att följa upp."
        : `${formatNumber(upToDate, "sv")} av ${commitments(open)} som inte är ${open === 1 ? "avslutat" : "avslutade"} följs upp i tid.`,
    unknown: (count: number) =>
      ` För ${commitments(count)} vet vi inte när uppgiften senast stämde, eftersom den saknar datum.`,
    caption: "Åtaganden som inte är avslutade, efter aktualitet",
    state: "Aktualitet",
    count: "Antal",
    own: "Varav kommunens",
    late: "Inte uppföljda i tid",
    lateNone: "Inget åtagande är sent med sin uppföljning.",
    lateRest: "Alla finns i listorna som tabellen leder till.",
    ownPromise: "kommunens eget löfte",
    help: "Är det ert åtagande? Berätta hur det går",
    method: "Så räknas aktualitet",
  },
  ended: {
    heading: "Hur gick det för dem som är avslutade?",
    answer: (achieved: number, ended: number) =>
      ended === 0
        ? "Inget åtagande är avslutat ännu."
        : `${commitments(ended)} är ${ended === 1 ? "avslutat" : "avslutade"}. ${formatNumber(achieved, "sv")} nådde allt som var lovat.`,
    caption: "Alla åtaganden efter läge",
    state: "Läge",
    count: "Antal",
    method: "Så räknas avslut",
    why: "Så slutade de, med aktörernas egna ord",
    held: "Vad står stilla just nu?",
    heard: (date: string) => `senast hört av den ${date}`,
    reason: "Förklaring:",
    evidence: "Underlag:",
    noEvidence: "Inget underlag är lämnat.",
    lesson: "Lärdom:",
    noReason: "Ingen förklaring är lämnad.",
    replacedBy: "Ersattes av:",
  },
  effect: {
    heading: (year: number) => `Vad är lovat till ${year}, och vad är visat?`,
    none: "Huvudmålet har inget målår som gäller. Därför räknar vi inte ihop någon effekt.",
    claimed: "Utlovat",
    claimedHelp: "Beräknat i förväg av aktörerna.",
    evidenced: "Styrkt",
    evidencedHelp: "Uppmätt i efterhand, med underlag som andra kan granska.",
    range: (range: string) => `${range} per år`,
    central: (central: string, count: number) => `Troligast ${central}, ur ${commitments(count)}.`,
    nothing: "Inget ännu.",
    never: "Effekterna dras aldrig av från utsläppen: en del syns redan i dem.",
    notAdded: (count: number) => `Vad är inte med i summan? ${commitments(count)}.`,
    oneReason: "Varje åtagande står en gång, också när flera skäl gäller.",
    notAddedNone: "Alla åtaganden är med i summan.",
    reason: {
      "no-effect": "Ingen effekt i ton är angiven",
      "not-achieved": "Nådde inte målet",
      withdrawn: "Drogs tillbaka",
      lapsed: "Har gått ut",
      superseded: "Ersattes av ett annat åtagande",
      overlap: "Samma ton räknas i ett annat åtagande",
      "overlap-not-added": "Skulle räknas i ett annat åtagande, som inte är med i summan",
      "dates-unknown": "Start- eller slutdatum är okänt",
      "lifetime-ended": "Effekten varar inte så länge",
      "not-evidenced": "Sägs vara uppmätt, men underlag saknas",
    } satisfies Record<NotAddedReason, string>,
    method: "Så räknas effekt",
  },
  white: {
    heading: "Var saknas åtaganden?",
    noAreas: "Det går inte att se ännu: programmets fokusområden är inte inlagda.",
    answer: (spots: number) =>
      spots === 0
        ? "Inga vita fläckar: alla sorters aktörer som kan göra något i ett fokusområde har ett pågående åtagande där."
        : `${formatCount(spots, "sv", { one: "vit fläck", other: "vita fläckar" })}: fokusområden där en sorts aktör som kan göra något ännu inte har något pågående åtagande.`,
    list: (types: readonly string[]) => `saknar ${formatList(types, "sv")}`,
    help: "Kan ni fylla en av dem? Välj ett färdigt åtagande",
    helpOwn: "Kan ni fylla en av dem? Gör ett åtagande",
    method: "Så räknas vita fläckar",
  },
  glance: {
    fresh: "Följs upp i tid",
    achieved: "Avslutade som nådde allt",
    milestones: "Delmål som är nådda",
    promised: "Lovat av det som måste bort",
    of: (count: number, of: number) =>
      of === 0 ? "Inga ännu" : `${formatNumber(count, "sv")} av ${formatNumber(of, "sv")}`,
  },
  barriers: {
    heading: "Vad står i vägen, och vad behövs?",
    none: "Ingen aktör har berättat om hinder i ett åtagande som inte är avslutat.",
    support: "Stöd som efterfrågas",
    supportNone: "Ingen frågar efter stöd just nu.",
    supportFew: "Färre än tre aktörer frågar efter stöd just nu. Därför visas inga antal.",
    caption: "Stöd som efterfrågas och erbjuds, efter slag",
    category: "Slag av stöd",
    asked: "Efterfrågas",
    offered: "Erbjuds",
    way: "Se vad som efterfrågas, och erbjudanden som passar",
    method: "Så väljs hinder",
    supportMethod: "Så räknas stöd",
  },
  lessons: {
    heading: "Vad har aktörerna lärt sig?",
    none: "Ingen aktör har ännu skrivit vad andra kan lära av arbetet. Det går att berätta i varje uppföljning.",
    method: "Så väljs lärdomar",
  },
  milestones: {
    heading: "Nås delmålen?",
    answer: (reached: number, due: number, ahead: number) =>
      due + ahead === 0
        ? "Inget åtagande har delmål ännu. Ett delmål om året gör det lättare att se om arbetet går framåt."
        : (due === 0
            ? "Inget delmål skulle ha varit klart ännu."
            : `${formatNumber(reached, "sv")} av ${formatCount(due, "sv", { one: "delmål", other: "delmål" })} som skulle vara ${due === 1 ? "klart är nått" : "klara är nådda"}.`) +
          (ahead === 0 ? "" : ` ${formatNumber(ahead, "sv")} ligger framåt i tiden.`),
    caption: "Delmål vars dag har passerat",
    outcome: "Så gick det",
    count: "Antal",
    onTime: "Nåddes i tid",
    late: "Nåddes senare än lovat",
    missed: "Ingen har berättat att det är nått",
    method: "Så räknas delmål",
  },
  passed: {
    heading: "Vad skulle redan ha varit klart?",
    none: "Inget datum som vi känner till har passerat utan att arbetet är klart.",
    answer: (count: string) => `${count} har passerats utan att någon har berättat att det är klart.`,
    dates: { one: "datum", other: "datum" },
    calendar: "Se alla datum i kalendern",
    method: "Så räknas passerade datum",
  },
  gaps: {
    heading: "Vad vet vi inte?",
    lead: "Det här saknas i uppgifterna. Vet ni mer? Säg till, så fyller vi i.",
    none: "Vi känner inte till några luckor i uppgifterna.",
    kind: {
      "indicator-late": "serier där ett nytt årtal borde ha kommit",
      "goal-unmeasured": "mål utan en serie att mäta mot",
      "commitment-signed": "åtaganden utan känd dag för undertecknandet",
      "commitment-start": "åtaganden utan känd början",
      "commitment-due": "åtaganden utan känt slutdatum",
      "commitment-effect": "åtaganden utan effekt i ton",
      "commitment-target": "åtaganden utan ett tal att nå",
      "commitment-updates": "åtaganden som aldrig har följts upp",
      "offer-unconfirmed": "stöderbjudanden som ingen har bekräftat",
      untranslated: "åtaganden som bara finns på svenska",
    } satisfies Record<DataGapKind, string>,
    of: (count: string, of: string) => `${count} av ${of}`,
    /** The same of a kind there is only one of: the noun that it begins with is in the singular. */
    ofOne: (kind: string) => kind.replace(/^(serie|åtagande|stöderbjudande)[rn]\b/, "$1"),
    tell: "Lämna en uppgift",
    method: "Så räknas det vi inte vet",
  },
  periods: {
    heading: "Tidigare uppföljningar",
    none: "Inget uppföljningsår är avslutat ännu. När ett år stängs står dess siffror kvar här som de var då.",
    span: (from: string, to: string) => `${from} till ${to}`,
    commit: (commit: string) => `Siffrorna är från version ${commit}.`,
  },
};
