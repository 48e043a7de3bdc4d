/** Why a JSON text is refused although it can be parsed. */
export interface JsonFault {
  readonly rule: "duplicate-key" | "json-depth" | "unknown-key";
  readonly path: readonly (string | number)[];
}

interface Level {
  /** Keys seen so far; undefined in a list. */
  readonly keys: Set<string> | undefined;
  step: string | number;
}

const maxDepth = 12;
/** Texts, brackets and commas of a sound JSON text. */
const token = /"(?:[^"\\]|\\.)*"|[[\]{},:]/g;

/** The key of an object that is no key of ours, and that careless code would take for its prototype. */
const inherited = "__proto__";

/**
 * Looks for what `JSON.parse` lets pass in silence: the same key twice, of which the last would win, keys that objects
 * inherit, and depths that no record has.
 *
 * @param text Sound JSON.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const levels: Level[] = [];
  let last = "";
  for (const [found] of text.matchAll(token)) {
    const level = levels.at(-1);
    const path = () => levels.map(({ step }) => step);
    if (found === "{" || found === "[") {
      if (levels.length === maxDepth) return { rule: "json-depth", path: [] };
      levels.push({ keys: found === "{" ? new Set() : undefined, step: found === "{" ? "" : 0 });
    } else if (found === "}" || found === "]") levels.pop();
    else if (found === "," && typeof level?.step === "number") level.step += 1;
    else if (found === ":" && level?.keys !== undefined) {
      const key = JSON.parse(last) as string;
      level.step = key;
      if (level.keys.has(key)) return { rule: "duplicate-key", path: path() };
      if (key === inherited) return { rule: "unknown-key", path: path() };
      level.keys.add(key);
    }
    last = found;
  }
  return undefined;
}
