import { fictionalActors } from "./actors.ts";
import { fictionalCatalogue } from "./catalogue.ts";
import { fictionalCommitments } from "./commitments.ts";
import type { Fiction } from "./fiction.ts";
import { fictionalFocusAreas } from "./focus-areas.ts";
import { fictionalEvents, fictionalStories } from "./gatherings.ts";
import { fictionalGoals } from "./goals.ts";
import { fictionalIndicators } from "./indicators.ts";
import { fictionalPeriods } from "./periods.ts";
import { fictionalPortal } from "./portal.ts";
import { streamOf } from "./random.ts";
import { fictionalSources } from "./sources.ts";
import { fictionalNeeds, fictionalOffers } from "./support.ts";

/**
 * A whole fictional municipality.
 *
 * @param seed The same seed and number give the same records.
 * @param commitments How many; the other collections grow along.
 */
export function fictionalMunicipality(seed: number, commitments: number): Fiction {
  const drawn = (name: string) => streamOf(seed, name);
  const indicators = fictionalIndicators(drawn("indicators"));
  const goals = fictionalGoals(indicators);
  const actors = fictionalActors(drawn("actors"), commitments);
  const offers = fictionalOffers(drawn("support-offers"), actors, commitments);
  const catalogue = fictionalCatalogue(drawn("catalogue")).map(
    ([id, item], index) =>
      [id, { ...item, supportOffers: index % 4 === 0 ? [`stod-${(index % 9) + 1}`] : undefined }] as const,
  );
  const promises = fictionalCommitments(drawn("commitments"), commitments, { actors, goals, catalogue });
  const ids = promises.map(([id]) => id);
  const needs = fictionalNeeds(drawn("support-needs"), actors, offers, ids);
  const needsOf = Map.groupBy(needs, ([, need]) => need.commitment);
  const open: Fiction = {
    portal: fictionalPortal(),
    records: {
      "focus-areas": fictionalFocusAreas(),
      goals,
      indicators,
      actors,
      catalogue,
      commitments: promises.map(
        ([id, promise]) =>
          [id, { ...promise, supportNeeds: needsOf.get(id)?.map(([need]) => need) }] as const,
      ),
      "support-needs": needs,
      "support-offers": offers,
      stories: fictionalStories(drawn("stories"), actors, ids, offers),
      events: fictionalEvents(drawn("events"), actors, ids, offers),
      sources: fictionalSources(),
      periods: [],
    },
  };
  return { ...open, records: { ...open.records, periods: fictionalPeriods(open) } };
}
