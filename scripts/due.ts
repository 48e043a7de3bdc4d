/** `npm run due`: who should be asked how it goes, each with a letter ready to send. */
import { argv, env, stderr, stdout } from "node:process";
import { Command, InvalidArgumentError, Option } from "commander";
import { loadDataset } from "../src/dataset/load.ts";
import { dayToReckonFrom } from "../src/dataset/today.ts";
import { type Language, languages } from "../src/schema/language.ts";
import { receivesProposals } from "../src/schema/receives-proposals.ts";
import { repositoryOf } from "../src/submission/service/node-forge.ts";
import { secretsAtHand } from "../src/submission/service/node-secrets.ts";
import { siteFrom } from "../src/submission/service/settings.ts";
import { calendarOf } from "./due/calendar.ts";
import { markdownOf } from "./due/markdown.ts";
import { remindersOn } from "./due/reminders.ts";

interface Options {
  readonly format: "markdown" | "json" | "ics";
  readonly lang: Language;
  readonly public: boolean;
  readonly letters: boolean;
  readonly limit?: number;
}

function countFrom(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Skriv ett antal, som 100. / Give a number, such as 100.");
}

async function listOf({
  format,
  lang,
  public: isPublic,
  letters,
  limit = Number.POSITIVE_INFINITY,
}: Options): Promise<string> {
  const directory = env["PORTAL_DATA"] || "data";
  const today = dayToReckonFrom(env["PORTAL_TODAY"]);
  const dataset = loadDataset(directory, { today });
  const { portal } = dataset;
  const reminders = await remindersOn(dataset, {
    today,
    lang,
    hasLetters: letters,
    site: siteFrom(env, portal.siteUrl),
    // A link to a page that cannot receive asks in vain.
    secrets:
      isPublic || !receivesProposals(portal, env["PORTAL_SERVICE"])
        ? undefined
        : secretsAtHand(env, repositoryOf(directory)),
  });
  if (format === "json") return `${JSON.stringify({ today, reminders }, undefined, 2)}\n`;
  if (format === "ics") return calendarOf(reminders, portal, { today, lang });
  return markdownOf(reminders, portal, { today, lang, limit });
}

await new Command("due")
  .description("Listar vilka som ska påminnas / Lists who should be reminded")
  .addOption(new Option("--format <format>").choices(["markdown", "json", "ics"]).default("markdown"))
  .addOption(new Option("--lang <language>", "språk / language").choices(languages).default("sv"))
  .option("--public", "utan ändringslänkar / without edit links", false)
  .option("--no-letters", "bara listan / the list alone")
  .option("--limit <count>", "så många i Markdown / so many in Markdown", countFrom)
  .action(async (options: Options) => {
    try {
      stdout.write(await listOf(options));
    } catch (error) {
      stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    }
  })
  .parseAsync(argv);
