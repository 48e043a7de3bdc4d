import { isHalted, isStanding } from "../../dataset/counted.ts";
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

/**
 * Lines that one sheet of A4 has for the name of who promises, which stands at its signature too, and for titles; how many
 * letters such a line is sure to hold; and the most promises, for each has a line of facts too.
 */
const sheet = { lines: 7, lettersOfName: 40, lettersOfTitle: 90, promises: 5 };

function whyNot(commitment: Commitment, { state: freshness }: Freshness): NothingToSign | undefined {
  if (isHalted(commitment)) return "halted";
  if (!isStanding(commitment)) return "ended";
  return freshness === "dormant" ? "dormant" : undefined;
}

/** The first promises, as many as a sheet holds below the name; one always. */
function onSheet(name: string, promises: readonly Commitment[]): readonly Commitment[] {
  let left = sheet.lines - Math.ceil(name.length / sheet.lettersOfName);
  const cut = promises.findIndex(({ title }, index) => {
    // As long in every language, so that each edition has the same promises.
    const letters = Math.max(title.sv.length, title.en?.length ?? 0);
    left -= Math.ceil(letters / sheet.lettersOfTitle);
    return index > 0 && (left < 0 || index >= sheet.promises);
  });
  return cut === -1 ? promises : promises.slice(0, cut);
}

function diplomaOf(standing: readonly Commitment[], promises = standing): Diploma {
  const [day, ...others] = new Set(standing.map(({ signed }) => signed));
  return {
    promises,
    more: standing.length - promises.length,
    signedOn: day === "unknown" || others.length > 0 ? undefined : day,
  };
}

/** The diploma of a commitment: only of one that is active, and that has been heard of within two years. */
export function commitmentDiploma(commitment: Commitment, freshness: FreshnessOf): Diploma | NothingToSign {
  return whyNot(commitment, freshness(commitment)) ?? diplomaOf([commitment]);
}

/** The diploma of an actor: all that it has promised and that still stands. */
export function actorDiploma(
  { name, status }: Actor,
  own: readonly Commitment[],
  freshness: FreshnessOf,
): Diploma | NothingToSign {
  if (status !== "active") return status;
  const standing = own.filter((commitment) => whyNot(commitment, freshness(commitment)) === undefined);
  return standing.length === 0 ? "none" : diplomaOf(standing, onSheet(name, standing));
}
