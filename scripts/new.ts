/** `npm run new -- commitment`: starts a record, asking in the terminal. */
import { existsSync, writeFileSync } from "node:fs";
import { argv, stdin, stdout } from "node:process";
import { createInterface } from "node:readline/promises";
import { Argument, Command, Option } from "commander";
import { loadDataset } from "../src/dataset/load.ts";
import { messageLanguages } from "../src/dataset/messages/sentence-of.ts";
import type { Lang } from "../src/format.ts";
import { askCommitment } from "./new/ask-commitment.ts";

const done = {
  sv: (path: string) => `\nSkrev ${path}. Fyll på i filen om ni vill, och kontrollera: npm run validate`,
  en: (path: string) => `\nWrote ${path}. Add to the file if you like, then check: npm run validate`,
};

await new Command("new")
  .description("Börja på en ny uppgift / Start a record")
  .addArgument(new Argument("<kind>", "slag / kind").choices(["commitment"]))
  .addOption(new Option("--lang <language>", "språk / language").choices(messageLanguages).default("sv"))
  .action(async (_: string, { lang }: { readonly lang: Lang }) => {
    const dataset = loadDataset("data");
    const terminal = createInterface({ input: stdin, output: stdout });
    try {
      const { path, content } = await askCommitment({
        dataset,
        language: lang,
        ask: (question) => terminal.question(question),
        say: (line) => void stdout.write(`${line}\n`),
      });
      if (existsSync(path)) throw new Error(`${path} finns redan / exists already`);
      writeFileSync(path, content, { flag: "wx" });
      stdout.write(`${done[lang](path)}\n`);
    } finally {
      terminal.close();
    }
  })
  .parseAsync(argv);
