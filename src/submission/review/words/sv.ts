import type { NotAddedReason } from "../../../figures/countable.ts";
import { formatCount } from "../../../format.ts";

/** `2:a`, `3:e`, `11:e`, `21:a`. */
function ordinalEnding(number: number): "a" | "e" {
  const isTeen = number % 100 === 11 || number % 100 === 12;
  return !isTeen && (number % 10 === 1 || number % 10 === 2) ? "a" : "e";
}

/** What a reviewer reads about a proposal, in Swedish. Whatever a sender wrote comes in as an argument, quoted. */
export const sv = {
  yes: "ja",
  no: "nej",
  none: "inga",
  unknown: "okänt",
  inLanguage: { sv: " (på svenska)", en: " (på engelska)" },
  title: {
    new: "Nytt åtagande",
    change: "Ändrat åtagande",
    promise: "Ändrat löfte",
    update: "Uppföljning",
    withdrawal: "Tillbakadraget åtagande",
    addition: "Ny uppgift",
    correction: "Ändrad uppgift",
  },
  sentence: {
    new: (actor: string, title: string) => `${actor} vill göra ett nytt åtagande: ${title}.`,
    change: (actor: string, title: string) => `${actor} vill ändra sitt åtagande ${title}.`,
    update: (actor: string, title: string) => `${actor} berättar hur det går med åtagandet ${title}.`,
    withdrawal: (actor: string, title: string) => `${actor} vill dra tillbaka sitt åtagande ${title}.`,
    addition: (kind: string, title: string) => `Förslaget lägger till en uppgift (${kind}): ${title}.`,
    correction: (kind: string, title: string) => `Förslaget ändrar en uppgift (${kind}): ${title}.`,
  },
  promise: {
    sentence: (actor: string, title: string, changes: string) =>
      `${actor} vill ändra löftet ${title}: ${changes}.`,
    due: (now: string, before: string) => `klart ${now} (förut ${before})`,
    target: (now: string, before: string) => `mål ${now} (förut ${before})`,
    noDay: "en dag som inte är bestämd",
    noTarget: "inget i siffror",
    start: (now: string, before: string) => `start ${now} (förut ${before})`,
    effect: "den beräknade effekten blir en annan",
  },
  /** What the sender calls the proposal by. */
  caseNumber: (reference: string) => `Ärende ${reference}`,
  answered: {
    published: (date: string) => `Godkänt ${date}.`,
    "changes-asked": (date: string, reason: string) => `Skickat tillbaka ${date}. Skäl: ${reason}.`,
    declined: (date: string, reason: string) =>
      `Skickat tillbaka ${date}, och publiceras inte. Skäl: ${reason}.`,
    withdrawn: () => "Den som skickade in har tagit tillbaka det.",
    takenAway:
      "Texten är borttagen, för den innehöll personuppgifter. Kvar finns ärendets nummer, dagen och skälet.",
  },
  supportFrom: (actor: string) => `Det kommer från ${actor}.`,
  unnamed: (type: string) => `Den som frågar vill inte visa sitt namn. Sorts aktör: ${type}.`,
  dueBy: (date: string) => `Det ska vara klart senast ${date}.`,
  dueUnknown: "När det ska vara klart är inte bestämt.",
  newActor: "Aktören är ny på portalen och läggs till samtidigt.",
  needs: (count: number) =>
    `Med följer ${formatCount(count, "sv", { one: "stödbehov", other: "stödbehov" })}.`,
  offers: (count: number) =>
    `Med följer ${formatCount(count, "sv", { one: "stöderbjudande", other: "stöderbjudanden" })}.`,
  nothingYet: "Ingenting är publicerat ännu. Förslaget syns på portalen först när någon har godkänt det.",
  heading: {
    changes: "Vad ändras?",
    says: "Vad står det?",
    goals: "Vad gör det med målen?",
    checks: "Vad säger kontrollerna?",
    relatives: "Är det samma sak som något annat?",
    look: "Att ta ställning till",
    links: "Se mer",
    files: "Filerna, precis som de blir",
  },
  before: "Före",
  after: "Efter",
  added: "Nytt",
  removed: "Tas bort",
  nothingChanges: "Ingenting ändras mot det som redan är publicerat.",
  tooLong: "Det här är för långt för att visas här. Läs det i förslagets filer.",
  goalNone: "Förslaget rör inget mål.",
  goalNothing: (goal: string, year: number) =>
    `${goal}: för ${year} utlovas ännu ingen effekt i ton, varken med förslaget eller utan.`,
  goalSame: (goal: string, year: number, range: string) =>
    `${goal}: det som utlovas för ${year} ändras inte. Summan är ${range}.`,
  goalChanged: (goal: string, year: number, before: string, after: string) =>
    `${goal}: för ${year} utlovas i dag ${before}. Med förslaget blir det ${after}.`,
  evidencedChanged: (before: string, after: string) => `Det som är uppmätt går från ${before} till ${after}.`,
  notAdded: (reason: string) => `Förslaget räknas inte in i summan: ${reason}.`,
  notAddedReason: {
    "no-effect": "ingen effekt i ton är angiven",
    "not-achieved": "målet nåddes inte",
    withdrawn: "åtagandet är tillbakadraget",
    lapsed: "åtagandet har gått ut",
    superseded: "åtagandet är ersatt av ett annat",
    overlap: "samma ton räknas i ett annat åtagande",
    "overlap-not-added": "det skulle räknas i ett annat åtagande, som inte är med i summan",
    "dates-unknown": "start- eller slutdatum är okänt",
    "lifetime-ended": "effekten varar inte så länge",
    "not-evidenced": "effekten sägs vara uppmätt, men underlag saknas",
  } satisfies Record<NotAddedReason, string>,
  range: (range: string, central: string) => `${range} om året (troligast ${central})`,
  perYear: (tonnes: string) => `${tonnes} om året`,
  checksPassed: "Alla kontroller gick igenom, utan anmärkning.",
  checksWarned: "Inga fel. Det här bör någon titta på:",
  checksFailed: "Det här måste rättas innan förslaget kan godkännas:",
  untranslated: (fields: string, isMore: boolean) =>
    `Det här finns inte på engelska: ${fields}${isMore ? " med mera" : ""}. Det hindrar inte ett godkännande och går att översätta senare.`,
  everyMonths: (months: number) =>
    months === 1 ? "varje månad" : `var ${months}:${ordinalEnding(months)} månad`,
  severity: { error: "Fel", warning: "Varning" },
  rival: (reference: string) =>
    `Förslaget ${reference}, som också väntar, gäller samma uppgift. Bara ett av dem kan godkännas.`,
  relativesNone: "Vi hittar inget liknande åtagande.",
  relative: {
    alike: "samma aktör har redan ett åtagande med nästan samma rubrik. Har det skickats två gånger?",
    "same-item": "samma aktör har redan valt samma åtagande ur katalogen",
    "same-group": "sägs spara samma ton, så bara ett av dem ska räknas",
    "partner-item": "en partner har valt samma åtagande ur katalogen. Räknas samma ton två gånger?",
  },
  relativeOf: (actor: string, title: string, id: string) => `${actor}, ${title} (${id})`,
  /** What checks say in the words of their files, in words for whoever only reads. */
  checks: {
    "support-expired": (found: string) =>
      `Stödet gällde till ${found} men är fortfarande öppet. Ska det gälla längre, eller avslutas?`,
    overdue: (found: string) =>
      `Slutdagen ${found} har passerat, men åtagandet pågår. Fråga aktören hur det gick.`,
    "effect-source": () => "Effekten saknar källa. Varifrån kommer talet?",
    "weakened-target": (found: string, limit: string) =>
      `Löftet försvagas från ${limit} till ${found} utan att det står varför. Be om en uppföljning som säger det.`,
    "progress-beyond-target": (found: string, limit: string) =>
      `Uppföljningen säger ${found}, men målet är ${limit}. Stämmer tal och enhet?`,
  },
  look: {
    sender: (names: string) =>
      `Avsändaren: vem som helst kan ha skickat det här. Står ${names} bakom det? Hör av er på ett sätt som ni redan känner till.`,
    promise: "Löftet ändras: är skälet rimligt?",
    control: (actor: string) =>
      `Rådighet: kan ${actor} själv göra det som utlovas, eller hänger det på andra?`,
    measurable: (target: string) => `Mätbart: målet är ${target}. Går det att se när det är nått?`,
    noTarget:
      "Mätbart: det finns inget mål i siffror. Räcker beskrivningen för att se om åtagandet är uppfyllt?",
    noDue: "Tid: slutdatum är okänt. Går det att enas om ett, eller om när det bestäms?",
    effectSource: (source: string) => `Underlag: effekten bygger på ${source}. Stöder den talet?`,
    effectNoSource: "Underlag: effekten har ingen källa. Går räkningen att göra om av någon annan?",
    evidence: (list: string) => `Underlag: uppföljningen hänvisar till ${list}. Visar det som sägs?`,
    noEvidence: "Underlag: uppföljningen har inget underlag. Räcker aktörens egna ord?",
    claim: (word: string, field: string) =>
      `Ordval: ${word} (${field}). Framgår det vad som räknas med och vad som visar det?`,
    counting: "Dubbelräkning: se de liknande åtagandena ovan. Räknas samma ton en gång?",
    withdrawal: "Skälet: förstår den som läser varför åtagandet dras tillbaka?",
    newActor: "Aktören: är det en organisation som finns, och är namnet inte en persons?",
    alphabet: (words: string, isMore: boolean) =>
      `Alfabet: andra bokstäver än våra i ${words}${isMore ? " med flera" : ""}. De kan se likadana ut. Är det någon annans namn?`,
    unnamed:
      "Namnet: framgår det av texten vem som frågar? Den som skickade in vill inte visa sitt namn, och det som publiceras finns kvar i historiken.",
    offer: "Erbjudandet: stämmer villkor, kostnad och länk, och står den som erbjuder bakom det?",
    fits: (count: number, titles: string) => `Förmedla: det här passar ihop med ${count} i dag: ${titles}.`,
    fitsNone: "Förmedla: inget passar ihop med det här i dag. Vet du någon?",
    fromEnglishForm: "Språk: skickat från det engelska formuläret. Står texterna på svenska?",
    personal:
      "Personuppgifter: programmet letar efter e-post, telefon och personnummer. Namn på personer hittar bara du.",
  },
  asPublished: "Så ser det ut i dag",
  footer:
    "Godkänn genom att slå ihop förslaget med huvudgrenen. Begär annars ändring och skriv varför, eller stäng förslaget.",
};

/** Words that every language of review has. */
export type ReviewWords = typeof sv;
