import type { Dataset, Source } from "./dataset.ts";

/** The sources with these ids, each once. */
export function sourcesOf({ sources }: Dataset, ids: readonly string[]): readonly Source[] {
  return [...new Set(ids)].map((id) => sources.get(id)).filter((source) => source !== undefined);
}
