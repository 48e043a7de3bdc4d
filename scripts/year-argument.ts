import { InvalidArgumentError } from "commander";
import { IsoDate } from "../src/schema/values.ts";

/** @throws InvalidArgumentError where a command's argument is no year. */
export function yearFrom(text: string): number {
  const isYear = /^\d{4}$/.test(text) && IsoDate.safeParse(`${text}-01-01`).success;
  if (!isYear) throw new InvalidArgumentError("Skriv ett år, som 2026. / Give a year, such as 2026.");
  return Number(text);
}
