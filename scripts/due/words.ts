import type { DueGroup } from "../../src/figures/due.ts";
import type { Language } from "../../src/schema/language.ts";

/** The words of the list, but for letters. */
interface ListWords {
  readonly heading: (date: string) => string;
  readonly summary: (commitments: number, series: number) => string;
  readonly none: string;
  /** Where the publisher has not decided on the portal. */
  readonly proposed: (publisher: string) => string;
  readonly contacts: string;
  readonly noLinks: string;
  readonly links: string;
  readonly groups: Readonly<Record<DueGroup, string>>;
  readonly lastOn: (date: string) => string;
  readonly dueOn: (date: string) => string;
  readonly wasDueOn: (date: string) => string;
  readonly awaited: (year: number, date: string) => string;
  readonly page: string;
  readonly letter: string;
  readonly more: (count: number) => string;
  readonly calendar: (portal: string) => string;
  readonly todo: (title: string, who: string) => string;
}

const sv: ListWords = {
  heading: (date) => `Att följa upp den ${date}`,
  summary: (commitments, series) =>
    `${commitments} åtagande${commitments === 1 ? "" : "n"} och ${series} ${series === 1 ? "serie" : "serier"}. Den som har väntat längst står först i varje grupp.`,
  none: "Ingen behöver påminnas.",
  proposed: (publisher) =>
    `Portalen är ett förslag. Skicka inget i ${publisher}s namn innan den är beslutad.`,
  contacts:
    "Portalen sparar inga kontaktuppgifter. Skicka breven till den ni brukar ha kontakt med hos aktören.",
  noLinks:
    "Ändringslänkar görs bara där nyckeln finns (SUBMISSIONS_SECRET) och portalen har en mottagning (submissions.endpoint, eller PORTAL_SERVICE=beside), och aldrig med --public.",
  links: "Breven innehåller ändringslänkar. Var och en är till för sin aktör: dela inte listan.",
  groups: {
    dormant: "Vilande: inget nytt på två år",
    overdue: "Uppföljningen är sen",
    outcome: "Slutdagen har passerat: hur gick det?",
    due: "Dags inom 30 dagar",
    soon: "Snart dags, inom 60 dagar",
    unknown: "Utan datum: vi vet inte när uppgiften senast stämde",
  },
  lastOn: (date) => `senast ${date}`,
  dueOn: (date) => `följs upp senast ${date}`,
  wasDueOn: (date) => `skulle ha följts upp ${date}`,
  awaited: (year, date) => `siffran för ${year} väntades senast ${date}`,
  page: "Visa",
  letter: "Brev",
  more: (count) => `… och ${count} till. Kör npm run due för hela listan, med ett brev till var och en.`,
  calendar: (portal) => `${portal}: att följa upp`,
  todo: (title, who) => `Följ upp: ${title} (${who})`,
};

const en: ListWords = {
  heading: (date) => `To follow up on ${date}`,
  summary: (commitments, series) =>
    `${commitments} commitment${commitments === 1 ? "" : "s"} and ${series} series. Whoever has waited longest comes first in each group.`,
  none: "Nobody needs a reminder.",
  proposed: (publisher) =>
    `The portal is a proposal. Send nothing in the name of ${publisher} before it is decided.`,
  contacts:
    "The portal keeps no contact details. Send the letters to whoever you usually deal with at the actor.",
  noLinks:
    "Edit links are made only where the key is (SUBMISSIONS_SECRET) and the portal receives (submissions.endpoint, or PORTAL_SERVICE=beside), and never with --public.",
  links: "The letters hold edit links. Each is for its actor: do not share the list.",
  groups: {
    dormant: "Dormant: nothing new in two years",
    overdue: "Follow-up is late",
    outcome: "The last day has passed: how did it go?",
    due: "Due within 30 days",
    soon: "Due soon, within 60 days",
    unknown: "Without a date: we do not know when it was last true",
  },
  lastOn: (date) => `last ${date}`,
  dueOn: (date) => `to be followed up by ${date}`,
  wasDueOn: (date) => `was to be followed up by ${date}`,
  awaited: (year, date) => `the figure for ${year} was expected by ${date}`,
  page: "Show",
  letter: "Letter",
  more: (count) => `… and ${count} more. Run npm run due for the whole list, with a letter for each.`,
  calendar: (portal) => `${portal}: to follow up`,
  todo: (title, who) => `Follow up: ${title} (${who})`,
};

const byLanguage: Readonly<Record<Language, ListWords>> = { sv, en };

/** The words of the list of those to remind, in a language. */
export function listWords(lang: Language): ListWords {
  return byLanguage[lang];
}
