import { formatNumber } from "../format.ts";
import type { Language } from "../schema/language.ts";

const words = {
  sv: ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"],
  en: [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
  ],
} as const satisfies Record<Language, readonly string[]>;

/** A count in running text: in words up to twelve, in figures above: `tolv`, `13`. */
export function countInWords(count: number, lang: Language): string {
  return words[lang][count] ?? formatNumber(count, lang);
}
