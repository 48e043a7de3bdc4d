import type { Actor, Commitment } from "../../dataset/dataset.ts";
import type { Freshness } from "../../figures/freshness.ts";

/** Why nothing can be signed today. */
export type NothingToSign = "ended" | "halted" | "dormant" | "left" | "none";

/** What a diploma says is promised. */
export interface Diploma {
  readonly promises: readonly Commitment[];
  /** How many more there are than one sheet holds. */
  readonly more: number;
  /** The day all of it was signed; undefined where that is not known, or not one day: it is then written by hand. */
  readonly signedOn: string | undefined;
}

type FreshnessOf = (commitment: Commitment) => Freshness;

/** As many promises as one sheet of A4 holds, with titles of any length. */
const mostShown = 5;

function whyNot({ state }: Commitment, { state: freshness }: Freshness): NothingToSign | undefined {
  if (state === "paused" || state === "blocked") return "halted";
  if (state !== "active") return "ended";
  return freshness === "dormant" ? "dormant" : undefined;
}

function diplomaOf(promises: readonly Commitment[]): Diploma {
  const [day, ...others] = new Set(promises.map(({ signed }) => signed));
  return {
    promises: promises.slice(0, mostShown),
    more: Math.max(0, promises.length - mostShown),
    signedOn: day === "unknown" || others.length > 0 ? undefined : day,
  };
}

/** The diploma of a commitment: only of one that is active, and that has been heard of within two years. */
export function commitmentDiploma(commitment: Commitment, freshness: FreshnessOf): Diploma | NothingToSign {
  return whyNot(commitment, freshness(commitment)) ?? diplomaOf([commitment]);
}

/** The diploma of an actor: all that it has promised and that still stands. */
export function actorDiploma(
  { status }: Actor,
  own: readonly Commitment[],
  freshness: FreshnessOf,
): Diploma | NothingToSign {
  if (status !== "active") return status;
  const standing = own.filter((commitment) => whyNot(commitment, freshness(commitment)) === undefined);
  return standing.length === 0 ? "none" : diplomaOf(standing);
}
