import { type Document, isMap, isScalar, isSeq, type Pair } from "yaml";
import type { Path } from "./yaml-tree.ts";

function startOf(node: unknown): number | undefined {
  return (node as { range?: readonly number[] | null } | null | undefined)?.range?.[0];
}

function pairOf(node: unknown, key: string | number): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

/**
 * The offset where a path stands: its value, or its key where the key itself is what is wrong. A path that leads
 * nowhere, as that of a missing key, stands at the nearest key or list item above it.
 */
export function offsetOf(document: Document, path: Path, at: "key" | "value"): number {
  let node: unknown = document.contents;
  let nearest = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isSeq(node)) {
      node = node.items[Number(step)];
      nearest = startOf(node) ?? nearest;
      continue;
    }
    const pair = pairOf(node, step);
    if (pair === undefined) return nearest;
    const key = startOf(pair.key) ?? nearest;
    const value = startOf(pair.value) ?? key;
    if (isLast) return at === "key" ? key : value;
    nearest = key;
    node = pair.value;
  }
  return nearest;
}
