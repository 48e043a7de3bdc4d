import type { Commitment } from "../dataset/dataset.ts";
import type { Update } from "../schema/commitment.ts";
import { latestFirst } from "./latest-first.ts";

/** Something an actor has learnt, in its own words. */
export interface Lesson {
  readonly commitment: Commitment;
  readonly date: string;
  readonly type: Update["type"];
  readonly lesson: NonNullable<Update["lesson"]>;
}

/** Every lesson of the updates, the latest first; of the same day by the commitment's id. */
export function lessonsOf(commitments: Iterable<Commitment>): readonly Lesson[] {
  const lessons: Lesson[] = [];
  for (const commitment of commitments) {
    for (const { date, type, lesson } of commitment.updates ?? []) {
      if (lesson !== undefined) lessons.push({ commitment, date, type, lesson });
    }
  }
  return lessons.sort(
    latestFirst(
      ({ date }) => date,
      ({ commitment }) => commitment.id,
    ),
  );
}
