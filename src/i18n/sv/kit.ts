import type { Standing } from "../../figures/standing.ts";
import { formatCount } from "../../format.ts";

const counted = (count: number, one: string, other: string) => formatCount(count, "sv", { one, other });
const said = (parts: readonly (string | false)[]) => `${parts.filter((part) => part !== false).join(". ")}.`;

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
    s.active + s.halted + s.dormant + s.achieved + s.ended === 0
      ? "Inga åtaganden i portalen."
      : said([
          s.active > 0
            ? `${counted(s.active, "aktivt åtagande", "aktiva åtaganden")}, ${
                s.followedUpOn ? `senast uppföljt ${month(s.followedUpOn)}` : "ännu inte uppföljt"
              }`
            : "Inga aktiva åtaganden",
          s.late > 0 && counted(s.late, "väntar på uppföljning", "väntar på uppföljning"),
          s.halted > 0 && counted(s.halted, "pausat eller hindrat", "pausade eller hindrade"),
          s.dormant > 0 &&
            `${counted(s.dormant, "vilande", "vilande")}${s.silentSince ? `, inget nytt sedan ${month(s.silentSince)}` : ""}`,
          s.achieved > 0 && counted(s.achieved, "genomfört", "genomförda"),
          s.ended > 0 && counted(s.ended, "avslutat av annat skäl", "avslutade av andra skäl"),
        ]),
  actorLeft: "Inte längre med i arbetet.",
  actorDormant: "Vilande som aktör.",
  commitmentFact: {
    active: (last?: string) =>
      last ? `Aktivt åtagande, senast uppföljt ${last}.` : "Aktivt åtagande, ännu inte uppföljt.",
    late: (last?: string) =>
      last
        ? `Aktivt åtagande, väntar på uppföljning sedan ${last}.`
        : "Aktivt åtagande, väntar på sin första uppföljning.",
    halted: (state: string, last?: string) =>
      `${state}. ${last ? `Senast uppföljt ${last}.` : "Ännu inte uppföljt."}`,
    dormant: (since?: string) => `Vilande åtagande${since ? `, inget nytt sedan ${since}` : ""}.`,
    ended: (state: string, last?: string) =>
      `Avslutat åtagande: ${state.toLocaleLowerCase("sv")}.${last ? ` Senast uppföljt ${last}.` : ""}`,
  },
  areaFact: (active: number, actors: number, dormant: number) =>
    said([
      active > 0
        ? `${counted(active, "aktivt åtagande", "aktiva åtaganden")} från ${counted(actors, "aktör", "aktörer")}`
        : "Inga aktiva åtaganden ännu",
      dormant > 0 && `${counted(dormant, "åtagande", "åtaganden")} i området är vilande`,
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
  description: (name: string) => `Delningskort, märke, texter, QR-kod och kod att klistra in om ${name}.`,
  lead: "Hämta det ni behöver. Siffrorna kommer från portalen och säger inte mer än vad som står där.",
  guide: "Så använder ni materialet, och vad lagen säger",
  back: "Till sidan i portalen",
  card: {
    heading: "Delningskort",
    text: "En bild för sociala medier och presentationer, 1200 × 630 bildpunkter. Delar ni sidans adress kommer bilden med av sig själv.",
    download: "Ladda ned kortet (PNG)",
  },
  badge: {
    heading: "Märke",
    text: "Märket säger vad som gäller vid portalens senaste uppdatering, också när åtaganden vilar eller har avslutats. Länka till filen, så följer det med. Det är ingen miljömärkning och inget betyg.",
    html: "HTML",
    markdown: "Markdown",
    schemes:
      "Märket följer läsarens ljusa eller mörka läge. Skriv #light eller #dark sist i bildens adress för att bestämma själva.",
  },
  texts: {
    heading: "Färdiga texter",
    web: "Till webbplatsen",
    social: "Till sociala medier",
    internal: "Till intranätet",
    of: {
      web: ({ title, by, fact, portal, address }: Told) =>
        `${by ? `${by}: ${title}` : title}. ${fact} Uppgifterna kommer från ${portal}, där var och en kan följa hur det går: ${address}`,
      social: ({ title, by, fact, address }: Told) =>
        `${by ? `${by}: ${title}` : title}. ${fact} Följ hur det går: ${address}`,
      internal: ({ title, by, fact, portal, address }: Told) =>
        `Så här står det i ${portal}. ${by ? `${by}: ${title}` : title}. ${fact} Stämmer det inte längre? Säg till den som följer upp hos oss. Läs mer: ${address}`,
    },
  },
  qr: {
    heading: "QR-kod",
    text: "Leder till sidan i portalen.",
    alt: (address: string) => `QR-kod till ${address}`,
    download: "Ladda ned QR-koden (SVG)",
  },
  telling: {
    title: "Så använder ni märken, kort och texter",
    nav: "Berätta om åtaganden",
    description: "Hur märken, delningskort och texter används, och vad lagen säger om klimatpåståenden.",
    lead: "Berätta gärna, och berätta det som stämmer. Allt material säger det som står i portalen, varken mer eller mindre.",
    how: "Så gör ni",
    steps: [
      "Öppna er sida i portalen och följ länken ”Berätta om aktören” eller ”Berätta om åtagandet”.",
      "Länka till märket i stället för att kopiera bilden. Då säger det också när något har ändrats.",
      "Skriv vad ni har lovat, till när och hur långt ni har kommit. Länka till sidan, så att andra kan kontrollera det.",
      "Skriv inte att märket är ett godkännande. Det är det inte.",
    ],
    law: "Vad säger lagen?",
    lawIntro:
      "EU:s direktiv 2024/825 ska tillämpas från den 27 september 2026 och gäller företags påståenden till konsumenter. Bland annat:",
    rules: [
      "En hållbarhetsmärkning ska bygga på en certifiering eller ha inrättats av en myndighet. Portalens märke är ingen sådan märkning: det återger uppgifter.",
      "Allmänna ord som ”miljövänlig” eller ”klimatvänlig” kräver att företaget kan visa erkänt utmärkt miljöprestanda.",
      "Att en produkt är klimatneutral får inte bygga på klimatkompensation.",
      "Påståenden om framtiden kräver tydliga, offentliga och kontrollerbara åtaganden i en plan.",
    ],
    lawEnd: "Det här är en kort sammanfattning och inte juridisk rådgivning.",
    sources: ["Direktivet hos EUR-Lex", "Sammanfattning av advokatbyrån Bird & Bird (på engelska)"],
  },
  press: {
    heading: "Figurer för press",
    text: "Fria att använda med källan angiven. Licensen för varje serie står i figuren.",
  },
};
