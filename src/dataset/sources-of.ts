import { byIds } from "./by-ids.ts";
import type { Dataset, Source } from "./dataset.ts";

/** The sources with these ids, each once. */
export function sourcesOf({ sources }: Dataset, ids: readonly string[]): readonly Source[] {
  return byIds(sources, [...new Set(ids)]);
}
