import { isDeepStrictEqual } from "node:util";
import { readYaml } from "../dataset/yaml-tree.ts";

/** A version of a record by its outermost keys. */
export type Blocks = ReadonlyMap<string, string>;

/** A line at the margin that is no key, item or remark. */
const strangeLine = /^(?![a-zA-Z]\w*:(?:\s|$)|-(?:\s|$)|[#\s]|$)/m;
/** A first key that does not stand at the margin. */
const setIn = /^(?:[ \t]*(?:#.*)?\r?\n)*[ \t]+[^\s#]/;

/** Blocks of a record that is written as no block, or with its keys in quotes: read as a whole, and written anew. */
function blocksOfWhole(text: string): Blocks | undefined {
  const { record } = readYaml(text);
  if (typeof record !== "object" || record === null) return undefined;
  return new Map(Object.entries(record).map(([key, value]) => [key, `${key}: ${JSON.stringify(value)}`]));
}

/**
 * A record's text cut at its outermost keys. Only the keys that differ between two versions are then parsed, which is
 * what makes a long history cheap to read.
 */
export function blocksOf(text: string): Blocks {
  const whole = strangeLine.test(text) || setIn.test(text) ? blocksOfWhole(text) : undefined;
  if (whole !== undefined) return whole;
  const blocks = new Map<string, string>();
  for (const part of text.split(/^(?=[a-zA-Z]\w*:)/m)) {
    const [, key] = /^([a-zA-Z]\w*):/.exec(part) ?? [];
    if (key !== undefined) blocks.set(key, part.trimEnd());
  }
  return blocks;
}

/** What a key of a record says, or `undefined` where it is not there or cannot be read. */
export function readBlock(blocks: Blocks, key: string): unknown {
  const block = blocks.get(key);
  if (block === undefined) return undefined;
  const { record } = readYaml(`${block}\n`);
  return (record as Record<string, unknown> | undefined)?.[key];
}

/** Whether two values that were read say the same, in whatever order their keys stand. */
export function same(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one, other);
}
