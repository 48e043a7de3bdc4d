import type { Deadline } from "../../figures/deadlines.ts";
import { formatCount, formatNumber, formatPercent, formatAmount } from "../../format.ts";
import { isEmissions, type Unit } from "../../schema/indicator.ts";
import { differenceText } from "../change-words.ts";
import { countInWords } from "../number-words.ts";

const quantity = (value: number, unit: Unit) => formatAmount(value, unit, "sv", { significant: 4 });
const apart = (value: number, unit: Unit) => differenceText(value, unit, "sv", { significant: 4 });
const percent = (value: number) => formatPercent(value, "sv", { decimals: 0 });

const commitments = (count: number) => formatCount(count, "sv", { one: "åtagande", other: "åtaganden" });

const offers = (count: number) => formatCount(count, "sv", { one: "erbjudande", other: "erbjudanden" });

const openOffers = (count: number) => `${offers(count)} är ${count === 1 ? "öppet" : "öppna"}`;

/** Words in and around the figures. Every number comes in from the outside. */
export const charts = {
  axisUnit: (unit: Unit, magnitude: number): string => {
    const many = magnitude === 1_000_000 ? "miljoner " : magnitude === 1000 ? "tusen " : "";
    if (unit === "mwh") return magnitude === 1_000_000 ? "TWh" : magnitude === 1000 ? "GWh" : "MWh";
    const words = {
      tonnes: `${many}ton CO₂e`,
      "tonnes-per-resident": "ton CO₂e per invånare",
      percent: "procent",
      count: many === "" ? "antal" : many.trim(),
      sek: `${many}kronor`,
    };
    return words[unit];
  },
  year: "År",
  sector: "Sektor",
  total: "Summa",
  share: "Andel",
  ranges: {
    parts:
      "Stapelns heldragna eller fyllda del går till det lägsta, den streckade till det högsta. Strecket tvärs över står vid det troligaste.",
    others: "Övriga staplar för det utlovade och det styrkta går till det troligaste.",
    short: "Staplarna för det utlovade och det styrkta går till det troligaste.",
  },
  ownOnly: "Målet mäts med en egen serie. Därför räknas bara åtaganden som har gjorts för just det målet.",
  unitOf: {
    tonnes: "ton CO₂e",
    "tonnes-per-resident": "ton CO₂e per invånare",
    percent: "%",
    count: "antal",
    sek: "kr",
    mwh: "MWh",
  },
  status: "Säkerhet",

  pathway: {
    question: (unit: Unit): string =>
      isEmissions(unit) ? "Minskar utsläppen så fort som målet kräver?" : "Går det så fort som målet kräver?",
    distanceQuestion: "Hur långt är det till målet?",
    seriesQuestion: (unit: Unit): string =>
      isEmissions(unit) ? "Hur har utsläppen ändrats?" : "Hur har det gått, år för år?",
    oneQuestion: (unit: Unit): string => (isEmissions(unit) ? "Hur stora är utsläppen?" : "Hur ser det ut?"),
    none: "Vi har ännu inga uppgifter att visa.",
    // A number before the year would be read as one with it, or as so many years ("12 år 2025").
    outcomeWas: (unit: Unit, value: number, year: number) =>
      isEmissions(unit)
        ? `Utsläppen var ${quantity(value, unit)} ${year}.`
        : `År ${year} var utfallet ${quantity(value, unit)}.`,
    above: (unit: Unit, gap: number, gapPercent: number | undefined) => {
      const share = gapPercent === undefined ? "" : ` (${percent(gapPercent)})`;
      const twice =
        gapPercent !== undefined && gapPercent > 100 ? ", mer än dubbelt så mycket som den tillåter" : "";
      return `Det är ${apart(gap, unit)}${share} över banan mot målet${twice}.`;
    },
    below: (unit: Unit, gap: number, gapPercent: number | undefined) =>
      `Det är ${apart(gap, unit)}${gapPercent === undefined ? "" : ` (${percent(gapPercent)})`} under banan mot målet.`,
    on: "Det är precis på banan mot målet.",
    start: "Det är basåret, där banan mot målet börjar. Hur det går vet vi när nästa års siffra kommer.",
    acrossBreak: (year: number) =>
      `Serien bytte metod ${year}, efter basåret, så avståndet till målet är osäkert.`,
    since: (unit: Unit, year: number, size: string, hasRisen: boolean) => {
      const what = isEmissions(unit) ? "utsläppen" : "utfallet";
      if (!/[1-9]/.test(size)) return `Sedan ${year} har ${what} inte ändrats.`;
      return `Sedan ${year} har ${what} ${hasRisen ? "ökat" : "minskat"} med ${size}.`;
    },
    target: (year: number, amount: string) => `Målet för ${year} är ${amount}.`,
    reached: { ahead: "Den nivån är redan nådd.", due: "Den nivån är nådd." },
    notReached: { ahead: "Det är inte nått ännu", due: "Det är inte nått" },
    left: (left: string) => `det är ${left} kvar`,
    pastTarget: (year: number, amount: string) => `Målet för ${year} var ${amount}.`,
    atPast: "Det senaste utfallet når den nivån.",
    offPast: (apart: string | undefined, isUnder: boolean): string =>
      `Det senaste utfallet ${apart === undefined ? "når inte" : `ligger ${apart} ${isUnder ? "under" : "över"}`} den nivån.`,
    miss: (rate: string, allowed: string, year: number, isUnder: boolean, target: string) =>
      `Banan (${rate} mindre varje år) når ${allowed} ${year}. Det är ${isUnder ? "under" : "över"} målet, som är ${target}.`,
    furtherMiss: (allowed: string, year: number, isUnder: boolean, target: string) =>
      `År ${year} når den ${allowed}. Det är ${isUnder ? "under" : "över"} målet, som är ${target}.`,
    gapLabel: (isAbove: boolean): string => (isAbove ? "över banan" : "under banan"),
    pathLabel: "Banan mot målet",
    outcomeLabel: (unit: Unit): string => (isEmissions(unit) ? "Utsläpp" : "Utfall"),
    targetLabel: (year: number) => `Mål ${year}`,
    tipOutcome: (year: number, value: string, note: string) =>
      `${year}: ${value}${note === "" ? "" : ` (${note})`}`,
    tipTarget: (year: number, value: string) => `Målet ${year}: ${value}`,
    caption: "Utfall och bana, år för år",
    seriesCaption: "Utfall, år för år",
    outcomeColumn: "Utfall",
    pathwayColumn: "Banan mot målet",
    targetColumn: "Mål",
    approximateColumn: "Ungefärligt mål",
    leastColumn: "Målet är ett minimum",
    isSo: (is: boolean): string => (is ? "ja" : "nej"),
    thin: "Tunn linje: det finns inga siffror för åren emellan.",
    breaks: (years: string) => `Linjen är bruten vid ${years}: då bytte serien metod.`,
    ring: "Ring: uppskattad eller preliminär siffra.",
  },
  sectors: {
    question: "Var har utsläppen kommit ifrån, år för år?",
    genericQuestion: "Vad består summan av, år för år?",
    none: "Vi har ännu inga uppgifter om sektorer.",
    answerOne: (title: string, value: string, year: number) => `${title} stod för mest ${year}: ${value}.`,
    fallen: (title: string, from: number, to: number, less: string) =>
      `${title} har minskat mest: ${less} mindre ${to} än ${from}.`,
    other: (count: number) => `Övriga ${count} sektorer`,
    caption: "Sektor för sektor och år för år",
    only: (value: string) => `${value}, bara summan är känd`,
    tip: (year: number, total: string, largest: string) => `${year}: ${total}. Mest: ${largest}`,
    keyTitle: (year: number) => `Så mycket var det ${year}:`,
  },
  shares: {
    question: "Var kommer utsläppen ifrån nu?",
    genericQuestion: "Vad består summan av nu?",
    answer: (unit: Unit, year: number, first: string, firstPercent: number) =>
      isEmissions(unit)
        ? `${first} gav ${percent(firstPercent)} av utsläppen ${year}.`
        : `${first} stod för ${percent(firstPercent)} av summan ${year}.`,
    answerGeneric: (year: number, first: string, value: string) => `${first} var störst ${year}: ${value}.`,
    together: (count: number, sharePercent: number) =>
      `De ${countInWords(count, "sv")} största sektorerna gav tillsammans ${percent(sharePercent)}.`,
    note: "Varje andel är avrundad för sig. Därför kan andelarna tillsammans bli något mer eller mindre än 100 procent.",
    caption: (unit: Unit, year: number) =>
      `${isEmissions(unit) ? "Utsläpp" : "Utfall"} och andel per sektor ${year}`,
  },
  matrix: {
    question: "Vilka har gjort åtaganden, och inom vad?",
    none: "Inget åtagande pågår just nu. Därför är rutorna tomma.",
    answer: (count: number, white: number) =>
      `${commitments(count)} pågår. ${white === 0 ? "Alla sorters aktörer som kan göra något i ett område har minst ett där." : `${formatCount(white, "sv", { one: "vit fläck", other: "vita fläckar" })} finns kvar: områden där en sorts aktör som kan bidra ännu inte har något åtagande.`}`,
    caption: "Pågående åtaganden per fokusområde och sorts aktör",
    focusArea: "Fokusområde",
    all: "Alla",
    note: "Ett åtagande räknas hos aktören som har gjort det. Det kan höra till flera områden. Därför kan summan vara mindre än rutorna tillsammans.",
  },
  deadlines: {
    question: "När ska vad vara klart?",
    none: "Inga datum är kända ännu.",
    answer: (what: string, date: string, count: number) =>
      `Närmast är ”${what}”, ${date}. ${count === 1 ? "Inget mer är daterat." : `Sammanlagt ${count} datum är kända framåt.`}`,
    answerMany: (count: number, year: number, inYear: number) =>
      `${formatNumber(count, "sv")} datum är kända framåt. Flest infaller ${year}: ${formatNumber(inYear, "sv")}.`,
    caption: "Kommande datum, närmast först",
    captionYears: "Kommande datum per år",
    date: "Datum",
    what: "Vad",
    kind: "Sort",
    kinds: {
      commitment: "Åtagande",
      milestone: "Delmål",
      goal: "Målår",
      event: "Evenemang",
    } satisfies Record<Deadline["kind"], string>,
    today: "i dag",
    number: "Nr",
    counts: {
      commitment: "Åtaganden",
      milestone: "Delmål",
      goal: "Mål",
      event: "Evenemang",
    } satisfies Record<Deadline["kind"], string>,
  },
  levels: {
    question: "Hur hänger målen ihop?",
    none: "Inga mål är inlagda ännu.",
    answer: (count: number, levels: number, contributing: number) =>
      `${formatCount(count, "sv", { one: "mål", other: "mål" })} på ${formatCount(levels, "sv", { one: "nivå", other: "nivåer" })}.${contributing === 0 ? "" : ` ${contributing} av dem bidrar till ett annat mål och står under det.`}`,
    caption: "Mål, nivå och vad som ska nås",
    goal: "Mål",
    level: "Nivå",
    contributesTo: "Bidrar till",
    year: "År",
    targets: "Ska nå",
    noTarget: "inget målår",
    lapsed: "gäller inte längre",
  },
  gap: {
    question: "Hur mycket av gapet täcker åtagandena?",
    none: "Det finns inget gap att jämföra med.",
    answerNone: (gap: string, year: number) =>
      `Gapet till banan var ${gap} ${year}. Inget åtagande har ännu en effekt i ton som kan räknas ihop.`,
    answer: (
      gap: string,
      year: number,
      claimed: string | undefined,
      evidenced: string | undefined,
      effectYear: number,
    ) =>
      `Gapet till banan var ${gap} ${year}. ${claimed ? `Åtagandena beräknas spara ${claimed} under ${effectYear}.` : "Vad åtagandena beräknas spara är okänt."} ${evidenced ? `Uppmätt och styrkt är ${evidenced}.` : "Inget är ännu uppmätt och styrkt."}`,
    unknown: "okänt",
    noGap: "inget",
    closed: (year: number) => `${year} låg utsläppen inte över banan.`,
    start: (year: number) =>
      `Banan börjar ${year}, och vi har ingen senare siffra. Därför finns inget gap att jämföra med ännu.`,
    gap: (year: number) => `Gapet ${year}`,
    claimed: (year: number) => `Utlovat, effekt ${year}`,
    evidenced: (year: number) => `Styrkt, effekt ${year}`,
    caption: "Gapet och åtagandenas effekt",
    what: "Vad",
    low: "Lägst",
    central: "Troligast",
    high: "Högst",
    note: "Effekterna dras aldrig av från utsläppen. De visas bredvid gapet, eftersom en del redan kan synas i siffrorna.",
  },
  coverage: {
    question: "Hur mycket av det som måste bort är lovat?",
    none: "Banan har inga år kvar att jämföra med.",
    met: (year: number) => `Utsläppen är redan så låga som banan tillåter ${year}.`,
    // Of a year that may be over before its figure is known: no word of what is to come.
    cut: (needed: string, from: number, year: number) =>
      `Banan kräver att utsläppen ${year} är ${needed} lägre än de var ${from}.`,
    nothing: "Inget åtagande har ännu en effekt i ton som kan räknas ihop.",
    answer: (share: string, likeliest?: string) =>
      `Åtagandena beräknas ta ${share} av det${likeliest === undefined ? "" : `, troligast ${likeliest}`}.`,
    less: (from: number, less: string) =>
      `Åtagandena beräknas inte ta något av det: deras effekt blir ${less} mindre än ${from}, eftersom mer tar slut än som tillkommer.`,
    lessThan: (percent: string) => `mindre än ${percent}`,
    unknown: "okänt",
    needed: (year: number) => `Måste bort till ${year}`,
    promised: "Utlovat och styrkt",
    claimed: "Utlovat",
    evidenced: "Styrkt",
    caption: "Vad som måste bort och vad åtagandena beräknas ta, år för år",
    neededColumn: "Måste bort",
    claimedLow: "Utlovat, lägst",
    claimedCentral: "Utlovat, troligast",
    claimedHigh: "Utlovat, högst",
    evidencedCentral: "Styrkt, troligast",
    share: "Andel, utlovat och styrkt",
    belowZero: "Under noll: mer effekt har tagit slut än tillkommit.",
    byPathway: (miss: string) => `Det som måste bort räknas mot banan. ${miss}`,
    note: (from: number) =>
      `Bara effekt som tillkommer efter ${from} räknas: den som fanns förut syns redan i utsläppen. Effekterna dras aldrig av.`,
  },
  balance: {
    question: "Vilket stöd efterfrågas, och vilket finns?",
    none: "Inget stöd efterfrågas eller erbjuds just nu.",
    onlyOffered: (offered: number) => `Inget stödbehov är inlagt just nu. ${openOffers(offered)}.`,
    few: (offered: number) => `Färre än tre frågar efter stöd. ${openOffers(offered)}.`,
    answer: (asked: number, offered: number) => `${asked} behov och ${offers(offered)} är öppna.`,
    most: (category: string, area: string, asked: number) =>
      `Mest efterfrågat är ${category.toLocaleLowerCase("sv")} inom ${area}: ${asked} behov.`,
    caption: "Stöd som efterfrågas och erbjuds, efter fokusområde och slag",
    areas: "Fokusområde",
    categories: "Slag av stöd",
    asked: "Efterfrågas",
    offered: "Erbjuds",
    severalAreas: "Flera områden",
    unasked: "övrigt som erbjuds",
    askedEnd: "efterfrågas",
    offeredEnd: "erbjuds",
    fewer: "färre än tre",
    note: "Det som hör till flera områden räknas i vart och ett. Den som frågar utan att visa sitt namn ska inte kunna pekas ut. Därför läggs områden och slag ihop där färre än tre aktörer frågar. Ett streck i tabellen betyder att några frågar, men färre än tre.",
  },
  furniture: {
    asTable: "Visa som tabell",
    source: "Källa",
    sources: "Källor",
    /** Of a figure that shows nothing else. */
    ownRecords: (license: string) => `Källa: portalens egna uppgifter, licens ${license}.`,
    /** Of a figure that is another on another day. */
    asOf: (date: string) => `Läget den ${date}.`,
    actions: "Figuren som fil",
    embed: "Bädda in",
    cite: "Citera",
    copyLink: "Kopiera länk",
    copied: "Länken är kopierad",
    embeddedFrom: "Figuren kommer från",
    embedHow: "Klistra in den här raden på er sida:",
    citation: (
      title: string,
      publisher: string,
      version: string,
      asOf: string | undefined,
      address: string,
    ) =>
      `”${title}” ${publisher}, version av den ${version}${asOf === undefined ? "" : `, läget den ${asOf}`}, ${address}.`,
    basedOn: (sources: string) => `Underlag: ${sources}.`,
  },
};
