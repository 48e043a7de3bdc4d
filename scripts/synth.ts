/** `npm run synth -- --commitments N --seed S --out DIR`: writes a fictional municipality of any size. */
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
  .requiredOption("--out <folder>", "a folder that is empty, missing or made by synth")
  .parse()
  .opts<{ commitments: number; seed: number; out: string }>();

try {
  const files = writeFiction(fictionalMunicipality(options.seed, options.commitments), options.out);
  console.log(`${files} files in ${options.out}`);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
