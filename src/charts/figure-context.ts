import type { Dataset, Source } from "../dataset/dataset.ts";
import type { Figures } from "../figures/figures.ts";

/** What figures are drawn from: a part of the context that every page has. */
export interface FigureContext {
  readonly dataset: Dataset;
  readonly figures: Figures;
  /** ISO date. */
  readonly today: string;
}

/** The sources with these ids, each once. */
export function sourcesOf({ sources }: Dataset, ids: readonly string[]): readonly Source[] {
  return [...new Set(ids)].map((id) => sources.get(id)).filter((source) => source !== undefined);
}
