import { isLessFirm } from "../dataset/paired-targets.ts";
import type { CommitmentState } from "../schema/commitment.ts";
import type { Target } from "../schema/goal.ts";
import type { SupportState } from "../schema/support.ts";
import type { Localized } from "../schema/text.ts";

/** Which way a promise went. `unclear` where the record does not say which way is better. */
export type Way = "weaker" | "stronger" | "unclear";

/** A number with its unit. */
interface Quantity {
  readonly value: number;
  readonly unit: Localized;
}

/** One thing that a goal is reckoned by, and how it was changed. A series by its title, of that time. */
export type ReckonedBy =
  | {
      readonly key: "indicator";
      readonly from?: Localized;
      readonly to: Localized;
      /** A later release of the series that the goal followed. */
      readonly isRelease?: true;
    }
  | { readonly key: "baseYear" | "baseValue"; readonly from?: number; readonly to?: number }
  | { readonly key: "pathway"; readonly isNew?: true };

/** What a commit did to a record, as far as it matters to a reader. */
export type Change =
  | { readonly kind: "created" | "restored" | "removed" | "text" | "details" }
  | { readonly kind: "renamed"; readonly from: string }
  | { readonly kind: "state"; readonly from: CommitmentState; readonly to: CommitmentState }
  | { readonly kind: "due" | "start"; readonly from: string; readonly to: string }
  | {
      readonly kind: "target";
      readonly from: number;
      readonly to: number;
      readonly unit: Localized;
      readonly way: Way;
    }
  | { readonly kind: "targetRewritten"; readonly from: Quantity; readonly to: Quantity }
  | { readonly kind: "levelAdded"; readonly year: number }
  | { readonly kind: "levelRewritten"; readonly year: number }
  | { readonly kind: "targetRemoved" | "effectRemoved" | "pathwayRemoved" | "seriesRemoved" }
  | { readonly kind: "reduction"; readonly year: number; readonly from: number; readonly to: number }
  | {
      readonly kind: "level";
      readonly year: number;
      readonly from: number;
      readonly to: number;
      readonly way: Way;
    }
  | { readonly kind: "targetYear"; readonly from: number; readonly to: number }
  | {
      readonly kind: "targetStatus";
      readonly year: number;
      readonly from: Target["status"];
      readonly to: Target["status"];
    }
  | { readonly kind: "yearRemoved" | "yearAdded"; readonly year: number }
  | {
      readonly kind: "reckoning";
      readonly parts: readonly ReckonedBy[];
      /** Whether the goal came to allow more by it. In another unit nobody can say. Left out where it did not. */
      readonly allows?: "more" | "other-unit";
    }
  | { readonly kind: "effect" | "effectPerUnit"; readonly from: number; readonly to: number }
  | { readonly kind: "updates"; readonly what: "added" | "rewritten" | "removed"; readonly count: number }
  | { readonly kind: "milestoneMoved"; readonly title: Localized; readonly from: string; readonly to: string }
  | {
      readonly kind: "milestoneDone" | "milestoneUndone" | "milestoneRemoved" | "milestoneAdded";
      readonly title: Localized;
    }
  | { readonly kind: "partners"; readonly joined: readonly string[]; readonly left: readonly string[] }
  | { readonly kind: "observations" | "observationsAdded"; readonly years: readonly number[] }
  | { readonly kind: "supportState"; readonly to: SupportState }
  | { readonly kind: "matches"; readonly count: number }
  | { readonly kind: "confirmed" | "outcome" | "frozenFigures" };

/** How much of a promise is given up in a state; nothing where it is not named. */
const givenUp: Partial<Record<CommitmentState, number>> = {
  paused: 1,
  blocked: 1,
  "partly-achieved": 2,
  "not-achieved": 3,
  withdrawn: 3,
  lapsed: 3,
};

/** Whether a promise in a state is held up or has ended short of what it was. */
export const isGivenUp = (state: CommitmentState): boolean => (givenUp[state] ?? 0) > 0;

/** Whether a change makes a promise less than it was: what the page of changed promises lists. */
export function isWeakening(change: Change): boolean {
  switch (change.kind) {
    case "state":
      return (givenUp[change.to] ?? 0) > (givenUp[change.from] ?? 0);
    case "due":
      return change.from !== "unknown" && (change.to === "unknown" || change.to > change.from);
    case "target":
    case "level":
      return change.way === "weaker";
    case "reduction":
    case "effect":
      return change.to < change.from;
    case "targetYear":
    case "milestoneMoved":
      return change.to > change.from;
    case "reckoning":
      return change.allows !== undefined;
    case "targetStatus":
      return isLessFirm(change.from, change.to);
    // In another unit nobody can say that it is as much as before.
    case "targetRewritten":
    case "levelRewritten":
    case "removed":
    case "targetRemoved":
    case "effectRemoved":
    case "pathwayRemoved":
    case "seriesRemoved":
    case "yearRemoved":
    case "milestoneRemoved":
      return true;
    default:
      return false;
  }
}
