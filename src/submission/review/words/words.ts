import type { Language } from "../../../schema/language.ts";
import { en } from "./en.ts";
import { type ReviewWords, sv } from "./sv.ts";

const byLanguage: Readonly<Record<Language, ReviewWords>> = { sv, en };

/** What a reviewer reads about a proposal, in a language. */
export function wordsIn(language: Language): ReviewWords {
  return byLanguage[language];
}
