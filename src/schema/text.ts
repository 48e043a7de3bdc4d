import * as z from "zod/mini";
import { type Refusal, refuseIf } from "./refuse.ts";

/**
 * Characters nobody can see: what Unicode says to draw nothing for (bidi controls, zero width, joiners, fillers, tags),
 * blanks that count as signs, private use, noncharacters. Not the two that choose how a pictograph before them is drawn.
 */
const hidden = /(?![\uFE0E\uFE0F])[\p{DI}\u2800\uFFF9-\uFFFB\u{1D159}\p{Co}\p{Cn}]/u;
const strayChooser = /(?:^|\P{Extended_Pictographic})([\uFE0E\uFE0F])/u;
/** C0 and C1 controls but tab and newline (judged apart), and the Unicode line separators. */
const control = /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\u007F-\u009F\u2028\u2029]/u;
const lineBreak = /[\n\t]/;
const combining = /\p{M}{3,}/u;
const word = /[\p{L}\p{M}]+/gu;
const loneSurrogate = /\p{Cs}/u;

/** Letters that are other letters in another dress: fullwidth, mathematical, circled, Roman numerals. Emoji are none. */
const styledLetter =
  /(?!\p{Extended_Pictographic})(?=\p{Alphabetic})[\u2100-\u2188\u249C-\u24E9\uFF21-\uFF5A\u{1D400}-\u{1D7FF}\u{1F110}-\u{1F189}]/u;

/** Ohm and micro are Greek letters once a text is in NFC, or where they are typed as such. */
const greekUnit = /^(?:[kMGm]?Ωm?|μ[a-zA-Z]{1,3})$/;

/** Each of the alphabets drawn alike, and what is written in any other. Marks and µ belong to all of them. */
const alphabets = [
  [/\p{sc=Latin}/u, /[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]/u],
  [/\p{sc=Cyrillic}/u, /[^\p{sc=Cyrillic}\p{sc=Common}\p{sc=Inherited}]/u],
  [/\p{sc=Greek}/u, /[^\p{sc=Greek}\p{sc=Common}\p{sc=Inherited}]/u],
] as const;

/**
 * Words that mix alphabets, such as a Latin word with a Cyrillic е or an Armenian օ: the way to pass one organisation
 * off as another. A whole word in another alphabet is fine.
 */
function mixedScriptWord(text: string): string | undefined {
  if (/^[\u0000-\u024F\u2010-\u2026₂−–—’”“]*$/.test(text)) return undefined;
  for (const [found] of text.matchAll(word)) {
    if (greekUnit.test(found)) continue;
    if (alphabets.some(([own, other]) => own.test(found) && other.test(found))) return found;
  }
  return undefined;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Everything that is wrong with a text a person will read, apart from its length. */
export function refusalsOfText(text: string, lines: "one" | "many"): Refusal[] {
  const refusals: Refusal[] = [];
  if (loneSurrogate.test(text)) return [{ rule: "ill-formed" }];
  const controlled = control.exec(text)?.[0];
  if (controlled !== undefined) refusals.push({ rule: "control-char", found: codePoint(controlled) });
  const concealed = hidden.exec(text)?.[0] ?? strayChooser.exec(text)?.[1];
  if (concealed !== undefined) refusals.push({ rule: "hidden-char", found: codePoint(concealed) });
  if (lines === "one" && lineBreak.test(text)) refusals.push({ rule: "one-line" });
  const markup = /[<>]/.exec(text)?.[0];
  if (markup !== undefined) refusals.push({ rule: "no-markup", found: markup });
  if (combining.test(text)) refusals.push({ rule: "combining" });
  const composed = text.normalize("NFC");
  if (composed !== text) refusals.push({ rule: "not-nfc" });
  // Judged in NFC: the Kelvin, Ångström and Ohm signs are mended by it, and need no second refusal.
  const styled = styledLetter.exec(composed)?.[0];
  if (styled !== undefined) refusals.push({ rule: "styled-letter", found: styled });
  // A filler is a letter of another alphabet, too: told once, as what nobody sees.
  const mixed = concealed === undefined ? mixedScriptWord(text) : undefined;
  if (mixed !== undefined) refusals.push({ rule: "mixed-script", found: mixed });
  return refusals;
}

function text(min: number, max: number, lines: "one" | "many") {
  return z
    .string()
    .check(
      refuseIf((value) => {
        // Code points, as JSON Schema counts: 140 å are 140, and so are 140 emoji. Blanks at the ends say nothing, and so
        // do not help a text to be long enough; but an editor counts them, as the line break that YAML's ">" leaves.
        const said = [...value.trim()].length;
        const length = [...value].length;
        if (said < min) return [{ rule: "too-short", found: said, limit: min }];
        if (length > max) return [{ rule: "too-long", found: length, limit: max }];
        return refusalsOfText(value, lines);
      }),
    )
    .register(z.globalRegistry, { minLength: min, maxLength: max });
}

/** One line of plain text. Lengths in code points. */
export const line = (min: number, max: number) => text(min, max, "one");

/** Plain text in paragraphs. Lengths in code points. Never parsed as Markdown or HTML. */
export const prose = (min: number, max: number) => text(min, max, "many");

/**
 * Text in the portal's languages. Swedish is required; English may follow later and falls back, marked with `lang`.
 */
export function localized<T extends z.ZodMiniType<string>>(one: T) {
  return z.strictObject({ sv: one, en: z.optional(one) });
}

/** A text in the languages it has been written in. */
export type Localized = { readonly sv: string; readonly en?: string | undefined };

/** A heading or name, 3–140 characters. */
export const Title = localized(line(3, 140));
/** A paragraph or three, 10–2 000 characters. */
export const Summary = localized(prose(10, 2000));
/** A remark, 3–1 000 characters. */
export const Note = localized(prose(3, 1000));
/** A few words, such as a unit, 1–60 characters. */
export const Phrase = localized(line(1, 60));
