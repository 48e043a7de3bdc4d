import type { Indicator } from "../dataset/dataset.ts";
import type { Observed } from "./observations.ts";

/**
 * The observations of a series in the stretches a line may join, oldest first. A year marked as missing and a break in
 * the series each end a stretch; a year that simply was not observed, as between 1990 and 2000, does not.
 */
export function observedRuns(indicator: Indicator): readonly (readonly Observed[])[] {
  const runs: Observed[][] = [];
  let run: Observed[] | undefined;
  for (const observation of [...indicator.observations].sort((a, b) => a.year - b.year)) {
    const { value, status } = observation;
    if (value === null) {
      run = undefined;
      continue;
    }
    const observed = { ...observation, value };
    if (run === undefined || status === "break") {
      run = [observed];
      runs.push(run);
    } else {
      run.push(observed);
    }
  }
  return runs;
}
