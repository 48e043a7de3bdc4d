import type { SupportFacetName } from "../../figures/support-facets.ts";
import { formatNumber } from "../../format.ts";
import type { ActorType } from "../../schema/actor.ts";
import type { SupportCategory, SupportCost } from "../../schema/support.ts";

/** Finding support: what fits whom, what is asked for, what came of it. */
export const support = {
  find: "Hitta stöd som passar er",
  facets: {
    focusArea: { word: "fokusomrade", label: "Fokusområde" },
    actorType: { word: "for", label: "För vem" },
    category: { word: "slag", label: "Slag av stöd" },
    cost: { word: "kostnad", label: "Kostnad" },
  } satisfies Record<SupportFacetName, { word: string; label: string }>,
  /** Words for addresses. Those of actor types are the same as for commitments. */
  words: {
    category: {
      advice: "radgivning",
      training: "utbildning",
      funding: "pengar",
      "meeting-place": "motesplats",
      tool: "verktyg",
      procurement: "inkop",
      network: "natverk",
      premises: "lokaler",
      inspiration: "inspiration",
    } satisfies Record<SupportCategory, string>,
    cost: { free: "kostnadsfritt", paid: "kostar", unknown: "okand" } satisfies Record<SupportCost, string>,
  },
  where: (what: string) => `Stöd: ${what}`,
  whereFor: (actors: string) => `Stöd för ${actors}`,
  describe: (facet: string, value: string) =>
    `Stöd för klimatarbetet som erbjuds i dag. ${facet}: ${value.toLocaleLowerCase("sv")}.`,
  listEmpty: "Inget sådant stöd erbjuds just nu.",
  listEmptyWay: "Se allt stöd",
  offerCount: { one: "erbjudande", other: "erbjudanden" },
  needCount: { one: "behov", other: "behov" },
  needs: {
    title: "Vilket stöd efterfrågas?",
    short: "Stöd som efterfrågas",
    description:
      "Stöd som aktörer efterfrågar i klimatarbetet, vilka erbjudanden som passar och vad det har lett till.",
    lead: "Det här säger aktörer att de behöver, och det här erbjuds som kan passa. Kan ni hjälpa till på något annat sätt? Berätta det.",
    way: (count: string) => `Se ${count} och erbjudanden som passar`,
    wayNone: "Se vad som efterfrågas",
    offers: "Se allt stöd som erbjuds",
  },
  tell: {
    way: "Berätta vad ni behöver eller kan erbjuda",
  },
  asked: "Efterfrågas av",
  /** Who asks where the name is not shown. */
  unnamed: {
    company: "ett företag som inte visar sitt namn",
    association: "en förening som inte visar sitt namn",
    school: "en skola som inte visar sitt namn",
    public: "en offentlig verksamhet som inte visar sitt namn",
    academia: "ett lärosäte som inte visar sitt namn",
    network: "ett nätverk som inte visar sitt namn",
  } satisfies Record<ActorType, string>,
  /** Sorts of actors in the plural, in the middle of a sentence: those an offer is open to, or who are missing. */
  openTo: {
    company: "företag",
    association: "föreningar",
    school: "skolor",
    public: "offentliga verksamheter",
    academia: "universitet och forskning",
    network: "nätverk",
  } satisfies Record<ActorType, string>,
  expired: (date: string) => `Gick ut ${date}`,
  matches: {
    heading: "Erbjudanden som kan passa",
    none: "Inget erbjudande passar just nu.",
    help: "Kan ni hjälpa till? Berätta det",
    category: (category: string) => `Samma slags stöd: ${category.toLocaleLowerCase("sv")}`,
    areas: (areas: string) => `inom ${areas}`,
    allAreas: "inom alla fokusområden",
    openTo: (actors: string) => `öppet för ${actors}`,
    more: (count: number) => `och ${formatNumber(count, "sv")} till av samma slag`,
    how: "Så paras behov och erbjudanden ihop",
  },
  fit: {
    heading: "Stöd som passar",
    named: "utpekat i katalogen",
    need: (title: string) => `svarar på behovet ”${title}”`,
    more: "Se mer stöd inom samma område",
  },
  outcomes: {
    heading: "Vad har det lett till?",
    none: "Ännu finns inget antecknat om vad kontakterna har lett till.",
    more: (count: number) => `och ${formatNumber(count, "sv")} till, vid sina behov`,
    and: "och",
  },
  toConfirm: {
    heading: "Vilket stöd behöver bekräftas eller avslutas?",
    text: "För redaktionen. Det som har gått ut står inte längre bland det öppna stödet. Öppna filen och skriv en ny sista dag eller en ny dag för bekräftelsen, eller sätt läget till closed.",
    nothing: "Inget stöd är inlagt ännu, så det finns inget att bekräfta.",
    none: "Inget stöd har gått ut, och alla erbjudanden är bekräftade det senaste året.",
    expired: (date: string) => `gick ut ${date}`,
    unconfirmed: (date: string) => `bekräftades senast ${date}`,
    neverConfirmed: "vi vet inte när det senast bekräftades",
    kind: { "support-needs": "Behov", "support-offers": "Erbjudande" },
    more: (count: number) => `och ${formatNumber(count, "sv")} till`,
  },
};
