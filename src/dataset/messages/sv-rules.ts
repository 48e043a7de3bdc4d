import type { AddressFault } from "../rules/site-address.ts";
import type { TimelineFault } from "../rules/timeline.ts";
import type { MarkdownKind } from "../rules/markdown.ts";
import type { PersonalDataKind } from "../rules/personal-data.ts";
import type { RuleId } from "../rules/rule-ids.ts";
import type { About, Sentence } from "./message.ts";

const other = ({ others = [] }: About) => others[0] ?? "";

/** A measure as Swedes write it; what is to be typed in a file keeps its point. */
const comma = (measure: About["found"]) => String(measure).replace(".", ",");

const timelineFaults: Readonly<Record<TimelineFault, (about: About) => string>> = {
  "before-start": (about) =>
    `Uppföljningen är från ${about.found}, före åtagandets första dag ${other(about)}. Rätta datumet, eller ändra signed eller start.`,
  "in-future": (about) =>
    `Uppföljningen är daterad ${about.found}, men i dag är det ${other(about)}. Skriv dagen då den skrevs.`,
  "out-of-order": (about) =>
    `Uppföljningen från ${about.found} står efter en från ${other(about)}. Lägg nya uppföljningar sist, med dagen då de skrevs.`,
  "same-day-twice": (about) =>
    `Det finns redan en uppföljning av typen ${other(about)} den ${about.found}. Ta bort den ena.`,
};

const personalData: Readonly<Record<PersonalDataKind, string>> = {
  "e-mail": "en e-postadress",
  phone: "ett telefonnummer",
  "personal-number": "ett personnummer",
};

/** What to do with Markdown, by what it was to be. */
const markdownAdvice: Readonly<Record<MarkdownKind, string>> = {
  link: "Skriv bara orden, och lägg adressen bland källor, underlag eller i url.",
  heading: "Skriv rubriken som en vanlig mening i ett eget stycke, med en tom rad efter.",
  list: "Skriv punkterna som meningar, eller i egna stycken med en tom rad mellan.",
  emphasis: "Ta bort tecknen.",
  code: "Ta bort tecknen.",
};

const pathwayFaults: Readonly<Record<string, string>> = {
  "no-target": "Banan har inget mål att gå till. Lägg till targets, eller ta bort pathway.",
  "no-number":
    "Banan går till ett mål utan tal. Skriv reductionPercent eller value på varje mål, eller ta bort pathway.",
  "at-least":
    "En bana visar det mesta som ryms varje år, men målet är minst så mycket. Ta bort pathway, eller ändra comparison.",
  zero: "Samma andel varje år når aldrig noll. Ange annualReductionPercent, eller välj en annan shape.",
};

const addressFaults: Readonly<Record<AddressFault, (found: string) => string>> = {
  query: (found) =>
    `Portalens adress innehåller "${found}", som skulle hamna mitt i sidornas adresser. Ta bort det.`,
  "empty-folder": (found) =>
    `Portalens adress innehåller "${found}" efter värdnamnet. Skriv ett enda snedstreck.`,
  encoded: (found) =>
    `Portalens adress innehåller "${found}", ett tecken i kod. Lägg portalen i en mapp vars namn har bara a–z, siffror och bindestreck.`,
  file: (found) =>
    `Portalens adress slutar med filen "${found}". Skriv adressen till mappen, utan filens namn.`,
};

const deletions: Readonly<Record<string, string>> = {
  goals:
    "Målet är borttaget. Lägg tillbaka filen, och skriv status: lapsed på målets rader med skälet i note.",
  periods: "Ett stängt år är borttaget. Lägg tillbaka filen, och skriv i note om något i den är fel.",
};

/** Sentences of the cross-record rules, in Swedish. */
export const rulesSv: Readonly<Record<RuleId, Sentence>> = {
  "due-after-start": ({ found, limit }) =>
    `Slutdagen är ${found}, men åtagandet börjar ${limit}. Skriv en slutdag efter ${limit}.`,
  "dates-in-order": ({ field, found, limit }) =>
    `${field} är ${found}, som är före ${limit}. Byt ordning eller rätta datumet.`,
  "milestone-outside": ({ found, limit }) =>
    `Delmålet ska nås ${found}, utanför åtagandets tid ${limit}. Skriv en dag inom tiden.`,
  "milestone-in-future": ({ found, limit }) =>
    `Delmålet är avbockat ${found}, men i dag är det ${limit}. Skriv dagen då det nåddes, eller ta bort done.`,
  "signed-in-future": ({ found, limit }) =>
    `Åtagandet är undertecknat ${found}, men i dag är det ${limit}. Skriv dagen då det beslutades. Är det inte beslutat än, är dagen okänd.`,
  timeline: (about) => timelineFaults[about.limit as TimelineFault](about),
  "achieved-needs-evidence": ({ found, limit }) =>
    `Åtagandet är ${found} men saknar underlag${limit === "self-declared" ? "" : ` på nivån ${limit} eller högre`}. Lägg till evidence, med en länk, i en uppföljning med type completion eller progress.`,
  "state-needs-reason": ({ found }) =>
    `Åtagandet är ${found}, men det står inte varför. Skriv skälet i stateReason.`,
  "superseded-needs-successor": () =>
    "Åtagandet är ersatt, men det står inte av vilket. Skriv det nya åtagandets id i supersededBy.",
  "superseded-state": (about) =>
    `Åtagandet ersätts av "${other(about)}" men är ${about.found}. Skriv state: superseded, eller ta bort supersededBy.`,
  "counter-commitment-actor": ({ found, limit }) =>
    `Bara kommunen (${limit}) kan göra motåtaganden, men aktören är "${found}". Ta bort counterCommitment.`,
  overdue: ({ found }) =>
    `Slutdagen ${found} har passerat, men åtagandet pågår. Fråga aktören hur det gick, och byt state.`,
  "progress-beyond-target": ({ found, limit }) =>
    `Uppföljningen säger ${found}, men målet är ${limit}. Kontrollera tal och enhet. Är det rätt, säg det i en uppföljning av typen change eller completion.`,
  "achieved-below-target": ({ found, limit }) =>
    `Åtagandet är achieved, men den senaste siffran är ${found} och målet är ${limit}. Lägg till en uppföljning med siffran när allt var klart, eller byt state.`,

  "effect-or-reason": ({ found }) =>
    found === "both"
      ? "Både effect och noEffectReason finns. Ta bort det ena."
      : "Varken effect eller noEffectReason finns. Ange effekten i ton, eller skriv varför den inte är uträknad.",
  "range-order": ({ found }) =>
    `Spannet är ${found}. Skriv det lägsta värdet i low, det troligaste i central och det högsta i high.`,
  "overlap-counted-twice": (about) =>
    `"${other(about)}" i gruppen ${about.found} räknas redan. Skriv countedBy: ${other(about)}, eller byt overlapGroup.`,
  "counted-by-group": ({ found, limit }) =>
    limit === "not-counted"
      ? `"${found}" räknas inte självt, så effekten försvinner. Peka på det åtagande i gruppen som räknas.`
      : `"${found}" är inte i samma overlapGroup. Skriv samma grupp på båda, eller ta bort countedBy.`,
  "counted-by-not-added": ({ found, limit }) =>
    `"${found}" är inte med i någon summa, eftersom ${limit === "not-evidenced" ? "effekten är ex-post men underlag saknas" : "start eller due är unknown"}. Då räknas effekten ingenstans. Fyll i det som saknas där, eller låt ett annat åtagande i gruppen räknas.`,
  "effect-source": () => "Effekten saknar källa. Lägg till source, eller skriv i note varifrån talet kommer.",
  "tonnes-outlier": ({ found, limit }) =>
    `Effekten är ${found} ton om året, mer än tusen gånger det vanliga för aktörer av samma typ (${limit}). Är talet i kilo?`,

  "base-value-observation": (about) =>
    `Basvärdet är ${about.found}, men "${other(about)}" har ${about.limit} det året. Skriv ${about.limit}.`,
  "base-year-observed": (about) =>
    `"${other(about)}" har inget värde för basåret ${about.found}. Välj ett basår som finns i serien.`,
  "target-number": ({ found }) =>
    found === "both"
      ? "Målet har både reductionPercent och value. Behåll det som källan anger."
      : "Målet har inget tal. Skriv reductionPercent eller value, eller förklara i note varför talet saknas.",
  "target-of-rising": ({ found, limit }) =>
    limit === "up"
      ? `Serien ska öka, men målet läses som högst ${found}. Skriv comparison: at-least, eller at-most om det stämmer.`
      : `Serien säger inte åt vilket håll den ska, så målet läses som högst ${found}. Skriv comparison: at-least eller at-most, eller seriens desiredDirection.`,
  "share-for-percent": ({ field, found, suggestion }) =>
    `${field} är ${comma(found)} procent. Menade du ${suggestion}? Procent skrivs som tal från 0 till 100. Stämmer det, så säg det i note.`,
  "target-after-base": ({ found, limit }) =>
    `Målåret är ${found}, men basåret är ${limit}. Skriv ett målår efter ${limit}.`,
  "targets-in-order": ({ found, limit }) =>
    `Målåret ${found} står efter ${limit}. Skriv målen i tidsordning, ett för varje år.`,
  "pathway-needs-base": ({ found }) => `Banan saknar ${found}. Lägg till det, eller ta bort pathway.`,
  "pathway-needs-target": ({ found }) =>
    pathwayFaults[String(found)] ?? "Banan saknar mål. Lägg till targets.",
  "pandemic-base-year": ({ found }) =>
    `Basåret är ${found}, då pandemin påverkade utsläppen. Välj ett annat år, eller skriv en anmärkning om det.`,
  "goal-indicator-replaced": (about) =>
    `Målet mäts med en serie som har ersatts av "${other(about)}". Byt indicator, och baseValue om basåret har räknats om.`,
  "base-year-before-break": ({ found, limit, others = [] }) =>
    `Målets basår (${found}) och senaste värde (${others[1]}) ligger på var sin sida om ett byte av metod i serien "${others[0]}" (${limit}), så åren går inte att jämföra. Välj ett basår från ${limit} eller senare, eller skriv i baseYearNote att metoden byttes ${limit}.`,
  "goal-uncommitted": () =>
    "Ingen har gjort ett åtagande mot målet. Koppla åtaganden till det, eller bjud in aktörer.",
  "main-goal-pathway": ({ found, limit }) => {
    if (limit === "at-least")
      return `Startsidan visar hur långt det är till "${found}", men målet saknar en serie att mäta med. Lägg till indicator där, eller välj ett annat mainGoal.`;
    return limit === "indicator"
      ? `Startsidan visar hur långt det är till "${found}", men målet saknar en serie att mäta med. Lägg till indicator, baseYear och pathway där, eller välj ett annat mainGoal.`
      : `Startsidan visar hur långt det är till "${found}", men målet saknar bana. Lägg till pathway där, eller välj ett annat mainGoal.`;
  },

  "years-in-order": ({ found, limit }) =>
    `Året ${found} står efter ${limit}. Skriv åren i tidsordning, ett av varje.`,
  "missing-value": (about) =>
    about.found === "null"
      ? `Värdet för ${other(about)} är tomt, men status är ${about.limit}. Skriv värdet, eller status: missing.`
      : `Värdet för ${other(about)} är ${about.found}, men status är missing. Skriv value: null, eller en annan status.`,
  "unknown-sector": ({ found, limit, suggestion }) =>
    `Sektorn "${found}" finns inte i indikatorn ${limit}.${suggestion === undefined ? " Lägg till den under sectors, eller ta bort den här." : ` Menade du "${suggestion}"?`}`,
  "sector-sum": (about) =>
    `Sektorerna för ${other(about)} blir tillsammans ${about.found}, men värdet är ${about.limit}. Rätta sektorerna eller värdet.`,
  "value-leap": ({ found, limit, others: [year, before] = [] }) =>
    `Värdet för ${year} är ${comma(found)}, ${Math.abs(Number(found)) > Math.abs(Number(limit)) ? "mer än 20 gånger så stort som" : "mindre än en tjugondel av"} ${comma(limit)} för ${before}. Rätta det (tusental skrivs utan punkt), eller skriv i note varför det stämmer.`,
  "sector-shared": (about) =>
    `Sektorn ${about.found} hör redan till "${other(about)}". Ta bort den i det ena fokusområdet.`,
  "no-focus-areas": () =>
    "Det finns inga fokusområden, och utan ett går det inte att göra ett åtagande. Lägg till minst ett i focus-areas/.",
  "focus-areas-apart": (about) =>
    `${about.field} är ${about.found}, precis som i "${other(about)}". Välj något annat.`,
  "colour-contrast": (about) =>
    `${about.field} har kontrasten ${comma(about.found)}:1 mot sidans ${other(about)}, men minst ${about.limit}:1 behövs. Välj en färg som syns bättre.`,
  "colours-alike": (about) =>
    `${about.field} liknar färgen i "${other(about)}"${(about.others?.length ?? 0) > 1 ? ` och ${(about.others?.length ?? 0) - 1} till` : ""}: skillnaden är ${comma(about.found)} för den som är färgblind, men bör vara minst ${about.limit}. Gör den ena ljusare eller mörkare.`,

  "period-twice": (about) =>
    `År ${about.found} är redan stängt i "${other(about)}". Ett år stängs bara en gång. Rätta year, eller ta bort den ena filen.`,
  "ref-cycle": ({ field, found, others = [] }) =>
    `${field} går i cirkel: ${[found, ...others].join(" → ")}. Ta bort en av hänvisningarna.`,
  "ref-withdrawn": ({ field, found }) =>
    `${field} pekar på "${found}", som inte längre är med. Peka på en annan, eller avsluta det här.`,
  "local-id-unique": ({ found }) => `Id "${found}" står två gånger i listan. Ge varje rad ett eget id.`,
  "duplicate-item": ({ found }) => `"${found}" står två gånger i listan. Ta bort den ena.`,
  "duplicate-link": ({ found }) => `Länken ${found} står två gånger i listan. Ta bort den ena.`,
  "possible-duplicate": (about) =>
    `Rubriken liknar "${other(about)}" från samma aktör. Är det samma åtagande? Ta då bort det ena.`,
  "support-expired": ({ found }) =>
    `Stödet gällde till ${found} men är fortfarande öppet. Bekräfta en ny dag, eller skriv state: closed.`,

  "asker-or-type": () =>
    'Ange vem som frågar: antingen "actor" eller, om namnet inte ska visas, "actorType". Inte båda.',
  "unnamed-linked": ({ found }) =>
    `"${found}" hör till den som frågar utan namn, och skulle röja vem det är. Ta bort kopplingen.`,
  "personal-data": ({ field, found }) =>
    `${field} innehåller ${personalData[found as PersonalDataKind]}. Ta bort det; länka hellre till en kontaktsida.`,
  "function-not-person": ({ field, found }) =>
    `${field} innehåller ${personalData[found as PersonalDataKind]}. Skriv en funktion, aldrig en person. Exempel: Fastighetsavdelningen. Telefon och e-post hör inte hemma i namnet.`,
  "claim-scope": ({ found, limit }) =>
    limit === "boundary"
      ? `"${found}" säger inte vad som räknas. Lägg till boundary, eller sätt citattecken om det är ett namn.`
      : `"${found}" säger inte vad som räknas. Lägg till effect med scopes eller target med ett tal, eller sätt citattecken om det är ett namn.`,
  "repeated-characters": ({ field, found, limit }) =>
    `${field} upprepar "${found}" minst ${limit} gånger. Ta bort det som inte behövs.`,
  "all-capitals": ({ field }) => `${field} är skrivet med bara versaler. Skriv med små bokstäver.`,
  "many-links": ({ field, found }) =>
    `${field} innehåller ${found} webbadresser. Flytta dem till underlag eller källor.`,
  markdown: ({ field, found, limit }) =>
    `${field} är skrivet i Markdown ("${found}"), som portalen inte läser: tecknen syns på sidan. ${markdownAdvice[limit as MarkdownKind]}`,
  "url-own-token": ({ field }) =>
    `${field} innehåller en ärendelänk eller ändringslänk till portalen. Ta bort den: den som har länken kan föreslå ändringar.`,
  "url-shortener": ({ field, found }) =>
    `${field} går via ${found}, så det syns inte vart den leder. Skriv den fullständiga adressen.`,
  "translation-missing": ({ found, others = [] }) =>
    `${found} ${found === 1 ? "text saknar" : "texter saknar"} engelska: ${others.join(", ")}${Number(found) > others.length ? " med flera" : ""}. Skriv ${found === 1 ? "den" : "dem"} efter "en:".`,
  "site-address": ({ found, limit }) => addressFaults[limit as AddressFault](String(found)),
  "repository-address": ({ field, found, suggestion }) =>
    `${field} slutar med "${found}", så länkarna till filer och ändringar leder fel. Skriv ${suggestion}.`,
  "cycle-in-order": ({ field, found, limit, others: [invitation] = [] }) =>
    `Efter inbjudan ${invitation} kommer ${field} ${found} före sista dagen att berätta, ${limit}. Skriv en dag från ${limit} fram till nästa inbjudan.`,
  "accessibility-issues": ({ found, limit }) =>
    found === "full"
      ? `Webbplatsen sägs vara helt tillgänglig, men redogörelsen beskriver brister (${limit}). Skriv compliance: partial.`
      : `Webbplatsen sägs ha brister (${found}), men redogörelsen beskriver inga. Beskriv dem under issues, eller skriv compliance: full om det inte finns några.`,
  "accessibility-age": ({ found }) =>
    `Tillgänglighetsredogörelsen är från ${found}, mer än ett år gammal. Gå igenom den och skriv en ny dag.`,

  "harvest-needs": ({ found }) =>
    `dataportal.se kan inte hämta hela katalogen utan ${found}. Skriv det i portal.yaml, eller låt det vara tills ni vet.`,

  "updates-append-only": ({ found }) =>
    `Uppföljningen från ${found} är ändrad eller borttagen. Återställ den, och skriv rättelsen i en ny uppföljning.`,
  "generation-monotonic": ({ found, limit }) =>
    `editGeneration sänks från ${limit} till ${found}, så gamla ändringslänkar gäller igen. Behåll ${limit} eller höj det.`,
  "weakened-target": ({ found, limit }) =>
    `Löftet försvagas från ${limit} till ${found} utan att det står varför. Lägg till en uppföljning av typen change som säger varför.`,
  "weakened-goal": ({ found, limit, others = [] }) =>
    others.length > 0
      ? `Målet försvagas från ${limit} till ${found}: ${others[0]} tillåts då ${comma(others[2])} i stället för ${comma(others[1])}. Skriv skälet i note på målets rad, eller låt det stå som förut.`
      : `Målet försvagas från ${limit} till ${found} utan att det står varför. Skriv skälet i note på målets rad. Låt en rad som inte gäller längre stå kvar, med status: lapsed.`,
  "closed-year": ({ field, found, limit }) =>
    `Året är stängt, men ${field} ändras från ${limit} till ${found}. Återställ det, och skriv i note vad som är fel. Bara title och note får ändras.`,
  "delete-not-allowed": ({ found }) =>
    deletions[String(found)] ??
    "Åtagandet är borttaget. Lägg tillbaka filen och skriv state: withdrawn med ett skäl.",
};
