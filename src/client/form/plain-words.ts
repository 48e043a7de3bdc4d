import { formatDate } from "../../format.ts";
import { formPreviewWords } from "../../i18n/form-preview-words.ts";
import { isCalendarDay } from "../../schema/calendar-day.ts";
import type { Language } from "../../schema/language.ts";

const day = String.raw`\d{4}-\d{2}-\d{2}`;
const lone = new RegExp(String.raw`(^|[^\w/.-])(${day})(?![\w/-])`, "g");
const span = new RegExp(`(${day}|unknown)–(${day}|unknown)`, "g");

/**
 * A problem in the words of the form. The validator names keys and writes days as the file has them; a form has labels
 * only, and writes days as people do.
 */
export function inPlainWords(message: string, language: Language): string {
  return message
    .replace(/"[\w.]+" \(([^()]+)\)/g, language === "en" ? "“$1”" : "”$1”")
    .replace(span, (_, from: string, to: string) =>
      [from, to].map((end) => (end === "unknown" ? formPreviewWords[language].endUnknown : end)).join(" – "),
    )
    .replace(lone, (found, before: string, date: string) =>
      // A day that no month has is shown as it was written.
      isCalendarDay(date) ? before + formatDate(date, language) : found,
    );
}
