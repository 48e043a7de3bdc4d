import type { Commitment } from "../dataset/dataset.ts";
import type { Update } from "../schema/commitment.ts";

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
  return lessons.sort((a, b) => {
    if (a.date !== b.date) return a.date > b.date ? -1 : 1;
    return a.commitment.id < b.commitment.id ? -1 : 1;
  });
}
