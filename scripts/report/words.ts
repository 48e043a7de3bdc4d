import type { YearRefusal } from "../../src/figures/follow-up-year.ts";
import type { Language } from "../../src/schema/language.ts";
import { noRecordsText } from "../year-words.ts";

/** Why no pack was made of a year, and what to do. */
export function refusalText(refusal: YearRefusal, year: number, lang: Language): string {
  if (refusal.reason === "before-records") return noRecordsText(year, refusal.first, lang);
  return lang === "sv"
    ? `${String(year)} har inte börjat. Välj i år eller ett tidigare år.`
    : `${String(year)} has not begun. Choose this year or an earlier one.`;
}

/** That a folder was not named. */
export const noFolderText =
  "Skriv var paketet ska läggas: --out MAPP / Say where the pack is to go: --out FOLDER";

/** What was written: what is read on its own by name, the figures by their folder. */
export function writtenText(
  files: readonly string[],
  figures: readonly { readonly folder: string; readonly count: number }[],
  basis: string,
  lang: Language,
): string {
  const lines = files.map((file) => `  ${file}`);
  const drawn = figures.map(({ folder, count }) =>
    lang === "sv"
      ? `  ${folder}/ (${String(count)} figurer, var och en som SVG, PNG och CSV)`
      : `  ${folder}/ (${String(count)} figures, each as SVG, PNG and CSV)`,
  );
  return [basis, lang === "sv" ? "Skrev:" : "Wrote:", ...lines, ...drawn].join("\n");
}

/** That the PDF could not be printed, and how to get it. */
export function noPdfText(annexes: readonly string[], fault: string, lang: Language): string {
  const list = annexes.map((file) => `  ${file}`).join("\n");
  return lang === "sv"
    ? `Allt utom PDF är skrivet. ${fault}\nInstallera Chromium eller Chrome, eller sätt CHROME_PATH till programmet, och kör kommandot igen. Har ni bråttom: öppna filen nedan i en webbläsare och välj Skriv ut, Spara som PDF.\n${list}`
    : `All but the PDF is written. ${fault}\nInstall Chromium or Chrome, or set CHROME_PATH to the program, and run the command again. In a hurry: open the file below in a browser and choose Print, Save as PDF.\n${list}`;
}

/** That there is no browser. */
export const noBrowserText = {
  sv: "Ingen Chromium hittades på datorn.",
  en: "No Chromium was found on this computer.",
} as const satisfies Record<Language, string>;
