import { hasEvidence, isStanding } from "../dataset/counted.ts";
import type { Commitment, Dataset, Goal, Indicator } from "../dataset/dataset.ts";
import type { Localized } from "../schema/text.ts";
import { type Freshness, isInTime } from "./freshness.ts";

/** What can be followed up well must have: what the programme is measured against, in the order it is shown. */
const qualityCriteria = [
  "baseline",
  "target",
  "effect",
  "evidence",
  "updated",
  "milestones",
  "decided",
  "goal-indicator",
  "goal-pathway",
  "indicator-updated",
] as const;
export type QualityCriterion = (typeof qualityCriteria)[number];

/** How many records of a kind meet a criterion, and which do not. */
export interface QualityShare {
  readonly criterion: QualityCriterion;
  readonly collection: "commitments" | "goals" | "indicators";
  readonly met: number;
  /** All records the criterion is asked of. */
  readonly of: number;
  readonly lacking: readonly { readonly id: string; readonly title: Localized }[];
}

const ofCommitments = {
  baseline: ({ baseline }) => baseline !== undefined,
  target: ({ target }) => target !== undefined,
  effect: ({ effect, noEffectReason }) =>
    effect === undefined ? noEffectReason !== undefined : effect.source !== undefined,
  evidence: hasEvidence,
  milestones: ({ milestones = [] }) => milestones.length > 0,
  decided: ({ decidedBy }) => decidedBy !== undefined,
} as const satisfies Partial<Record<QualityCriterion, (commitment: Commitment) => boolean>>;

/** Goals the programme answers for: those of the world, the country and the county are set by others. */
const isOwn = ({ level }: Goal) => level === "local" || level === "organisation";

/**
 * How well the programme can be followed up at all: of the standing commitments, the goals of the place and the
 * series still awaited, how many have what a reader needs to judge them. What is unknown counts as lacking.
 *
 * @param freshness The freshness of a commitment.
 * @param ofIndicator That of a series.
 */
export function monitoringQuality(
  dataset: Dataset,
  freshness: (commitment: Commitment) => Freshness,
  ofIndicator: (indicator: Indicator) => Freshness,
): readonly QualityShare[] {
  const commitments = [...dataset.commitments.values()].filter(isStanding);
  const goals = [...dataset.goals.values()].filter(isOwn);
  const indicators = [...dataset.indicators.values()].filter(
    (indicator) => ofIndicator(indicator).state !== "closed",
  );
  const share = <Item extends { readonly id: string; readonly title: Localized }>(
    criterion: QualityCriterion,
    collection: QualityShare["collection"],
    records: readonly Item[],
    isMet: (record: Item) => boolean,
  ): QualityShare => {
    const lacking = records.filter((record) => !isMet(record)).map(({ id, title }) => ({ id, title }));
    return { criterion, collection, met: records.length - lacking.length, of: records.length, lacking };
  };
  return qualityCriteria.map((criterion) => {
    if (criterion === "goal-indicator") {
      return share(criterion, "goals", goals, ({ indicator }) => indicator !== undefined);
    }
    if (criterion === "goal-pathway") {
      return share(criterion, "goals", goals, ({ pathway }) => pathway !== undefined);
    }
    if (criterion === "indicator-updated") {
      return share(criterion, "indicators", indicators, (indicator) => isInTime(ofIndicator(indicator)));
    }
    const isMet =
      criterion === "updated"
        ? (commitment: Commitment) => isInTime(freshness(commitment))
        : ofCommitments[criterion];
    return share(criterion, "commitments", commitments, isMet);
  });
}
