import type { Dataset, FocusArea } from "../dataset/dataset.ts";

/** The focus areas in the programme's order. */
export function focusAreasInOrder(dataset: Dataset): readonly FocusArea[] {
  return [...dataset.focusAreas.values()].sort((a, b) => a.order - b.order);
}
