import type { Language } from "../../src/schema/language.ts";

const sv = {
  empty: "Inget förslag väntar.",
  noBranch: (branch: string) =>
    `Här finns ingen gren ${branch} med granskade uppgifter. Säg vilken det är: SUBMISSIONS_BRANCH=master npm run proposals`,
  none: (key: string) => `Inget förslag heter ${key}. Se vilka som väntar: npm run proposals -- list`,
  many: (key: string, keys: string) => `${key} passar flera: ${keys}. Skriv fler tecken.`,
  unsound: "Förslaget klarar inte kontrollerna mot main som det är nu, så ingenting har gjorts:",
  accepted: (title: string) => `Godkänt och sammanslaget med main: ${title}`,
  next: "Portalen visar det när den har byggts om: med knappen på /granska/, eller npm run build. Finns ett fjärrförråd: git push.",
  behind: "Filerna i arbetskatalogen följde inte med. Se efter med: git status",
  changed: (key: string) =>
    `Förslaget har ändrats medan det provades, så ingenting har gjorts. Läs det igen: npm run proposals -- show ${key}`,
  conflict: (paths: string) =>
    `main har ändrats i samma fil sedan förslaget kom in: ${paths}. Skicka tillbaka det.`,
  unclean: (paths: string, run: string) => `Osparat arbete är i vägen: ${paths}. Se efter med: ${run}`,
  reason: (reasons: string) => `Säg varför med --reason, ett av: ${reasons}`,
  returned: (reason: string) => `Skickat tillbaka (${reason}). Förslaget finns kvar men väntar inte längre.`,
  returnedPersonal:
    "Skickat tillbaka (personal-data). Texten är borttagen ur förslaget; bara nummer, dag och skäl finns kvar. Rensa bort den helt ur git: git gc --prune=now",
};
const en: typeof sv = {
  empty: "No proposal is waiting.",
  noBranch: (branch) =>
    `There is no branch ${branch} of reviewed records here. Say which it is: SUBMISSIONS_BRANCH=master npm run proposals`,
  none: (key) => `No proposal is called ${key}. See which wait: npm run proposals -- list`,
  many: (key, keys) => `${key} fits several: ${keys}. Write more characters.`,
  unsound: "The proposal does not pass the checks against main as it is now, so nothing has been done:",
  accepted: (title) => `Approved and merged into main: ${title}`,
  next: "The portal shows it once it has been built: with the button at /granska/, or npm run build. Where there is a remote: git push.",
  behind: "The files of the work tree did not follow. Look with: git status",
  changed: (key) =>
    `The proposal has changed while it was being checked, so nothing has been done. Read it again: npm run proposals -- show ${key}`,
  conflict: (paths) => `main has changed in the same file since the proposal came in: ${paths}. Return it.`,
  unclean: (paths, run) => `Unsaved work is in the way: ${paths}. Look with: ${run}`,
  reason: (reasons) => `Say why with --reason, one of: ${reasons}`,
  returned: (reason) => `Returned (${reason}). The proposal is kept but no longer waits.`,
  returnedPersonal:
    "Returned (personal-data). The text has been taken out of the proposal; only number, day and reason are kept. To clear it from git for good: git gc --prune=now",
};

/** What `npm run proposals` says, in a language. */
export const proposalWords: Readonly<Record<Language, typeof sv>> = { sv, en };
