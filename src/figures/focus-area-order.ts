import type { Dataset, FocusArea } from "../dataset/dataset.ts";

/** The focus areas in the programme's order. */
export function focusAreasInOrder(dataset: Dataset): readonly FocusArea[] {
  return [...dataset.focusAreas.values()].sort((a, b) => a.order - b.order);
}

/**
 * The focus areas with some ids, in the programme's order whatever order a record names them in: the same area stands
 * at the same place everywhere. An id without an area, as a proposal may hold, is passed over.
 */
export function focusAreasOf(dataset: Dataset, ids: readonly string[] = []): readonly FocusArea[] {
  return focusAreasInOrder(dataset).filter(({ id }) => ids.includes(id));
}
