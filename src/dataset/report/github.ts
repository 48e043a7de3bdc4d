import type { Language } from "../../schema/language.ts";
import { sentenceOf } from "../messages/sentence-of.ts";
import type { Reported } from "./count.ts";

function escapedText(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escapedText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/**
 * Problems as annotations beside the lines of a pull request.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubReport({ problems }: Reported, language: Language): string {
  return problems
    .map((problem) => {
      const { file, line, column, severity, rule } = problem;
      const place = `file=${escapedProperty(file)},line=${line},col=${column}`;
      const title = `title=${escapedProperty(rule)}`;
      return `::${severity} ${place},${title}::${escapedText(sentenceOf(problem, language))}`;
    })
    .join("\n");
}
