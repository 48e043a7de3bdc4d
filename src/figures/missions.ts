import type { Mission } from "../schema/mission.ts";

/** Places that joined at the same time. */
export interface JoinedTogether {
  /** Undefined where no source says when. */
  readonly since: string | undefined;
  readonly names: readonly string[];
}

/** The places of a mission by when they joined, the earliest first, and last those of which that is not known. */
export function joinedTogether({ cities }: Mission): readonly JoinedTogether[] {
  return (
    [...Map.groupBy(cities, ({ since }) => since)]
      // "9" comes after every year.
      .sort(([a = "9"], [b = "9"]) => (a < b ? -1 : 1))
      .map(([since, group]) => ({ since, names: group.map(({ name }) => name) }))
  );
}

/** When the latest information on who takes part is from. */
export function missionAsOf({ counts = [], cities }: Mission): string | undefined {
  const dates = [...counts.map(({ date }) => date), ...cities.map(({ since }) => since)];
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}
