import type { Entries } from "./answers.ts";
import { draftStore } from "./drafts.ts";

/** What was written in a form before what stands there now: what was laid aside, and what was sent last. */
export function earlierDrafts(place: string) {
  const aside = draftStore(`${place} aside`);
  const before = draftStore(`${place} before`);
  const latest = () => [aside, before].find((store) => store.read() !== undefined);
  return {
    isThere: () => latest() !== undefined,
    /** Lays aside what something else takes the place of. What lies there already has not been sent either: it stays. */
    layAside(entries: Entries): void {
      const lying = aside.read()?.entries;
      if (JSON.stringify(lying) === JSON.stringify(entries)) return;
      if (lying) before.write(lying);
      aside.write(entries);
    },
    /** Whoever is asked to change something finds what was sent. */
    keepSent(entries: Entries): void {
      before.write(entries);
    },
    /** Takes out what was laid aside last, else what was sent. */
    take(): Entries | undefined {
      const store = latest();
      const entries = store?.read()?.entries;
      store?.remove();
      return entries;
    },
  };
}
