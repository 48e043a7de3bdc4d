import { formatCount } from "../../format.ts";
import type { CommitmentState } from "../../schema/commitment.ts";
import type { Target } from "../../schema/goal.ts";
import type { SupportState } from "../../schema/support.ts";
import type { CollectionName } from "../../schema/values.ts";

const the: Record<CollectionName, string> = {
  "focus-areas": "Fokusområdet",
  goals: "Målet",
  indicators: "Serien",
  actors: "Aktören",
  catalogue: "Åtagandet i katalogen",
  commitments: "Åtagandet",
  "support-needs": "Behovet",
  "support-offers": "Erbjudandet",
  stories: "Exemplet",
  events: "Evenemanget",
  sources: "Källan",
  periods: "Det stängda året",
};

const became: Record<CommitmentState, string> = {
  active: "Arbetet togs upp igen",
  paused: "Åtagandet pausades",
  blocked: "Åtagandet stoppades av hinder",
  achieved: "Åtagandet uppnåddes",
  "partly-achieved": "Åtagandet avslutades som delvis uppnått",
  "not-achieved": "Åtagandet avslutades utan att uppnås",
  withdrawn: "Åtagandet drogs tillbaka",
  lapsed: "Åtagandet gick ut utan svar",
  superseded: "Åtagandet ersattes av ett annat",
};

/** What has happened to records, in words. */
export const history = {
  heading: "Så har uppgiften ändrats",
  weakened: "Löftet har ändrats",
  count: (count: number) => (count === 1 ? "1 ändring" : `${count} ändringar`),
  older: (count: number) => `och ${count} äldre, som står i filens historik`,
  none: "Historiken går inte att se här: uppgifterna ligger inte i versionshanteringen git.",
  shallow: (date: string) => `Den här kopian ser bara ändringar från och med den ${date}.`,
  unseen: "Inget har ändrats i det som går att se.",
  reason: "Förklaring:",
  by: {
    form: (proposed: string) => `Inskickat den ${proposed}, godkänt efter granskning`,
    staff: "Ändrat av portalens redaktion",
    program: "Ändrat av ett program",
    added: { staff: "Inlagt av portalens redaktion", program: "Inlagt av ett program" },
  },
  editing: "räknas som redigering, inte som ett ändrat löfte",
  version: (commit: string) => `Version ${commit}`,
  /** Of a record that stands in a list, in one line. */
  line: {
    changed: (date: string) => `Ändrades senast den ${date}`,
    both: (added: string, changed: string) => `Lades in den ${added}, ändrades senast den ${changed}`,
    all: "Alla ändringar, med version",
  },

  /** A sentence of what happened and the day it was published. */
  on: (clause: string, date: string) => `${clause} den ${date}.`,
  clause: {
    the,
    began: {
      created: (what: string) => `${what} lades in`,
      restored: (what: string) => `${what} lades in på nytt`,
      published: (what: string) => `${what} publicerades`,
      republished: (what: string) => `${what} publicerades på nytt`,
    },
    removed: (what: string) => `${what} togs bort ur portalen`,
    text: "Texten skrevs om",
    details: "Detaljer ändrades",
    renamed: (from: string) => `Adressen ändrades från ”${from}”`,
    became,
    due: {
      what: "Slutdatumet",
      start: "Startdatumet",
      set: (what: string, to: string) => `${what} angavs (${to})`,
      removed: (what: string, from: string) => `${what} togs bort (det var ${from})`,
    },
    moved: {
      years: (what: string, years: string, to: string) => `${what} sköts upp ${years} år (till ${to})`,
      later: (what: string, from: string, to: string) => `${what} sköts upp (från ${from} till ${to})`,
      earlier: (what: string, from: string, to: string) => `${what} tidigarelades (från ${from} till ${to})`,
    },
    target: {
      what: "Målet",
      lowered: (what: string, from: string, to: string) => `${what} sänktes från ${from} till ${to}`,
      raised: (what: string, from: string, to: string) => `${what} höjdes från ${from} till ${to}`,
      weakened: (what: string, from: string, to: string) => `${what} försvagades från ${from} till ${to}`,
      sharpened: (what: string, from: string, to: string) => `${what} skärptes från ${from} till ${to}`,
      changed: (what: string, from: string, to: string) => `${what} ändrades från ${from} till ${to}`,
      removed: "Det mätbara målet togs bort",
      rewritten: (from: string, to: string) => `Målet skrevs om i en annan enhet (från ${from} till ${to})`,
    },
    goal: {
      of: (year: number) => `Målet för ${year}`,
      later: (from: number, to: number) => `Målåret sköts upp från ${from} till ${to}`,
      earlier: (from: number, to: number) => `Målåret tidigarelades från ${from} till ${to}`,
      added: (year: number) => `Ett mål för ${year} lades till`,
      removed: (year: number) => `Målet för ${year} togs bort`,
      given: (year: number) => `Målet för ${year} fick en siffra`,
      rewritten: (year: number) => `Målet för ${year} skrevs om i ett annat mått`,
      status: {
        proposed: (year: number) => `Målet för ${year} blev ett förslag`,
        declared: (year: number) => `Målet för ${year} blev uttalat`,
        adopted: (year: number) => `Målet för ${year} blev beslutat`,
        "in-law": (year: number) => `Målet för ${year} skrevs in i lag`,
        achieved: (year: number) => `Målet för ${year} markerades som nått`,
        lapsed: (year: number) => `Målet för ${year} slutade gälla`,
      } satisfies Record<Target["status"], (year: number) => string>,
      pathwayRemoved: "Vägen till målet togs bort",
      seriesRemoved: "Serien som målet följs upp med togs bort",
      /** What a goal is reckoned by: `Målet kom att tillåta mer när basåret ändrades från 2020 till 1990`. */
      reckoning: {
        allows: {
          more: (what: string) => `Målet kom att tillåta mer när ${what}`,
          "other-unit": (what: string) => `Målet fick en annan enhet när ${what}`,
        },
        parts: {
          indicator: {
            set: (to: string) => `målet började följas upp med serien ”${to}”`,
            changed: (from: string, to: string) => `serien byttes från ”${from}” till ”${to}”`,
            release: (to: string) => `serien byttes mot en senare utgåva (”${to}”)`,
          },
          baseYear: {
            set: (to: string) => `basåret sattes till ${to}`,
            changed: (from: string, to: string) => `basåret ändrades från ${from} till ${to}`,
            removed: (from: string) => `basåret togs bort (det var ${from})`,
          },
          baseValue: {
            set: (to: string) => `basårets värde sattes till ${to}`,
            changed: (from: string, to: string) => `basårets värde ändrades från ${from} till ${to}`,
            removed: (from: string) => `basårets värde togs bort (det var ${from})`,
          },
          pathway: {
            set: "målet fick en väg att följa",
            changed: "sättet att räkna vägen till målet ändrades",
          },
        },
      },
    },
    effect: {
      what: "Den beräknade effekten",
      tonnes: (amount: string) => `${amount} ton per år`,
      removed: "Den beräknade effekten togs bort",
      perUnit: "Den beräknade effekten per enhet",
    },
    updates: {
      added: (count: number, words: string) =>
        count === 1 ? "En uppföljning lades till" : `${words} uppföljningar lades till`,
      rewritten: (count: number, words: string) =>
        count === 1 ? "En äldre uppföljning skrevs om" : `${words} äldre uppföljningar skrevs om`,
      removed: (count: number, words: string) =>
        count === 1 ? "En uppföljning togs bort" : `${words} uppföljningar togs bort`,
    },
    milestone: {
      what: (title: string) => `Delmålet ”${title}”`,
      done: (what: string) => `${what} markerades som nått`,
      undone: (what: string) => `${what} markerades åter som inte nått`,
      added: (what: string) => `${what} lades till`,
      removed: (what: string) => `${what} togs bort`,
    },
    partners: {
      joined: (names: string) => `${names} kom med`,
      left: (names: string) => `${names} lämnade`,
      both: (joined: string, left: string) => `${joined} kom med och ${left} lämnade`,
    },
    supportState: {
      open: (what: string) => `${what} blev öppet igen`,
      paused: (what: string) => `${what} pausades`,
      closed: (what: string) => `${what} avslutades`,
    } satisfies Record<SupportState, (what: string) => string>,
    confirmed: (what: string) => `${what} bekräftades`,
    matches: (count: number, words: string) =>
      count === 1 ? "En kontakt antecknades" : `${words} kontakter antecknades`,
    outcome: "Vad evenemanget ledde till skrevs in",
    frozenFigures: "Årets siffror ändrades",
    observationsAdded: (count: number, years: string) =>
      count === 1 ? `Värdet för ${years} lades till` : `Värdena för ${years} lades till`,
    observations: (count: number, years: string) =>
      count === 1 ? `Värdet för ${years} räknades om` : `Värdena för ${years} räknades om`,
  },
};

const changes = { one: "ändring", other: "ändringar" };

/** The page of promises that have changed. */
export const changedPromises = {
  title: "Löften som har försvagats, skjutits upp eller dragits tillbaka",
  description:
    "Alla åtaganden och mål i portalen som har lovat mindre, senare eller inte alls sedan de publicerades, också kommunens egna.",
  lead: "Listan görs av portalens öppna versionshistorik. Ingen kan ta bort något ur den utan att det syns, och kommunens egna löften står här på samma villkor som andras.",
  count: { one: "ändrat löfte", other: "ändrade löften" },
  own: "kommunens eget löfte",
  goal: "mål",
  gone: "finns inte längre i portalen",
  /** From which day there is something to tell: of a portal that is only proposed, and of one that is decided on. */
  begins: (date: string) => `Portalens historik börjar den ${date}.`,
  since: (date: string) => `Portalen räknar ändringar från och med den ${date}.`,
  noneSince:
    "Sedan dess har ingen ändring i portalen försvagat, skjutit upp eller dragit tillbaka ett löfte.",
  unknown: (year: number) =>
    `Vilka löften som försvagades, sköts upp eller drogs tillbaka under ${year} är okänt.`,
  inYear: (count: number, year: number) =>
    count === 0
      ? `Under ${year} gjordes ingen ändring i portalen som försvagade, sköt upp eller drog tillbaka ett löfte.`
      : `Under ${year} gjordes ${formatCount(count, "sv", changes)} som försvagade, sköt upp eller drog tillbaka ett löfte.`,
  before: (count: number) => `Tidigare år: ${formatCount(count, "sv", changes)}.`,
  /** Where states are told that the records tell and the history may not. */
  elsewhere: (heading: string) =>
    `Vilka åtaganden som är pausade, stoppade eller avslutade, också sedan tidigare, står i portalens uppföljning under ”${heading}”.`,
  proposed:
    "Portalen är ett förslag och ännu inte beslutad. Det som ändras innan dess är redigering och räknas inte som ändrade löften.",
  states: "Läget för alla åtaganden",
  method: "Så läses historiken",
  way: "Löften som har ändrats",
};
