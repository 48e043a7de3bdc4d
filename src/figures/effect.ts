import { hasDates, isCounted, lackedInSums } from "../dataset/counted.ts";
import type { CatalogueItem, Commitment, Dataset } from "../dataset/dataset.ts";
import type { TonnesRange } from "../schema/values.ts";
import { dayNumber, yearOf } from "./calendar.ts";
import { type Countable, countable, type NotAdded, type NotAddedReason } from "./countable.ts";
import { noTonnes, scaleRange, sumRanges } from "./range.ts";

/** How much of a full effect is in force at the end of a year, 0–1, or why nothing can be said of it. */
function shareInForce(
  commitment: Commitment,
  year: number,
  lifetimeYears: number | undefined,
): number | "dates-unknown" | "lifetime-ended" {
  if (!hasDates(commitment)) return "dates-unknown";
  const { start, due } = commitment;
  if (lifetimeYears !== undefined && year >= yearOf(due) + lifetimeYears) return "lifetime-ended";
  if (year < yearOf(start)) return 0;
  if (year >= yearOf(due)) return 1;
  const from = dayNumber(start);
  return (dayNumber(`${String(year)}-12-31`) - from) / (dayNumber(due) - from);
}

/** For how many years an effect counts: its own lifetime, else its catalogue item's; undefined where it lasts. */
export function lifetimeOf({ effect }: Commitment, item: CatalogueItem | undefined): number | undefined {
  return effect?.lifetimeYears ?? item?.effect?.lifetimeYears;
}

function effectOrReason(
  commitment: Commitment,
  year: number,
  item: CatalogueItem | undefined,
): TonnesRange | NotAddedReason {
  const { effect } = commitment;
  if (effect === undefined) return "no-effect";
  const share = shareInForce(commitment, year, lifetimeOf(commitment, item));
  return typeof share === "number" ? scaleRange(effect.tonnesPerYear, share) : share;
}

/**
 * What a commitment saves in a year, tonnes CO2e, at the rate reached on 31 December: nothing before the year it
 * starts, then in a straight line, day by day, from start to due; in full from the year it is due and for
 * `lifetimeYears` years, that year included. A lifetime comes from the commitment, else from its catalogue item; with
 * neither the effect lasts. Whether the effect may be added to others is not asked here: see {@link totalEffect}.
 *
 * @returns undefined where the commitment has no effect in tonnes, or its start or due date is not known.
 */
export function effectInYear(
  commitment: Commitment,
  year: number,
  catalogueItem?: CatalogueItem,
): TonnesRange | undefined {
  const effect = effectOrReason(commitment, year, catalogueItem);
  if (effect === "lifetime-ended") return noTonnes;
  return typeof effect === "string" ? undefined : effect;
}

/** What each of some commitments saves in a year, tonnes CO2e, by id. */
export type EffectById = ReadonlyMap<string, TonnesRange>;

/** What commitments save together in a year, tonnes CO2e. Beside a gap, never taken from it. */
export interface TotalEffect {
  readonly year: number;
  /** Reckoned beforehand (ex-ante). */
  readonly claimed: TonnesRange;
  /** Measured afterwards (ex-post), with documented or third-party evidence. */
  readonly evidenced: TonnesRange;
  /** What stands behind the two sums. */
  readonly counted: { readonly claimed: EffectById; readonly evidenced: EffectById };
  readonly notAdded: readonly NotAdded[];
}

/**
 * Adds up the effects of the commitments in a year: each tonne once, low, central and high each for itself. An effect
 * measured afterwards without evidence is in neither sum. What is not added is listed with its reason: an overlap only
 * where the one that counts the same tonnes does add them, to this sum or to one with another filter.
 *
 * @param filter Which commitments it is about; overlaps are settled among all of them first.
 * @param among The answer of {@link countable}, where it is at hand.
 */
export function totalEffect(
  dataset: Dataset,
  year: number,
  filter: (commitment: Commitment) => boolean = () => true,
  among: Countable = countable(dataset),
): TotalEffect {
  const counted = { "ex-ante": new Map<string, TonnesRange>(), "ex-post": new Map<string, TonnesRange>() };
  const inSum = (commitment: Commitment) =>
    lackedInSums(commitment) ??
    effectOrReason(commitment, year, dataset.catalogue.get(commitment.catalogueItem ?? ""));
  const notAdded = among.notAdded.flatMap((left): NotAdded[] => {
    const commitment = dataset.commitments.get(left.id);
    if (commitment === undefined || !filter(commitment)) return [];
    const counting = dataset.commitments.get(left.countedIn ?? "");
    const isLost = counting !== undefined && (!isCounted(counting) || typeof inSum(counting) === "string");
    return [isLost ? { ...left, reason: "overlap-not-added" } : left];
  });
  for (const commitment of among.commitments.filter(filter)) {
    const { id } = commitment;
    const phase = commitment.effect?.phase ?? "ex-ante";
    const effect = inSum(commitment);
    if (typeof effect === "string") {
      notAdded.push({ id, reason: effect });
    } else {
      counted[phase].set(id, effect);
    }
  }
  return {
    year,
    claimed: sumRanges([...counted["ex-ante"].values()]),
    evidenced: sumRanges([...counted["ex-post"].values()]),
    counted: { claimed: counted["ex-ante"], evidenced: counted["ex-post"] },
    notAdded,
  };
}
