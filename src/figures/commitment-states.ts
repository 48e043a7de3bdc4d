import type { Commitment } from "../dataset/dataset.ts";

/** Whether the work goes on as promised. */
export function isActive({ state }: Commitment): boolean {
  return state === "active";
}

/** The ids of everybody who promises: the actor first, then its partners, each once. */
export function actorIdsOf({ actor, partners = [] }: Commitment): readonly string[] {
  return [...new Set([actor, ...partners])];
}
