import type { Language } from "../../schema/language.ts";
import { sentenceOf } from "../messages/sentence-of.ts";
import { countOf, type Reported } from "./count.ts";

/** Raised when a key of the report changes meaning or goes away. */
const version = 1;

/** Every problem for another program to read. */
export function jsonReport(reported: Reported, language: Language): string {
  const problems = reported.problems.map((problem) => ({
    file: problem.file,
    line: problem.line,
    column: problem.column,
    severity: problem.severity,
    rule: problem.rule,
    path: problem.path,
    message: sentenceOf(problem, language),
    details: problem.details ?? {},
  }));
  return JSON.stringify({ version, language, ...countOf(reported), problems }, null, 2);
}
