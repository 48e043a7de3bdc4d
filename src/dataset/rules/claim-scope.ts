import { languages } from "../../schema/language.ts";
import type { Localized } from "../../schema/text.ts";
import type { Finding } from "../finding.ts";
import { claimHoweverDrawn } from "./claim-however-drawn.ts";
import { finding, type RuleContext } from "./rule.ts";

/** A text of a record and the path to it. */
type PlacedText = readonly [path: readonly (string | number)[], text: Localized];

function claimsOf(texts: readonly PlacedText[]) {
  return texts.flatMap(([path, text]) =>
    languages.flatMap((language) => {
      const found = claimHoweverDrawn(text[language] ?? "", path[0] === "title" ? "heading" : "prose");
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
