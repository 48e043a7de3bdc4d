import type { Standing } from "../../figures/standing.ts";
import { formatCount, formatNumber, withStop } from "../../format.ts";

const counted = (count: number, one: string, other: string) => formatCount(count, "sv", { one, other });
const said = (parts: readonly (string | false)[]) => `${parts.filter((part) => part !== false).join(". ")}.`;

/** How the active stand: of these, those that are late are a part. */
function activeOf({ active, late, followedUpOn }: Standing, month: (date: string) => string): string {
  if (active === 0) return "Inga pågående åtaganden";
  const never = active === 1 ? "ännu inte uppföljt" : "ännu inte uppföljda";
  const when = followedUpOn ? `senast uppföljt ${month(followedUpOn)}` : never;
  const which = active === 1 ? "" : late === active ? "alla " : `varav ${formatNumber(late, "sv")} `;
  return [
    counted(active, "pågående åtagande", "pågående åtaganden"),
    when,
    ...(late > 0 ? [`${which}väntar på uppföljning`] : []),
  ].join(", ");
}

/** How many of the active nothing has been heard of; where that is all, they are not called active. */
const dormantOf = ({ active, dormant }: Standing) =>
  dormant < active
    ? `${formatNumber(dormant, "sv")} av dem är vilande`
    : counted(dormant, "vilande åtagande", "vilande åtaganden");

/** Who and what a ready text is about. */
export interface Told {
  readonly title: string;
  /** Who has promised, where the text is about a commitment. */
  readonly by: string | undefined;
  readonly fact: string;
  readonly portal: string;
  readonly address: string;
}

/** Words for telling about what is in the portal: badges, cards, ready texts. */
export const kit = {
  /** How an actor's commitments stand, as its badge says it. */
  actorFact: (s: Standing, month: (date: string) => string) =>
    s.active + s.halted + s.achieved + s.ended === 0
      ? "Inga åtaganden i portalen."
      : said([
          (s.active === 0 || s.dormant < s.active) && activeOf(s, month),
          // Told with the active: nobody can say that they are at work.
          s.dormant > 0 &&
            `${dormantOf(s)}${s.silentSince ? `, inget nytt sedan ${month(s.silentSince)}` : ""}`,
          s.halted > 0 && counted(s.halted, "pausat eller stoppat", "pausade eller stoppade"),
          s.achieved > 0 && counted(s.achieved, "uppnått", "uppnådda"),
          s.ended > 0 && counted(s.ended, "avslutat av annat skäl", "avslutade av andra skäl"),
        ]),
  actorLeft: "Inte längre med i arbetet.",
  actorDormant: "Vilande som aktör.",
  commitmentFact: {
    active: (last?: string) =>
      last ? `Pågående åtagande, senast uppföljt ${last}.` : "Pågående åtagande, ännu inte uppföljt.",
    late: (last?: string) =>
      last
        ? `Pågående åtagande, väntar på uppföljning sedan ${last}.`
        : "Pågående åtagande, väntar på sin första uppföljning.",
    halted: (state: string, last?: string) =>
      `${state}. ${last ? `Senast uppföljt ${last}.` : "Ännu inte uppföljt."}`,
    dormant: (since?: string) => `Vilande åtagande${since ? `, inget nytt sedan ${since}` : ""}.`,
    ended: (state: string, last?: string) =>
      `Avslutat åtagande: ${state.toLocaleLowerCase("sv")}.${last ? ` Senast uppföljt ${last}.` : ""}`,
  },
  areaFact: (s: Standing) =>
    said([
      s.active === 0
        ? `Inga pågående åtaganden${s.halted + s.achieved + s.ended === 0 ? " ännu" : ""}`
        : s.dormant < s.active &&
          `${counted(s.active, "pågående åtagande", "pågående åtaganden")} från ${counted(s.actors, "aktör", "aktörer")}`,
      s.dormant > 0 && dormantOf(s),
    ]),
  asOf: (date: string) => `Läget den ${date}`,
  kind: { actors: "Aktör", commitments: "Åtagande", "focus-areas": "Fokusområde" },
  fictional: "Påhittade uppgifter",
  proposed: "Förslag till portal",
  link: {
    actors: "Berätta om aktören",
    commitments: "Berätta om åtagandet",
    "focus-areas": "Berätta om området",
  },
  title: (name: string) => `Berätta om ${name}`,
  quoted: (title: string) => `”${title}”`,
  description: (name: string) => `Delningskort, märke, texter, QR-kod och kod att klistra in om ${name}.`,
  lead: "Hämta det ni behöver. Siffrorna kommer från portalen och säger inte mer än vad som står där.",
  guide: "Så använder ni materialet, och vad lagen säger",
  back: "Till sidan som materialet handlar om",
  card: {
    heading: "Delningskort",
    text: "En bild för sociala medier och presentationer, 1200\u00a0×\u00a0630 bildpunkter. Delar ni sidans adress kommer bilden med av sig själv.",
    language: { sv: "Kortet är på svenska.", en: "Kortet är på engelska." },
    download: "Ladda ner kortet (PNG)",
  },
  badge: {
    heading: "Märke",
    text: "Märket säger vad som gällde vid portalens senaste uppdatering, också när åtaganden vilar eller har avslutats. Länka till filen, så följer det med. Det är ingen miljömärkning och inget betyg.",
  },
  frame: {
    heading: "Ruta att bädda in",
    text: "Namn, läge och datum på er egen webbplats. Rutan ändras när portalen ändras. Den sätter inga kakor och spårar ingen.",
    oembed: "Program som förstår oEmbed hittar rutan själva när ni klistrar in sidans adress.",
    from: "Från",
  },
  chooser: {
    legend: "Välj hur det ska se ut",
    language: "Språk",
    languages: { sv: "Svenska", en: "Engelska" },
    scheme: "Ljust eller mörkt",
    schemes: { "": "Som läsaren har valt", light: "Alltid ljust", dark: "Alltid mörkt" },
    width: "Bredd",
    widths: (width: string) => (width === "" ? "Fyller spalten" : `${width} bildpunkter`),
    kinds: { frame: "HTML", html: "HTML", markdown: "Markdown" },
    copy: "Kopiera",
    copied: "Kopierat",
    others: "Koden för ljust, mörkt och annat språk",
  },
  texts: {
    heading: "Färdiga texter",
    text: "Kopiera och ändra som ni vill, men låt länken stå kvar: där kan var och en kontrollera det ni skriver.",
    web: "Till webbplatsen",
    social: "Till sociala medier",
    internal: "Till intranätet",
    of: {
      web: ({ title, by, fact, portal, address }: Told) =>
        `${withStop(by ? `${by}: ${title}` : title)} ${fact} Uppgifterna kommer från ${portal}, där var och en kan följa hur det går: ${address}`,
      social: ({ title, by, fact, address }: Told) =>
        `${withStop(by ? `${by}: ${title}` : title)} ${fact} Följ hur det går: ${address}`,
      internal: ({ title, by, fact, portal, address }: Told) =>
        `Så här står det i ${portal}. ${withStop(by ? `${by}: ${title}` : title)} ${fact} Stämmer det inte längre? Säg till den som följer upp hos oss. Läs mer: ${address}`,
    },
  },
  diploma: {
    heading: "Diplom",
    text: "För den dag då åtagandet undertecknas. Skriv ut sidan: bara diplomet kommer på pappret, ett liggande A4.",
    print: "Skriv ut diplomet",
    nothing: {
      ended: "Åtagandet är avslutat. Det finns inget att underteckna.",
      halted: "Åtagandet är pausat eller stoppat av hinder. Diplomet finns här igen när åtagandet pågår.",
      dormant:
        "Ingen uppföljning har kommit på två år. Diplomet finns här igen när åtagandet har följts upp.",
      left: "Aktören är inte längre med. Det finns inget att underteckna.",
      none: "Aktören har inga pågående åtaganden att underteckna.",
    },
    one: "Klimatåtagande",
    several: "Klimatåtaganden",
    due: (date: string) => `Ska vara klart ${date}`,
    dueUnknown: "När det ska vara klart är inte angivet",
    with: (names: string) => `Tillsammans med ${names}`,
    others: (count: number) => `${formatNumber(count, "sv")} till`,
    more: (count: number) => `Och ${counted(count, "åtagande till", "åtaganden till")}, som står i portalen.`,
    signedOn: (date: string) => `Undertecknat ${date}`,
    date: "Ort och datum",
    signature: (name: string) => `För ${name}`,
    follow: "Följ hur det går:",
    says: "Diplomet visar vad som har lovats, inte att det är gjort. Det är ingen miljömärkning.",
  },
  qr: {
    heading: "QR-kod",
    text: "Koden leder till sidan i portalen.",
    alt: (address: string) => `QR-kod till ${address}`,
    download: "Ladda ner QR-koden (SVG)",
  },
  telling: {
    title: "Så använder ni märken, kort och texter",
    description: "Hur märken, delningskort och texter används, och vad lagen säger om klimatpåståenden.",
    lead: "Berätta gärna, och berätta det som stämmer. Allt material säger det som står i portalen, varken mer eller mindre.",
    how: "Så gör ni",
    steps: [
      "Öppna er sida i portalen och följ länken ”Berätta om aktören” eller ”Berätta om åtagandet”. Där finns allt: kort, märke, ruta, texter, diplom, QR-kod och siffror.",
      "Länka till märket eller bädda in rutan, i stället för att kopiera bilden. Då säger de också när något har ändrats.",
      "Skriv vad ni har lovat, till när och hur långt ni har kommit. Länka till sidan, så att andra kan kontrollera det.",
      "Skriv inte att märket eller diplomet är ett godkännande. Det är de inte.",
    ],
    law: "Vad säger lagen?",
    lawIntro:
      "EU:s direktiv 2024/825 ändrar direktivet om otillbörliga affärsmetoder, 2005/29/EG. De nya reglerna tillämpas från den 27 september 2026 och gäller vad företag säger till konsumenter. Ett företag får bland annat inte:",
    rules: [
      "visa en hållbarhetsmärkning som varken bygger på ett certifieringssystem eller har inrättats av en myndighet (bilaga I, punkt 2a). Portalens märke är inte avsett som en sådan: det återger uppgifter och sätter inget betyg. Använd det inte som en stämpel på en vara",
      "använda allmänna ord som ”miljövänlig” eller ”klimatvänlig” utan att kunna visa erkänt utmärkt miljöprestanda (punkt 4a)",
      "påstå något om hela varan eller hela företaget när det bara gäller en del (punkt 4b)",
      "säga att en vara är klimatneutral, eller har mindre påverkan, på grund av klimatkompensation (punkt 4c)",
      "lova något om framtida miljöprestanda utan tydliga, objektiva, offentliga och kontrollerbara åtaganden i en detaljerad och realistisk plan, som en oberoende expert regelbundet granskar (artikel 6.2 d). Ett åtagande i portalen är offentligt och går att kontrollera, men är inte i sig en sådan plan",
    ],
    lawEnd: "Det här är en kort sammanfattning och inte juridisk rådgivning. Direktivets text gäller.",
    sources: [
      {
        title: "Direktiv (EU) 2024/825 av den 28 februari 2024",
        url: "https://eur-lex.europa.eu/eli/dir/2024/825/oj/swe",
        origin: "Europeiska unionens officiella tidning, 6 mars 2024. Hos EUR-Lex.",
      },
      {
        title: "Direktiv 2005/29/EG om otillbörliga affärsmetoder",
        url: "https://eur-lex.europa.eu/eli/dir/2005/29/oj/swe",
        origin: "Europeiska unionens officiella tidning, 11 juni 2005. Hos EUR-Lex.",
      },
    ],
  },
  press: {
    heading: "Siffror för press",
    text: "Varje rad har sitt datum och sin källa. Fria att använda när källan anges.",
    line: (number: number) => `rad ${number}`,
    unit: "ton",
    source: (source: string, address: string) => `Källa: ${source}, ${address}`,
    asRead: (portal: string, date: string) => `${portal} den ${date}`,
    standing: (name: string, fact: string, date: string, portal: string, address: string) =>
      `${name} (läget den ${date}): ${fact} Källa: ${portal}, ${address}`,
    promised: (by: string, title: string, amount: string, due?: string) =>
      `${by} har lovat: ${withStop(title)} Omfattning: ${amount}${due ? `, klart ${due}` : ". När det ska vara klart är inte angivet"}.`,
    baseline: (amount: string, year: number) => `Utgångsläge ${year}: ${amount}.`,
    soFar: (amount: string, target: string, by: string, date: string) =>
      `Hittills ${amount} av ${target}, enligt ${by} den ${date}.`,
    /** Of an amount that is to fall, or may be. */
    level: (amount: string, target: string, by: string, date: string) =>
      `Läget är ${amount} mot målet ${target}, enligt ${by} den ${date}.`,
    effect: {
      "ex-ante": (title: string, range: string) =>
        `${title}: beräknas minska utsläppen med ${range} per år när allt är gjort. Beräknat i förväg, inte uppmätt.`,
      "ex-post": (title: string, range: string) =>
        `${title}: uppges ha minskat utsläppen med ${range} per år, uppmätt i efterhand.`,
    },
    /** Of a promise that no longer stands. */
    effectLost: (title: string, range: string) =>
      `${title}: skulle ha minskat utsläppen med ${range} per år, enligt en beräkning i förväg. Effekten räknas inte längre.`,
    emissions: (area: string, tonnes: string, year: number, share?: string) =>
      `Utsläppen inom ${area} var ${tonnes} ${year}${share ? `, ${share} av utsläppen i samma statistik` : ""}.`,
    claimed: (area: string, range: string, year: number) =>
      `Åtagandena inom ${area} beräknas minska utsläppen med ${range} per år ${year}. Beräknat i förväg av aktörerna, inte uppmätt.`,
    figures: "Figurer",
    figuresText: "Licensen för varje serie står i figuren.",
  },
};
