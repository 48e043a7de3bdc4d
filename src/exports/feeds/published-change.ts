import type {
  Actor,
  Commitment,
  Event,
  Goal,
  Indicator,
  Story,
  SupportNeed,
  SupportOffer,
} from "../../dataset/dataset.ts";
import type { HappeningKind } from "../../figures/recent.ts";
import type { HistoryEvent } from "../../history/history.ts";
import type { Update } from "../../schema/commitment.ts";

/** What a change is about. */
export type Told =
  | {
      readonly what: "happening";
      readonly kind: HappeningKind;
      readonly commitment: Commitment;
      readonly update: Update | undefined;
    }
  | {
      readonly what: "promise";
      /** Undefined where it is no longer in the portal. */
      readonly record: Commitment | Goal | undefined;
      /** What one commit did to it. */
      readonly events: readonly HistoryEvent[];
    }
  | { readonly what: "figures"; readonly indicator: Indicator; readonly event: HistoryEvent }
  | { readonly what: "new"; readonly collection: "goals"; readonly record: Goal }
  | { readonly what: "new"; readonly collection: "indicators"; readonly record: Indicator }
  | { readonly what: "new"; readonly collection: "actors"; readonly record: Actor }
  | { readonly what: "new"; readonly collection: "stories"; readonly record: Story }
  | { readonly what: "new"; readonly collection: "events"; readonly record: Event }
  | { readonly what: "new"; readonly collection: "support-offers"; readonly record: SupportOffer }
  | { readonly what: "new"; readonly collection: "support-needs"; readonly record: SupportNeed };

/** A change as feeds tell it, in no language yet. */
export interface PublishedChange {
  /** Names the change for good, whatever is put before or after it: `commitments/some-promise/2026-05-04-progress`. */
  readonly key: string;
  /** The day it was published, where git can see it; else the day the record itself gives. */
  readonly date: string;
  /** The day it happened, which orders what was published on one day. */
  readonly happened: string;
  readonly focusAreas: readonly string[];
  readonly actors: readonly string[];
  readonly told: Told;
}
