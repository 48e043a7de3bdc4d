import type { Language } from "./routes.ts";
import type { Reading } from "./texts.ts";

/** Words in another language than those around them. */
export interface MarkedWords {
  readonly text: string;
  /** A language tag: a source's title may be in one that the portal has not. */
  readonly lang: string;
}

/** Those that are so because a record has not been translated. */
export interface ForeignWords extends MarkedWords {
  readonly lang: Language;
}

/** Those of a sentence's words that have not been translated. */
export function foreignWords(...readings: readonly (Reading | undefined)[]): readonly ForeignWords[] {
  return readings.flatMap((reading) =>
    reading?.isFallback === true ? [{ text: reading.text.trim(), lang: reading.lang }] : [],
  );
}

/** A part of a sentence that is in one language. */
export interface Stretch {
  readonly text: string;
  /** Where it is not that of the sentence. */
  readonly lang?: string | undefined;
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** A sentence in parts, so that words of another language in it can be marked, and are read aloud as what they are. */
export function stretchesOf(sentence: string, foreign: readonly MarkedWords[]): readonly Stretch[] {
  const langOf = new Map(foreign.filter(({ text }) => text !== "").map(({ text, lang }) => [text, lang]));
  if (langOf.size === 0) return [{ text: sentence }];
  // The longest first: a title may begin with another.
  const texts = [...langOf.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(${texts.join("|")})(?![\\p{L}\\p{N}])`, "u");
  return sentence
    .split(found)
    .flatMap((text, index) =>
      text === "" ? [] : [{ text, lang: index % 2 === 1 ? langOf.get(text) : undefined }],
    );
}
