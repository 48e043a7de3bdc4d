import { en } from "./en.ts";
import type { Language } from "./routes.ts";
import { sv, type Texts } from "./sv.ts";

const byLanguage: Record<Language, Texts> = { sv, en };

/** The portal's own words in a language. */
export function textsIn(language: Language): Texts {
  return byLanguage[language];
}

/** A record's text in the reader's language, or in the first language where it has not been translated. */
export interface Reading {
  readonly text: string;
  readonly lang: Language;
  readonly isFallback: boolean;
}

/** The language that a reading is marked with where it is shown: its own, where that is not the reader's. */
export function markedLang({ lang, isFallback }: Pick<Reading, "lang" | "isFallback">): Language | undefined {
  return isFallback ? lang : undefined;
}

/** Reads a localized text in a language. A missing translation falls back to Swedish, and says so. */
export function read(
  text: { readonly sv: string; readonly en?: string | undefined },
  language: Language,
): Reading {
  const translated = text[language];
  if (translated !== undefined) return { text: translated, lang: language, isFallback: false };
  return { text: text.sv, lang: "sv", isFallback: true };
}
