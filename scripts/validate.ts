import { existsSync } from "node:fs";
import { argv, env, stderr, stdout } from "node:process";
import { Command, Option } from "commander";
import { readDatasetTogether } from "../src/dataset/read-together.ts";
import { changedPromisesAt } from "../src/history/promises-at.ts";
import { baseRefusalText } from "./validate/words.ts";
import { type ReportFormat, reportFormats, reportOf } from "../src/dataset/report/report.ts";
import { type Language, languages } from "../src/schema/language.ts";

interface Options {
  readonly format: ReportFormat;
  readonly lang: Language;
  readonly cache: boolean;
  readonly base?: string;
}

function fail(text: string): void {
  stderr.write(`${text}\n`);
  process.exitCode = 1;
}

async function validate(directory: string, { format, lang, cache, base }: Options): Promise<void> {
  // An empty name, as of a variable that nobody set, is no reason to compare with nothing.
  // Nor is a folder that is not there: the reading tells of it.
  const then = base === undefined || !existsSync(directory) ? undefined : changedPromisesAt(directory, base);
  if (base !== undefined && then && "refusal" in then)
    return fail(baseRefusalText(then.refusal, base, directory, lang));
  const read = await readDatasetTogether(directory, {
    today: env["PORTAL_TODAY"] || undefined,
    ...(!cache && { cache: false }),
    ...(then && "goals" in then && { before: then }),
  });
  const isColoured = stdout.hasColors?.() ?? false;
  const report = reportOf(read, { format, language: lang, isColoured });
  if (report !== "") stdout.write(`${report}\n`);
  // Set and not exited with: a long report may still be on its way out.
  if (read.problems.some(({ severity }) => severity === "error")) process.exitCode = 1;
}

await new Command("validate")
  .description("Kontrollerar alla filer i en datamapp / Checks every file of a data folder")
  .argument("[dir]", "mappen med portal.yaml / the folder with portal.yaml", "data")
  .addOption(new Option("--format <format>").choices(reportFormats).default("pretty"))
  .addOption(new Option("--lang <language>", "språk / language").choices(languages).default("sv"))
  .option("--base <revision>", "jämför med en incheckning / compare with a commit, such as origin/main")
  .option("--no-cache", "läs om alla filer / read every file anew")
  .action(async (directory: string, options: Options) => {
    try {
      await validate(directory, options);
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  })
  .parseAsync(argv);
