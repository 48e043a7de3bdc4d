import type { Language } from "../../../schema/language.ts";
import { pagesEn } from "./pages-en.ts";
import { type PageWords, pagesSv } from "./pages-sv.ts";

const byLanguage: Readonly<Record<Language, PageWords>> = { sv: pagesSv, en: pagesEn };

/** The words of the review pages in a language. */
export function pageWordsIn(language: Language): PageWords {
  return byLanguage[language];
}
