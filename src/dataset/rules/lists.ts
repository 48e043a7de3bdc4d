import type { Details } from "../finding.ts";
import type { RuleId } from "./rule-ids.ts";

/** What makes two items of a list the same, and the key it stands under. */
function nameOf(item: unknown, itemsHaveIds: boolean): { key?: "id" | "url"; name: string } | undefined {
  if (typeof item === "string" || typeof item === "number") return { name: String(item) };
  if (typeof item !== "object" || item === null) return undefined;
  if (itemsHaveIds && "id" in item) return { key: "id", name: String(item.id) };
  return "url" in item && item.url !== undefined ? { key: "url", name: String(item.url) } : undefined;
}

const ruleOf = { id: "local-id-unique", url: "duplicate-link" } as const;

/** A repetition in a list. */
export interface Repetition {
  readonly rule: RuleId;
  readonly path: readonly (string | number)[];
  readonly details: Details;
}

/** Items that stand twice in one list: the same reference, the same link, or two parts with one id. */
export function repetitionsIn(items: readonly unknown[], itemsHaveIds: boolean): Repetition[] {
  if (items.length < 2) return [];
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const { key, name } = nameOf(item, itemsHaveIds) ?? {};
    if (name === undefined) return [];
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const rule = key === undefined ? "duplicate-item" : ruleOf[key];
    return [{ rule, path: key === undefined ? [index] : [index, key], details: { found: name } }];
  });
}
