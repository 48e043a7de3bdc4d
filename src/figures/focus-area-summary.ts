import { fsum, max } from "d3-array";
import type { CatalogueItem, Commitment, Dataset, FocusArea } from "../dataset/dataset.ts";
import type { ActorType } from "../schema/actor.ts";
import { isEmissions, type Unit } from "../schema/indicator.ts";
import type { TonnesRange } from "../schema/values.ts";
import { tallyOf } from "./actor-matrix.ts";
import { indicatorOf, mainGoalOf } from "../dataset/main-goal.ts";
import { isActive } from "./commitment-states.ts";
import { type Promised, promisedOf } from "./participation.ts";
import { type Countable, countable } from "./countable.ts";
import { compareDeadlines, type Deadline, deadlinesOfCommitment } from "./deadlines.ts";
import { totalEffect } from "./effect.ts";
import { noTonnes } from "./range.ts";
import { focusAreasInOrder } from "./focus-area-order.ts";
import { type Freshness, freshnessOf } from "./freshness.ts";
import { countFreshness, type FreshnessCounts } from "./freshness-counts.ts";
import { type SectorShares, sectorShares } from "./shares.ts";
import { isEverywhere, suggestedItem } from "./suggested-item.ts";
import { openOffers } from "./support-open.ts";
import { standingTargets } from "../dataset/goal-amounts.ts";
import { type WhiteSpot, whiteSpots } from "./white-spots.ts";

/** What a focus area stands for of the territorial emissions, in the latest year with sectors. */
export interface AreaEmissions {
  readonly year: number;
  readonly amount: number;
  readonly unit: "tonnes" | "tonnes-per-resident";
  /** Of all sectors, 0–1; undefined where one of them is below zero. */
  readonly share: number | undefined;
}

/** What a focus area stands for and what happens in it. */
export interface FocusAreaSummary {
  readonly focusArea: FocusArea;
  /** Undefined where the area names no sector of the series, or the main goal is not measured in tonnes. */
  readonly emissions: AreaEmissions | undefined;
  readonly activeCommitments: number;
  /** Owners of the active commitments, each once. */
  readonly actors: number;
  /** The active commitments by who has promised. */
  readonly promised: Promised;
  readonly freshness: FreshnessCounts;
  /** The nearest thing an open commitment has to do; those for every focus area at once say nothing of this one. */
  readonly nextStep: Deadline | undefined;
  /** Actor types that could act in the area and own no active commitment there. */
  readonly missing: readonly ActorType[];
  /** The ready-made commitment that one of those missing could begin with. */
  readonly suggested: CatalogueItem | undefined;
  /**
   * What is claimed for the last target year of the main goal, tonnes CO2e a year, each tonne once in the area; nothing
   * where the goal has no target.
   */
  readonly claimed: TonnesRange;
  readonly openSupportOffers: number;
}

/** The year of the main goal's last target: the year that claimed effects are shown for. Undefined where it has none. */
export function targetYearOf(dataset: Dataset): number | undefined {
  const goal = mainGoalOf(dataset);
  if (goal === undefined) throw new RangeError(`No main goal ${dataset.portal.mainGoal}`);
  return max(standingTargets(goal), ({ year }) => year);
}

/** The sectors of the main goal's indicator in the latest year that has them. */
export function mainSectorShares(dataset: Dataset): SectorShares | undefined {
  const indicator = indicatorOf(dataset, mainGoalOf(dataset));
  return indicator === undefined ? undefined : sectorShares(indicator);
}

function emissionsOf(
  area: FocusArea,
  shares: SectorShares | undefined,
  unit: Unit | undefined,
): AreaEmissions | undefined {
  const sectors = shares?.sectors.filter(({ id }) => area.sectors?.includes(id)) ?? [];
  if (shares === undefined || sectors.length === 0) return undefined;
  if (!isEmissions(unit)) return undefined;
  const isWhole = sectors.every(({ share }) => share !== undefined);
  return {
    year: shares.year,
    amount: fsum(sectors, ({ amount }) => amount),
    unit,
    share: isWhole ? fsum(sectors, ({ share }) => share) : undefined,
  };
}

function nextStepOf(commitments: readonly Commitment[], today: string): Deadline | undefined {
  let next: Deadline | undefined;
  for (const deadline of commitments.flatMap(deadlinesOfCommitment)) {
    if (!deadline.isOpen || deadline.date < today) continue;
    if (next === undefined || compareDeadlines(deadline, next) < 0) next = deadline;
  }
  return next;
}

/**
 * Each focus area in the programme's order.
 *
 * @param today ISO date.
 * @param among The answer of {@link countable}, where it is at hand.
 * @param freshness The freshness of a commitment, where it is reckoned already.
 * @param spots The answer of {@link whiteSpots}, where it is at hand.
 */
export function focusAreaSummaries(
  dataset: Dataset,
  today: string,
  among: Countable = countable(dataset),
  freshness: (commitment: Commitment) => Freshness = (commitment) => freshnessOf(commitment, today),
  spots: readonly WhiteSpot[] = whiteSpots(dataset),
): readonly FocusAreaSummary[] {
  const shares = mainSectorShares(dataset);
  const unit = indicatorOf(dataset, mainGoalOf(dataset))?.unit;
  const year = targetYearOf(dataset);
  const offers = openOffers(dataset, today);
  return focusAreasInOrder(dataset).map((focusArea) => {
    const { id } = focusArea;
    const commitments = dataset.commitmentsByFocusArea.get(id) ?? [];
    const missing = spots.filter((spot) => spot.focusArea === id).map(({ actorType }) => actorType);
    const active = commitments.filter(isActive);
    const tally = tallyOf(active);
    return {
      focusArea,
      emissions: emissionsOf(focusArea, shares, unit),
      activeCommitments: tally.commitments,
      actors: tally.actors,
      promised: promisedOf(active),
      freshness: countFreshness(commitments, freshness),
      nextStep: nextStepOf(
        commitments.filter((commitment) => !isEverywhere(commitment, dataset)),
        today,
      ),
      missing,
      suggested: suggestedItem(dataset, id, missing),
      claimed:
        year === undefined
          ? noTonnes
          : totalEffect(dataset, year, ({ focusAreas }) => focusAreas.includes(id), among).claimed,
      openSupportOffers: offers.filter(({ focusAreas }) => focusAreas.includes(id)).length,
    };
  });
}
