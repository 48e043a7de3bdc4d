/** `npm run new -- commitment`: starts a record, asking in the terminal. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { argv, env, stdin, stdout } from "node:process";
import { createInterface } from "node:readline/promises";
import { Argument, Command, Option } from "commander";
import type { Dataset } from "../src/dataset/dataset.ts";
import { loadDataset } from "../src/dataset/load.ts";
import { dayToReckonFrom } from "../src/dataset/today.ts";
import { type Language, languages } from "../src/schema/language.ts";
import { askCommitment } from "./new/ask-commitment.ts";

const words = {
  sv: {
    done: (path: string) => `Skrev ${path}. Fyll på i filen om ni vill, och kontrollera: npm run validate`,
    stopped: "Avbrutet. Inget är skrivet.",
    lacks: (folder: string) => `Ett åtagande pekar på något i ${folder}/, men där finns inget. Börja där.`,
  },
  en: {
    done: (path: string) => `Wrote ${path}. Add to the file if you like, then check: npm run validate`,
    stopped: "Stopped. Nothing is written.",
    lacks: (folder: string) =>
      `A commitment refers to something in ${folder}/, but nothing is there. Begin there.`,
  },
} as const;

/** A folder of records that every commitment refers to and that is empty. */
function lacking({ actors, focusAreas, goals }: Dataset): string | undefined {
  const needed = { actors, "focus-areas": focusAreas, goals };
  return Object.entries(needed).find(([, records]) => records.size === 0)?.[0];
}

async function start(language: Language): Promise<string> {
  const directory = env["PORTAL_DATA"] || "data";
  const today = dayToReckonFrom(env["PORTAL_TODAY"]);
  const dataset = loadDataset(directory, { today });
  const empty = lacking(dataset);
  if (empty !== undefined) throw new Error(words[language].lacks(empty));
  const terminal = createInterface({ input: stdin, output: stdout });
  // Lines that come faster than the questions, as when several are pasted, wait for theirs.
  const answers = terminal[Symbol.asyncIterator]();
  try {
    const { path, content } = await askCommitment({
      dataset,
      language,
      today,
      async ask(question) {
        // The prompt is drawn anew as it is typed after: one of many lines would wipe the screen.
        const promptAt = question.lastIndexOf("\n") + 1;
        stdout.write(question.slice(0, promptAt));
        terminal.setPrompt(question.slice(promptAt));
        terminal.prompt();
        const { value, done } = await answers.next();
        // Where the answers end (Ctrl+D).
        if (done) throw new Error(`\n${words[language].stopped}`);
        return value;
      },
      say: (line) => void stdout.write(`${line}\n`),
    });
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content, { flag: "wx" });
    return words[language].done(file);
  } finally {
    terminal.close();
  }
}

await new Command("new")
  .description("Börja på en ny uppgift / Start a record")
  .addArgument(new Argument("<kind>", "slag / kind").choices(["commitment"]))
  .addOption(new Option("--lang <language>", "språk / language").choices(languages).default("sv"))
  .action(async (_: string, { lang }: { readonly lang: Language }) => {
    try {
      stdout.write(`\n${await start(lang)}\n`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  })
  .parseAsync(argv);
