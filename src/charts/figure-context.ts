import type { Dataset } from "../dataset/dataset.ts";
import type { Figures } from "../figures/figures.ts";

/** What figures are drawn from: a part of the context that every page has. */
export interface FigureContext {
  readonly dataset: Dataset;
  readonly figures: Figures;
  /** ISO date. */
  readonly today: string;
}
