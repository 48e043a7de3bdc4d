/** `npm run synth -- --commitments N --seed S --out DIR [--site ADDRESS]`: writes a fictional municipality of any size. */
import { Command, InvalidArgumentError } from "commander";
import { fictionalMunicipality } from "./synth/municipality.ts";
import { writeFiction } from "./synth/write.ts";

function wholeNumber(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError("Give a whole number, such as 300.");
  return Number(text);
}

const options = new Command("synth")
  .description("Write a fictional municipality as a data folder, the same bytes for the same seed.")
  .option(
    "--commitments <number>",
    "how many commitments; the other collections grow along",
    wholeNumber,
    300,
  )
  .option("--seed <number>", "the seed", wholeNumber, 1)
  .option("--site <address>", "where its portal lives, such as in a folder of its host")
  .requiredOption("--out <folder>", "a folder that is empty, missing or made by synth")
  .parse()
  .opts<{ commitments: number; seed: number; site?: string; out: string }>();

try {
  const fiction = fictionalMunicipality(options.seed, options.commitments);
  const portal = { ...fiction.portal, siteUrl: options.site ?? fiction.portal.siteUrl };
  const files = writeFiction({ ...fiction, portal }, options.out);
  console.log(`${files} files in ${options.out}`);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
