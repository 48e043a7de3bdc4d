import { claimIn } from "../dataset/rules/claim-words.ts";

/** Something the writer may want to think of. It never stops anybody. */
export type Hint =
  | { readonly hint: "vague"; readonly found: string }
  | { readonly hint: "claim"; readonly found: string }
  | { readonly hint: "no-number" };

/** Words that promise to try, rather than to do. */
const vagueWords =
  /(?:^|[^\p{L}])(försök(?:er|a)|sträva[rn]?(?: efter)?|verka[r]? för|ambition(?:en)?|på sikt|så långt (?:som )?möjligt|i möjligaste mån|så småningom|(?:bli|blir) bättre|ta(?:r)? ansvar|bidra(?:r)? till|try to|strive|aim to|aspire|in due course|as far as possible|where possible|do (?:our|their) best|contribute to)(?!\p{L})/iu;

/**
 * The first thing worth a second thought in a commitment's title or summary: a claim that needs its scope, a promise
 * that cannot be followed up, or a title without a number.
 */
export function hintFor(text: string, kind: "title" | "summary"): Hint | undefined {
  const claim = claimIn(text, kind === "title" ? "heading" : "prose");
  if (claim !== undefined) return { hint: "claim", found: claim };
  const vague = vagueWords.exec(text)?.[1];
  if (vague !== undefined) return { hint: "vague", found: vague };
  const isLong = text.trim().length >= 12;
  return kind === "title" && isLong && !hasAmount.test(text) ? { hint: "no-number" } : undefined;
}

/** A figure, or the words for small ones. */
const hasAmount =
  /\d|(?:^|[^\p{L}])(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|alla|varje|hela|inga|hälften|one|two|three|four|five|six|seven|eight|nine|ten|all|every|each|half|no)(?!\p{L})/iu;
