import { readYaml } from "../dataset/yaml-tree.ts";

/**
 * A record's text cut at its outermost keys. Only the keys that differ between two versions are then parsed, which is
 * what makes a long history cheap to read.
 */
export function blocksOf(text: string): ReadonlyMap<string, string> {
  const blocks = new Map<string, string>();
  for (const part of text.split(/^(?=[a-zA-Z]\w*:)/m)) {
    const [, key] = /^([a-zA-Z]\w*):/.exec(part) ?? [];
    if (key !== undefined) blocks.set(key, part.trimEnd());
  }
  return blocks;
}

/** What a key of a record says, or `undefined` where it is not there or cannot be read. */
export function readBlock(blocks: ReadonlyMap<string, string>, key: string): unknown {
  const block = blocks.get(key);
  if (block === undefined) return undefined;
  const { record } = readYaml(`${block}\n`);
  return (record as Record<string, unknown> | undefined)?.[key];
}
