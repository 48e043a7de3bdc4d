import { argv } from "node:process";
import { Command } from "commander";

/**
 * Has a command that takes no arguments say what it does where somebody asks with `--help`, and refuse what it would not
 * heed: a mistyped option is told of before anything is built or rewritten.
 *
 * @param environment What each variable that it heeds does.
 */
export function takesNoArguments(
  name: string,
  description: string,
  environment: Readonly<Record<string, string>> = {},
): void {
  const width = Math.max(0, ...Object.keys(environment).map((variable) => variable.length));
  const lines = Object.entries(environment).map(([variable, does]) => `  ${variable.padEnd(width)}  ${does}`);
  const command = new Command(name).description(description);
  if (lines.length > 0) command.addHelpText("after", `\nMiljövariabler / Environment:\n${lines.join("\n")}`);
  command.parse(argv);
}

/** What the variables do that a build heeds. */
export const buildVariables = {
  PORTAL_DATA: "mappen med uppgifter, annars data / folder of records, else data",
  PORTAL_OUT: "mappen sidorna skrivs i, annars dist / folder of the site, else dist",
  PORTAL_TODAY: "dagen att räkna från / day to reckon from, YYYY-MM-DD",
  PORTAL_DRAWERS: "hur många program som ritar / how many programs draw it",
} as const;
