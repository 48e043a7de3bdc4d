import type { Forge } from "../forge/forge.ts";
import { stillStands } from "./still-stands.ts";

/** How long a count is taken to stand. Decisions make the queue shorter only then; what is taken is added at once. */
const standsMs = 5000;

/** Counts the proposals that wait for a reviewer, without asking the forge for each sending. */
export interface WaitingCounter {
  readonly count: () => Promise<number>;
  /** One more has been taken. */
  readonly add: () => void;
}

/**
 * A counter that asks a forge now and then, and adds what has been taken since.
 *
 * @param now Milliseconds of the epoch.
 */
export function waitingCounter({ openCount }: Pick<Forge, "openCount">, now: () => number): WaitingCounter {
  let counted: { readonly at: number; readonly open: Promise<number> } | undefined;
  let added = 0;
  return {
    async count() {
      if (counted === undefined || !stillStands(counted.at, now(), standsMs)) {
        added = 0;
        const open = openCount();
        counted = { at: now(), open };
        // A forge that could not answer is asked again by the next.
        open.catch(() => {
          counted = undefined;
        });
      }
      return (await counted.open) + added;
    },
    add() {
      added += 1;
    },
  };
}
