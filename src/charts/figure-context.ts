import type { Dataset } from "../dataset/dataset.ts";
import type { Figures } from "../figures/figures.ts";
import type { FigureVersion } from "./figure.ts";

/** What figures are drawn from: a part of the context that every page has. */
export interface FigureContext {
  readonly dataset: Dataset;
  readonly figures: Figures;
  /** ISO date. */
  readonly today: string;
  /** The commit that the records are of, where it is known. */
  readonly builtFrom?: Required<FigureVersion> | undefined;
}
