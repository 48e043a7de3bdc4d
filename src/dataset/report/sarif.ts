import { isAbsolute, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Language } from "../../schema/language.ts";
import { sentenceOf } from "../messages/sentence-of.ts";
import type { Problem } from "../problem.ts";
import type { Reported } from "./count.ts";

/** A file's place below the folder that the command runs in; the whole address of one that lies elsewhere. */
function uriOf(file: string): string {
  const path = relative("", file);
  if (isAbsolute(path) || /^\.\.(?:[\\/]|$)/.test(path)) return pathToFileURL(file).href;
  return path.split(sep).map(encodeURIComponent).join("/");
}

function resultOf(problem: Problem, language: Language) {
  const region = { startLine: problem.line, startColumn: problem.column };
  return {
    ruleId: problem.rule,
    level: problem.severity,
    message: { text: sentenceOf(problem, language) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(problem.file) }, region } }],
  };
}

/**
 * Problems as code-scanning services read them.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport({ problems }: Reported, language: Language): string {
  const rules = [...new Set(problems.map(({ rule }) => rule))].sort().map((id) => ({ id }));
  const run = {
    tool: { driver: { name: "klimatportal validate", rules } },
    columnKind: "utf16CodeUnits",
    results: problems.map((problem) => resultOf(problem, language)),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return JSON.stringify(log, null, 2);
}
