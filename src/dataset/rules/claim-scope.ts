import type { Localized } from "../../schema/text.ts";
import type { Finding } from "../finding.ts";
import { finding, type RuleContext } from "./rule.ts";

/** Words that promise that nothing, or less than nothing, is emitted. */
const claimWords =
  /(?<!\p{L})(?:(?:klimat|koldioxid|co2)[-\s]?(?:neutral|positiv)|netto[-\s]?noll|noll[-\s]?utsläpp|fossilfri|utsläppsfri|(?:climate|carbon|co2)[-\s](?:neutral|positive|negative)|net[-\s]zero|zero[-\s]emission|emission[s]?[-\s]free|fossil[-\s]?(?:fuel[-\s])?free)\p{L}*/giu;

/** What stands in quotation marks is somebody's name or words, not a claim. */
const quoted = /["“”„][^"“”„]*["“”]/gu;

/**
 * The first claim in a text. Quoted words are left out, and so is a name in capitals, such as the scheme Fossilfritt
 * Sverige. A heading always starts with a capital, so its first words are no name.
 */
export function claimIn(text: string, kind: "heading" | "prose" = "prose"): string | undefined {
  // A quick look first: most texts claim nothing.
  if (!/neutral|positiv|netto|noll|fri|free|zero|negative/i.test(text)) return undefined;
  const own = text.replace(quoted, (match) => " ".repeat(match.length));
  for (const match of own.matchAll(claimWords)) {
    const isFirst = kind === "heading" && match.index === 0;
    const isCapital = /^\p{Lu}/u.test(match[0]);
    const leadsToCapital = /^\s\p{Lu}/u.test(own.slice(match.index + match[0].length));
    if (isFirst || !isCapital || !leadsToCapital) return match[0];
  }
  return undefined;
}

/** A text of a record and the path to it. */
type PlacedText = readonly [path: readonly (string | number)[], text: Localized];

function claimsOf(texts: readonly PlacedText[]) {
  return texts.flatMap(([path, text]) =>
    (["sv", "en"] as const).flatMap((language) => {
      const found = claimIn(text[language] ?? "", path[0] === "title" ? "heading" : "prose");
      return found === undefined ? [] : [{ path: [...path, language], found }];
    }),
  );
}

/**
 * "Klimatneutral", "netto noll", "fossilfri" and the like say nothing until it is said of what. A commitment that uses
 * such a word has an effect (with scopes) or a target with a number; a goal that does has a boundary.
 */
export function claimScope({ collections }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const { id, title, summary, effect, target, updates = [] } of collections.commitments.values()) {
    if (effect !== undefined || target !== undefined) continue;
    const statements = updates.map(({ statement }, index): PlacedText => [
      ["updates", index, "statement"],
      statement,
    ]);
    for (const { path, found } of claimsOf([[["title"], title], [["summary"], summary], ...statements])) {
      findings.push(finding("claim-scope", "commitments", id, path, { found, limit: "effect, target" }));
    }
  }
  for (const { id, title, summary, boundary } of collections.goals.values()) {
    if (boundary !== undefined) continue;
    for (const { path, found } of claimsOf([
      [["title"], title],
      [["summary"], summary],
    ])) {
      findings.push(finding("claim-scope", "goals", id, path, { found, limit: "boundary" }));
    }
  }
  return findings;
}
