import type { Language } from "../../src/schema/language.ts";
import { noRecordsText } from "../year-words.ts";
import type { Refusal, YearToFreeze } from "./freeze-year.ts";

const shownFiles = 10;

function listed(files: readonly string[]): string {
  const more = files.length > shownFiles ? [`  … +${String(files.length - shownFiles)}`] : [];
  return [...files.slice(0, shownFiles).map((file) => `  ${file}`), ...more].join("\n");
}

/** Why a year was not closed, and what to do about it. */
export function refusalText(
  refusal: Refusal,
  { year, from, to, directory }: YearToFreeze,
  lang: Language,
): string {
  const isSwedish = lang === "sv";
  switch (refusal.reason) {
    case "days-reversed":
      return isSwedish
        ? `Första dagen ${from} ligger efter sista dagen ${to}. Byt plats på --from och --to.`
        : `The first day ${from} is after the last day ${to}. Swap --from and --to.`;
    case "other-year":
      return isSwedish
        ? `Ingen dag från ${from} till ${to} ligger i ${String(year)}. Rätta året, eller --from och --to.`
        : `No day from ${from} to ${to} is in ${String(year)}. Put the year right, or --from and --to.`;
    case "not-ended":
      return isSwedish
        ? `${String(year)} går inte att stänga än: sista dagen är ${to}. Kör kommandot igen dagen efter, eller senare.`
        : `${String(year)} cannot be closed yet: its last day is ${to}. Run this again the day after, or later.`;
    case "before-records":
      return noRecordsText(year, refusal.first, lang);
    case "not-in-git":
      return isSwedish
        ? `${directory} ligger inte i ett git-förråd med någon incheckning, så siffrorna går inte att spåra. Checka in uppgifterna först.`
        : `${directory} is not in a git repository with a commit, so the figures could not be traced. Commit the records first.`;
    case "changed":
      return isSwedish
        ? `Uppgifterna skiljer sig från det som är incheckat. Checka in eller ångra först:\n${listed(refusal.files)}`
        : `The records differ from what is committed. Commit or undo first:\n${listed(refusal.files)}`;
    case "frozen-already":
      return isSwedish
        ? `${String(year)} är redan stängt: ${refusal.file}. Ett stängt år skrivs aldrig om. Portalen visar vad som har räknats om sedan dess.`
        : `${String(year)} is closed already: ${refusal.file}. A closed year is never rewritten. The portal shows what has been recalculated since.`;
  }
}

/** What to do when a year has been closed. */
export function nextText(file: string, commit: string, address: string, lang: Language): string {
  return lang === "sv"
    ? `Skrev ${file} med siffrorna från version ${commit.slice(0, 8)}.\nGör så här nu: läs filen, skriv gärna en anmärkning under "note", kör npm run validate, checka in filen och lämna den för granskning. När den är publicerad finns året på ${address}.`
    : `Wrote ${file} with the figures of version ${commit.slice(0, 8)}.\nDo this now: read the file, add a remark under "note" if you like, run npm run validate, commit the file and send it for review. Once published, the year is at ${address}.`;
}
