import { argv, exit, stdout } from "node:process";
import { Command, Option } from "commander";
import { readDataset } from "../src/dataset/load.ts";
import { messageLanguages, type MessageLanguage } from "../src/dataset/messages/sentence-of.ts";
import { prettyReport } from "../src/dataset/report/pretty.ts";

interface ValidateOptions {
  readonly lang: MessageLanguage;
}

const program = new Command("validate")
  .description("Kontrollerar alla filer i en datamapp / Checks every file of a data folder")
  .argument("[dir]", "mappen med portal.yaml / the folder with portal.yaml", "data")
  .addOption(new Option("--lang <language>", "språk / language").choices([...messageLanguages]).default("sv"))
  .action((directory: string, { lang }: ValidateOptions) => {
    const read = readDataset(directory);
    stdout.write(`${prettyReport(read, { language: lang, isColoured: stdout.isTTY })}\n`);
    if (read.problems.some(({ severity }) => severity === "error")) exit(1);
  });
program.parse(argv);
