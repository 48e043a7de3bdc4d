import type { Dataset, SupportNeed, SupportOffer } from "../dataset/dataset.ts";
import type { Localized } from "../schema/text.ts";
import { latestFirst } from "./latest-first.ts";

/** What came of putting a need and an offer together. */
export interface SupportOutcome {
  readonly need: SupportNeed;
  readonly offer: SupportOffer | undefined;
  /** ISO date of the contact. */
  readonly date: string;
  readonly outcome: Localized;
}

/** Every recorded outcome, the latest first; on one day by the need's id. */
export function supportOutcomes({ supportNeeds, supportOffers }: Dataset): readonly SupportOutcome[] {
  return [...supportNeeds.values()]
    .flatMap((need) =>
      (need.matches ?? []).map(({ offer, date, outcome }) => ({
        need,
        offer: supportOffers.get(offer),
        date,
        outcome,
      })),
    )
    .sort(
      latestFirst(
        ({ date }) => date,
        ({ need }) => need.id,
      ),
    );
}
