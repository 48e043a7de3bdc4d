import type { Indicator } from "../dataset/dataset.ts";
import type { Observation } from "../schema/indicator.ts";

/** An observation that has a value. */
export type Observed = Observation & { readonly value: number };

function isObserved(observation: Observation): observation is Observed {
  return observation.value !== null;
}

/** The observations that have a value, oldest first. */
export function observed(indicator: Indicator): readonly Observed[] {
  return indicator.observations.filter(isObserved).sort((a, b) => a.year - b.year);
}
