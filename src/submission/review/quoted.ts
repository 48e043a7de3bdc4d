import type { Language } from "../../schema/language.ts";

/** What somebody wrote, within quotation marks as the language has them. */
export function quoted(text: string, language: Language): string {
  return language === "sv" ? `”${text}”` : `“${text}”`;
}
