import { styleText } from "node:util";
import type { Language } from "../../schema/language.ts";
import { sentenceOf } from "../messages/sentence-of.ts";
import type { Problem } from "../problem.ts";
import { type Count, countOf, type Reported } from "./count.ts";
import { printable } from "./printable.ts";

/** How to tell problems to a person. */
export interface PrettyOptions {
  readonly language: Language;
  readonly isColoured: boolean;
  /** Where errors have stopped something: the warnings, which have not, are counted, and it is said where they are told. */
  readonly errorsAlone?: boolean;
}

/** "3 fel": the number with the word it needs. */
function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

const words = {
  sv: {
    error: "fel",
    warning: "varning",
    count: ({ errors, warnings, filesWithProblems, files }: Count) =>
      `${errors} fel, ${counted(warnings, "varning", "varningar")} i ${filesWithProblems} av ${counted(files, "fil", "filer")}`,
    whereWarnings: "npm run validate visar varningarna också.",
  },
  en: {
    error: "error",
    warning: "warning",
    count: ({ errors, warnings, filesWithProblems, files }: Count) =>
      `${counted(errors, "error", "errors")}, ${counted(warnings, "warning", "warnings")} in ${filesWithProblems} of ${counted(files, "file", "files")}`,
    whereWarnings: "npm run validate shows the warnings as well.",
  },
} as const;

type Style = Parameters<typeof styleText>[0];

/** Long lines are shown in a window around the caret. */
const windowWidth = 100;

function frame(problem: Problem, dim: (text: string) => string): string[] {
  const { excerpt, line, column } = problem;
  if (excerpt === undefined) return [];
  const skipped = column > windowWidth - 20 ? column - windowWidth / 2 : 0;
  const width = String(excerpt.from + excerpt.lines.length - 1).length;
  return excerpt.lines.flatMap((text, index) => {
    const number = excerpt.from + index;
    const isHere = number === line;
    const shown = printable(text.slice(skipped, skipped + windowWidth));
    const row = `${dim(`${isHere ? ">" : " "} ${String(number).padStart(width)} |`)} ${shown}`.trimEnd();
    const caret = `${dim(`  ${" ".repeat(width)} |`)} ${" ".repeat(column - 1 - skipped)}^`;
    return isHere ? [row, caret] : [row];
  });
}

function isSamePlace(one: Problem, next: Problem | undefined): boolean {
  return one.file === next?.file && one.line === next.line && one.column === next.column;
}

/** Every problem, or every error, with the lines around it, and a closing count of both. */
export function prettyReport(
  reported: Reported,
  { language, isColoured, errorsAlone = false }: PrettyOptions,
): string {
  const problems = reported.problems.filter(({ severity }) => !errorsAlone || severity === "error");
  const said = words[language];
  const style = (format: Style, text: string) =>
    isColoured ? styleText(format, text, { validateStream: false }) : text;
  const blocks = problems.map((problem, index) => {
    const place = `${printable(problem.file)}:${problem.line}:${problem.column}`;
    const severity = style(problem.severity === "error" ? "red" : "yellow", said[problem.severity]);
    const sentence = printable(sentenceOf(problem, language));
    const head = `${style("bold", place)} ${severity} ${problem.rule}: ${sentence}`;
    // Several at one place, as keys that are missing, share the lines that are shown.
    if (isSamePlace(problem, problems[index + 1])) return head;
    return [head, ...frame(problem, (text) => style("dim", text)), ""].join("\n");
  });
  const count = countOf(reported);
  const colour = count.errors > 0 ? "red" : count.warnings > 0 ? "yellow" : "green";
  const verdict = style(colour, said.count(count));
  const hasUntold = problems.length < reported.problems.length;
  return [...blocks, verdict, ...(hasUntold ? [said.whereWarnings] : [])].join("\n");
}
