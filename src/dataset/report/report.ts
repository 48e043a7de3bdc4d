import type { Language } from "../../schema/language.ts";
import type { Reported } from "./count.ts";
import { githubReport } from "./github.ts";
import { jsonReport } from "./json.ts";
import { prettyReport } from "./pretty.ts";
import { sarifReport } from "./sarif.ts";

/** How problems can be told: to a person, to a program, to a pull request, to a code scanner. */
export const reportFormats = ["pretty", "json", "github", "sarif"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** How to tell problems; colours are for people alone. */
export interface ReportOptions {
  readonly format: ReportFormat;
  readonly language: Language;
  readonly isColoured: boolean;
}

/** All problems of a data folder as text. */
export function reportOf(reported: Reported, { format, language, isColoured }: ReportOptions): string {
  switch (format) {
    case "pretty":
      return prettyReport(reported, { language, isColoured });
    case "json":
      return jsonReport(reported, language);
    case "github":
      return githubReport(reported, language);
    case "sarif":
      return sarifReport(reported, language);
  }
}
