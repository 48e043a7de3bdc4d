/** `npm run report -- YEAR --out DIR`: the follow-up pack: council annex, workbook, figures, texts for web and press. */
import { writeFileSync } from "node:fs";
import { argv, env, stderr, stdout } from "node:process";
import { Command, Option } from "commander";
import { loadDataset } from "../src/dataset/load.ts";
import { dayToReckonFrom } from "../src/dataset/today.ts";
import { basisOf, type Report, reportIn } from "../src/exports/report/report.ts";
import { followUpYear } from "../src/figures/follow-up-year.ts";
import { figuresOf } from "../src/figures/figures.ts";
import { committedState } from "../src/history/committed.ts";
import { readHistory } from "../src/history/history.ts";
import { recordsAt } from "../src/history/records-at.ts";
import { type Language, languages } from "../src/schema/language.ts";
import { findChromium } from "../src/site/chromium.ts";
import { makeFolder } from "./folder-to-write.ts";
import { withPrinter } from "./report/print-pdf.ts";
import { noBrowserText, noFolderText, noPdfText, refusalText, writtenText } from "./report/words.ts";
import { type WrittenPack, writePack } from "./report/write-pack.ts";
import { yearFrom } from "./year-argument.ts";

interface Options {
  readonly out?: string;
  readonly lang?: Language;
}

const faultOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function fail(text: string): void {
  stderr.write(`${text}\n`);
  process.exitCode = 1;
}

/** The year in every language that was asked for; undefined, with a word on why, where there is none to tell of. */
function reportsOf(year: number, lang: Language | undefined): readonly Report[] | undefined {
  const directory = env["PORTAL_DATA"] || "data";
  const today = dayToReckonFrom(env["PORTAL_TODAY"]);
  const dataset = loadDataset(directory, { today });
  const account = followUpYear(dataset, year, today, (commit) => recordsAt(directory, commit));
  if ("refusal" in account) {
    fail(refusalText(account.refusal, year, lang ?? "sv"));
    return undefined;
  }
  const { commit, changed } = committedState(directory);
  const history = readHistory(directory);
  // A folder that git does not keep has no version, though a repository lies around it.
  const version = history.sight === "none" ? undefined : commit;
  const from = { history, commit: version, isChanged: changed.length > 0, madeOn: today };
  const figures = figuresOf(account.dataset, account.to);
  const asked = lang === undefined ? dataset.portal.languages : [lang];
  return asked.map((language) => reportIn(language, account, from, figures));
}

async function printAll(packs: readonly WrittenPack[], lang: Language): Promise<readonly string[]> {
  const annexes = packs.map(({ annex }) => annex);
  try {
    const browser = findChromium();
    if (browser === undefined) {
      fail(noPdfText(annexes, noBrowserText[lang], lang));
      return [];
    }
    return await withPrinter(browser, async (print) => {
      const written: string[] = [];
      for (const { annex, pdf } of packs) {
        writeFileSync(pdf, await print(annex));
        written.push(pdf);
      }
      return written;
    });
  } catch (error) {
    fail(noPdfText(annexes, faultOf(error), lang));
    return [];
  }
}

async function writeReport(year: number, { out, lang }: Options): Promise<void> {
  const told = lang ?? "sv";
  if (out === undefined) return fail(noFolderText);
  const reports = reportsOf(year, lang);
  const first = reports?.[0];
  if (reports === undefined || first === undefined) return;
  // Not before there is something to put in it.
  makeFolder(out, told);
  const packs: WrittenPack[] = [];
  for (const report of reports) packs.push(await writePack(report, out));
  const pdfs = await printAll(packs, told);
  const basis = basisOf(first);
  const files = [...pdfs, ...packs.flatMap((pack) => pack.files)];
  const figures = packs.map((pack) => pack.figures);
  stdout.write(`${writtenText(files, figures, basis, told)}\n`);
}

await new Command("report")
  .description("Skriver uppföljningspaketet för ett år / Writes the follow-up pack of a year")
  .argument("<year>", "året / the year", yearFrom)
  .option("--out <folder>", "mappen det läggs i / the folder it goes to")
  .addOption(new Option("--lang <language>", "bara ett språk / one language only").choices(languages))
  .action(async (year: number, options: Options) => {
    try {
      await writeReport(year, options);
    } catch (error) {
      fail(faultOf(error));
    }
  })
  .parseAsync(argv);
