import type { Lang } from "../../../format.ts";
import { en } from "./en.ts";
import { type ReviewWords, sv } from "./sv.ts";

const byLanguage: Readonly<Record<Lang, ReviewWords>> = { sv, en };

/** What a reviewer reads about a proposal, in a language. */
export function wordsIn(language: Lang): ReviewWords {
  return byLanguage[language];
}
