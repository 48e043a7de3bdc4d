import type { Lang } from "../../../format.ts";
import { pagesEn } from "./pages-en.ts";
import { type PageWords, pagesSv } from "./pages-sv.ts";

const byLanguage: Readonly<Record<Lang, PageWords>> = { sv: pagesSv, en: pagesEn };

/** The words of the review pages in a language. */
export function pageWordsIn(language: Lang): PageWords {
  return byLanguage[language];
}
