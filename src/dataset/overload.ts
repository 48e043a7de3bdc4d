import type { Details } from "./finding.ts";
import type { EngineRule } from "./messages/message.ts";

/** How deep a record may nest; the deepest schema needs six. */
export const maxDepth = 10;

/** So many brackets or list marks open at once that the parser's own recursion would be at stake. */
const parserDepth = 50;
/** So many marks that a file of 32 KB holds hardly anything else. */
const maxMarks = 6000;
const compactMarks = new RegExp(`^[ ]*(?:[-?:][ \\t]+){${parserDepth}}`, "m");

/** Characters that YAML acts on anywhere, and those it acts on after a space or, if they are quotes, after each other. */
const marksAnywhere = codesOf("\n\t,:[]{}");
const marksAfterSpace = codesOf("\"'*&!-?|>#");
const quotes = codesOf("\"'");
const openings = codesOf("[{");
const closings = codesOf("]}");

function codesOf(characters: string): Uint8Array {
  const codes = new Uint8Array(128);
  for (const character of characters) codes[character.charCodeAt(0)] = 1;
  return codes;
}

/** A text that would cost the parser more than it can be worth. */
export interface Overload {
  readonly rule: EngineRule;
  readonly offset: number;
  readonly details: Details;
}

function overloadAt(rule: EngineRule, offset: number, limit: number): Overload {
  return { rule, offset, details: { limit } };
}

/**
 * Finds, without parsing, nesting that is too deep for the parser, or more marks than are worth its time. Blind to
 * quotes and comments, so both limits are far above anything a text would hold.
 */
export function overloadOf(text: string): Overload | undefined {
  let depth = 0;
  let marks = 0;
  let previous = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    const isMark =
      marksAnywhere[code] === 1 ||
      (previous <= 32 && marksAfterSpace[code] === 1) ||
      (quotes[previous] === 1 && quotes[code] === 1);
    if (isMark) {
      marks += 1;
      if (marks > maxMarks) return overloadAt("too-many-values", offset, maxMarks);
      if (openings[code] === 1) depth += 1;
      if (closings[code] === 1 && depth > 0) depth -= 1;
      if (depth > parserDepth) return overloadAt("yaml-depth", offset, maxDepth);
    }
    previous = code;
  }
  const compact = compactMarks.exec(text);
  return compact === null ? undefined : overloadAt("yaml-depth", compact.index, maxDepth);
}
