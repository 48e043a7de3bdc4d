/** `npm run proposals -- list|show|accept|return KEY`: the review queue of a clone. */
import { argv, cwd, env, stdout } from "node:process";
import { Command, Option } from "commander";
import { printableLines } from "../src/dataset/report/printable.ts";
import { dayToReckonFrom } from "../src/dataset/today.ts";
import { type Language, languages } from "../src/schema/language.ts";
import { localQueue } from "../src/submission/forge/local-queue.ts";
import { reasons } from "../src/submission/forge/reasons.ts";
import { hasBranch } from "../src/submission/service/node-forge.ts";
import { recordsOnMain } from "../src/submission/service/records-on-main.ts";
import { mainBranch } from "../src/submission/service/settings.ts";
import { withVerb } from "./default-verb.ts";
import {
  acceptProposal,
  listProposals,
  type ReviewDesk,
  returnProposal,
  showProposal,
} from "./proposals/verbs.ts";
import { proposalWords } from "./proposals/words.ts";

interface Options {
  readonly lang: Language;
  readonly reason?: string;
}

const repository = cwd();
const branch = mainBranch(env);

/** Shows what a verb says, or why it could not be done. Either may quote what somebody has written on a branch. */
async function answer(verb: (desk: ReviewDesk) => Promise<string>, language: Language): Promise<void> {
  try {
    const today = dayToReckonFrom(env["PORTAL_TODAY"]);
    const queue = localQueue({ repository, branch });
    const records = recordsOnMain({ repository, branch, today: () => today, now: Date.now });
    if (!hasBranch(repository, branch)) throw new Error(proposalWords[language].noBranch(branch));
    stdout.write(`${printableLines(await verb({ queue, records, today, language }))}\n`);
  } catch (error) {
    console.error(printableLines(error instanceof Error ? error.message : String(error)));
    process.exitCode = 1;
  }
}

const language = () => new Option("--lang <language>", "språk / language").choices(languages).default("sv");
const program = new Command("proposals").description("Förslag som väntar på granskning / The review queue");

program
  .command("list")
  .description("visa alla / list all")
  .addOption(language())
  .action(({ lang }: Options) => answer(listProposals, lang));
program
  .command("show <key>")
  .description("visa ett i ord / show one in words")
  .addOption(language())
  .action((key: string, { lang }: Options) => answer((desk) => showProposal(desk, key), lang));
program
  .command("accept <key>")
  .description("godkänn / approve")
  .addOption(language())
  .action((key: string, { lang }: Options) => answer((desk) => acceptProposal(desk, key), lang));
program
  .command("return <key>")
  .description("skicka tillbaka / return")
  .addOption(new Option("--reason <id>", "varför / why").choices(Object.keys(reasons)))
  .addOption(language())
  .action((key: string, { lang, reason }: Options) =>
    answer((desk) => returnProposal(desk, key, reason), lang),
  );
await program.parseAsync(withVerb(argv.slice(2), "list"), { from: "user" });
