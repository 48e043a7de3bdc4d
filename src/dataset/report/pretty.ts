import { styleText } from "node:util";
import { type MessageLanguage, sentenceOf } from "../messages/sentence-of.ts";
import type { Problem } from "../problem.ts";
import { printable } from "./printable.ts";

/** What a report tells of. */
export interface Reported {
  readonly problems: readonly Problem[];
  readonly files: number;
}

export interface PrettyOptions {
  readonly language: MessageLanguage;
  readonly isColoured: boolean;
}

const words = {
  sv: {
    error: "fel",
    warning: "varning",
    count: (errors: number, warnings: number, withProblems: number, files: number) =>
      `${errors} fel, ${warnings} ${warnings === 1 ? "varning" : "varningar"} i ${withProblems} av ${files} ${files === 1 ? "fil" : "filer"}`,
  },
  en: {
    error: "error",
    warning: "warning",
    count: (errors: number, warnings: number, withProblems: number, files: number) =>
      `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"} in ${withProblems} of ${files} ${files === 1 ? "file" : "files"}`,
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

/** Every problem with the lines around it, and a closing count. */
export function prettyReport({ problems, files }: Reported, { language, isColoured }: PrettyOptions): string {
  const said = words[language];
  const style = (format: Style, text: string) =>
    isColoured ? styleText(format, text, { validateStream: false }) : text;
  const blocks = problems.map((problem) => {
    const place = `${printable(problem.file)}:${problem.line}:${problem.column}`;
    const severity = style(problem.severity === "error" ? "red" : "yellow", said[problem.severity]);
    const sentence = printable(sentenceOf(problem, language));
    const head = `${style("bold", place)} ${severity} ${problem.rule}: ${sentence}`;
    return [head, ...frame(problem, (text) => style("dim", text)), ""].join("\n");
  });
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const withProblems = new Set(problems.map(({ file }) => file)).size;
  const count = said.count(errors, problems.length - errors, withProblems, files);
  const verdict = style(errors > 0 ? "red" : problems.length > 0 ? "yellow" : "green", count);
  return [...blocks, verdict].join("\n");
}
