import type { Commitment } from "../dataset/dataset.ts";
import type { CommitmentState } from "../schema/commitment.ts";

const openStates: ReadonlySet<CommitmentState> = new Set(["active", "paused", "blocked"]);

/** Whether somebody still has something to do: active, paused or blocked. */
export function isOpen({ state }: Commitment): boolean {
  return openStates.has(state);
}

/** Whether the work goes on as promised. */
export function isActive({ state }: Commitment): boolean {
  return state === "active";
}

/** The ids of everybody who promises: the actor first, then its partners, each once. */
export function actorIdsOf({ actor, partners = [] }: Commitment): readonly string[] {
  return [...new Set([actor, ...partners])];
}
