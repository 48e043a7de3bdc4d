import type { Portal } from "../../schema/portal.ts";
import type { CollectionName } from "../../schema/values.ts";
import type { Collections } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import { accessibilityAge } from "./accessibility-age.ts";
import { accessibilityIssues } from "./accessibility-issues.ts";
import { askerOrType, unnamedLinked } from "./unnamed-needs.ts";
import { claimScope } from "./claim-scope.ts";
import { cycleInOrder } from "./cycle-in-order.ts";
import { dueAfterStart, milestoneDates, signedInFuture } from "./commitment-dates.ts";
import {
  achievedBelowTarget,
  achievedNeedsEvidence,
  counterCommitmentActor,
  overdue,
  stateNeedsReason,
  supersededBySuccessor,
} from "./commitment-state.ts";
import { datesInOrder } from "./dates-in-order.ts";
import { effectOrReason, effectSource, rangeOrder, tonnesOutlier } from "./effects.ts";
import { everyRecord } from "./every-record.ts";
import { colourContrast, coloursAlike } from "./focus-area-colours.ts";
import { focusAreaSectors, focusAreasApart, sectorShared, someFocusArea } from "./focus-areas.ts";
import { baseValueObservation, baseYearObserved, pandemicBaseYear } from "./goal-base.ts";
import { goalUncommitted, mainGoalPathway } from "./goal-reach.ts";
import { baseYearBeforeBreak, goalIndicatorReplaced } from "./goal-series.ts";
import {
  pathwayNeedsBase,
  pathwayNeedsTarget,
  shareForPercent,
  targetAfterBase,
  targetNumber,
  targetOfRising,
  targetsInOrder,
} from "./goal-targets.ts";
import { harvestNeeds } from "./harvest-needs.ts";
import { missingValue, observedSectors, sectorSum, valueLeap, yearsInOrder } from "./observations.ts";
import { countedByGroup, countedByNotAdded, overlapCountedTwice } from "./overlap.ts";
import { periodTwice } from "./period-twice.ts";
import { possibleDuplicate } from "./possible-duplicate.ts";
import { refCycle } from "./ref-cycle.ts";
import { refWithdrawn, supportExpired } from "./ref-withdrawn.ts";
import { repositoryAddress } from "./repository-address.ts";
import type { Rule } from "./rule.ts";
import { siteAddress } from "./site-address.ts";
import { progressBeyondTarget, timeline } from "./timeline.ts";

const rules: readonly Rule[] = [
  dueAfterStart,
  datesInOrder,
  milestoneDates,
  signedInFuture,
  timeline,
  progressBeyondTarget,
  achievedNeedsEvidence,
  achievedBelowTarget,
  stateNeedsReason,
  supersededBySuccessor,
  counterCommitmentActor,
  overdue,
  effectOrReason,
  rangeOrder,
  effectSource,
  tonnesOutlier,
  overlapCountedTwice,
  countedByGroup,
  countedByNotAdded,
  baseValueObservation,
  baseYearObserved,
  pandemicBaseYear,
  goalIndicatorReplaced,
  baseYearBeforeBreak,
  targetNumber,
  targetOfRising,
  shareForPercent,
  targetAfterBase,
  targetsInOrder,
  pathwayNeedsBase,
  pathwayNeedsTarget,
  goalUncommitted,
  mainGoalPathway,
  yearsInOrder,
  missingValue,
  observedSectors,
  sectorSum,
  valueLeap,
  someFocusArea,
  focusAreaSectors,
  sectorShared,
  focusAreasApart,
  colourContrast,
  coloursAlike,
  refCycle,
  refWithdrawn,
  supportExpired,
  askerOrType,
  unnamedLinked,
  possibleDuplicate,
  periodTwice,
  claimScope,
  everyRecord,
  harvestNeeds,
  siteAddress,
  repositoryAddress,
  cycleInOrder,
  accessibilityIssues,
  accessibilityAge,
];

/**
 * Everything wrong in what the records say together. Each record has already passed its schema; that references lead
 * somewhere is checked apart.
 *
 * @param today `YYYY-MM-DD`; overdue and future are reckoned from it.
 * @param unread Collections that have files with faults, which are not among the records.
 */
export function findingsOf(
  portal: Portal | undefined,
  collections: Collections,
  today: string,
  unread: readonly CollectionName[] = [],
): Finding[] {
  const context = { portal, collections, today, unread };
  return rules.flatMap((rule) => rule(context));
}
