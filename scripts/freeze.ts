/** `npm run freeze -- YEAR [--from DAY --to DAY]`: closes a follow-up year, with its figures as they were. */
import { argv, env, stderr, stdout } from "node:process";
import { Command, InvalidArgumentError, Option } from "commander";
import { dayToReckonFrom } from "../src/dataset/today.ts";
import { pageAddress } from "../src/i18n/page-address.ts";
import { type Language, languages } from "../src/schema/language.ts";
import { IsoDate } from "../src/schema/values.ts";
import { freezeYear } from "./freeze/freeze-year.ts";
import { nextText, refusalText } from "./freeze/words.ts";
import { yearFrom } from "./year-argument.ts";

function dayFrom(text: string): string {
  if (IsoDate.safeParse(text).success) return text;
  throw new InvalidArgumentError("Skriv en dag, som 2026-12-31. / Give a day, such as 2026-12-31.");
}

interface Options {
  readonly from?: string;
  readonly to?: string;
  readonly lang: Language;
}

new Command("freeze")
  .description("Stänger ett uppföljningsår / Closes a follow-up year")
  .argument("<year>", "året / the year", yearFrom)
  .option("--from <day>", "första dagen, annars 1 januari / first day, else 1 January", dayFrom)
  .option("--to <day>", "sista dagen, annars 31 december / last day, else 31 December", dayFrom)
  .addOption(new Option("--lang <language>", "språk / language").choices(languages).default("sv"))
  .action((year: number, { from, to, lang }: Options) => {
    try {
      const asked = {
        directory: env["PORTAL_DATA"] || "data",
        year,
        from: from ?? `${String(year)}-01-01`,
        to: to ?? `${String(year)}-12-31`,
        today: dayToReckonFrom(env["PORTAL_TODAY"]),
      };
      const frozen = freezeYear(asked);
      if ("file" in frozen) {
        const address = pageAddress(frozen.portal, lang, "period", { year });
        stdout.write(`${nextText(frozen.file, frozen.commit, address, lang)}\n`);
        return;
      }
      stderr.write(`${refusalText(frozen.refusal, asked, lang)}\n`);
    } catch (error) {
      stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
    process.exitCode = 1;
  })
  .parse(argv);
