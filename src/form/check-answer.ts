import { personalDataIn } from "../dataset/rules/personal-data.ts";
import { isCalendarDay } from "../schema/calendar-day.ts";
import type { Language } from "../schema/language.ts";
import { numberIn } from "./number-in.ts";
import { webAddress } from "./web-address.ts";

/** What an answer should be. */
export type AnswerKind = "text" | "number" | "date" | "url" | "choice";

/** What a field asks of its answer. Lengths in code points for texts, limits for numbers. */
export interface Asks {
  readonly kind: AnswerKind;
  readonly isRequired: boolean;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** What is wrong with an answer; the page has a sentence for each. */
export type Fault =
  | { readonly rule: "missing" | "number" | "date" | "url" | "e-mail" | "phone" | "personal-number" }
  | { readonly rule: "too-short" | "too-long"; readonly found: number; readonly limit: number }
  | { readonly rule: "too-small" | "too-large"; readonly limit: number };

/**
 * The light checks, made before the schema's own: that something is there, that a number is a number, a day a day, that
 * a text has a fair length and no personal data. Everything finer is said by the same schema as the validator's.
 */
export function checkAnswer(answer: string, asks: Asks, language: Language): Fault | undefined {
  const text = answer.trim();
  if (text === "") return asks.isRequired ? { rule: "missing" } : undefined;
  const { kind, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = asks;
  if (kind === "number") {
    const value = numberIn(text, language);
    if (value === undefined) return { rule: "number" };
    if (value < min) return { rule: "too-small", limit: min };
    return value > max ? { rule: "too-large", limit: max } : undefined;
  }
  if (kind === "date") return isCalendarDay(text) ? undefined : { rule: "date" };
  if (kind === "url")
    return /^https:\/\/[^\s/]+\.[^\s/]+/i.test(webAddress(text)) ? undefined : { rule: "url" };
  if (kind === "choice") return undefined;
  const { length } = [...text];
  if (length < min) return { rule: "too-short", found: length, limit: min };
  if (length > max) return { rule: "too-long", found: length, limit: max };
  const found = personalDataIn(text)?.found;
  return found === undefined ? undefined : { rule: found as "e-mail" | "phone" | "personal-number" };
}
