import type { Fiction } from "./fiction.ts";
import { fictionalMissions } from "./missions.ts";

/** Whose portal it is: nobody's. `fictional` puts a banner on every page. */
export function fictionalPortal(): Fiction["portal"] {
  return {
    title: { sv: "Påhittade klimatportalen", en: "The made-up climate portal" },
    tagline: {
      sv: "Allt här är påhittat, för att pröva portalen",
      en: "Everything here is made up, to try the portal",
    },
    fictional: true,
    municipality: {
      name: "Påhittade kommunen",
      code: "0000",
      county: "Påhittade länet",
      actor: "pahittade-kommunen",
    },
    publisher: {
      name: "Påhittade kommunen",
      url: "https://kommunen.example.com/",
      type: "local-authority",
      contact: { name: "Påhittade kontaktcentret", email: "oppnadata@kommunen.example.com" },
      feedbackUrl: "https://kommunen.example.com/synpunkter",
    },
    languages: ["sv", "en"],
    siteUrl: "https://demo.klimatportal.example",
    repository: { url: "https://kod.example.com/pahittat/klimatportal", branch: "main", forge: "none" },
    license: "CC0-1.0",
    programme: {
      title: { sv: "Påhittat klimatprogram 2021–2045", en: "Made-up climate programme 2021–2045" },
      summary: {
        sv: "Ett program som ingen har beslutat, med mål som ingen har satt.",
        en: "A programme nobody adopted, with goals nobody set.",
      },
      elsewhere: {
        sv: "I ett annat påhitt har 12 låtsasaktörer lovat något som inte står här.",
        en: "In another fiction, 12 pretend actors have promised something that does not stand here.",
      },
      adopted: "2021-06",
      url: "https://kommunen.example.com/klimatprogram",
      missions: fictionalMissions(),
      sources: ["pahittat-klimatprogram"],
    },
    mainGoal: "lokalt-mal-2030",
    visionGoal: "lokalt-mal-2045",
    reviewDays: 10,
    accessibility: {
      actor: "Påhittade kommunen",
      service: { sv: "Påhittade klimatportalen", en: "The made-up climate portal" },
      compliance: "partial",
      issues: [
        {
          what: {
            sv: "Påhittade texter kan sakna översättning till engelska.",
            en: "Made-up texts may lack an English translation.",
          },
          why: {
            sv: "De ska pröva att sidan faller tillbaka på svenska.",
            en: "They test that the page falls back to Swedish.",
          },
          alternative: { sv: "Läs den svenska sidan.", en: "Read the Swedish page." },
          fixBy: "2027-06-30",
        },
      ],
      assessedOn: "2026-10-15",
      assessmentMethod: "self",
      assessmentNote: {
        sv: "Prövad av ingen, eftersom kommunen inte finns.",
        en: "Tested by nobody, as there is no such municipality.",
      },
      updatedOn: "2026-10-20",
      feedbackUrl: "https://kommunen.example.com/tillganglighet",
      supervisionUrl: "https://tillsyn.example.com/anmalan",
      disproportionate: [],
      outOfScope: [],
    },
    cycle: { invitation: "10-15", deadline: "11-30", account: "02-15", contract: "12-08" },
  };
}
