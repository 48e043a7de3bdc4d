import { actorName } from "../../dataset/actor-name.ts";
import type { Dataset, SupportNeed } from "../../dataset/dataset.ts";
import { matchesOf } from "../../figures/support-matches.ts";
import { read } from "../../i18n/texts.ts";
import type { Language } from "../../schema/language.ts";
import type { ProposedRecord } from "./with-files.ts";
import { wordsIn } from "./words/words.ts";

interface Proposed {
  readonly main: ProposedRecord;
  /** The dataset with the proposal in it. */
  readonly proposed: Dataset;
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
  readonly quote: (text: string) => string;
}

/** So many titles say enough; the page shows them all. */
const mostNamed = 5;

/** What to look at in a need or an offer: that a name is not given away, that it stands, and what it fits. */
export function supportPoints({ main, proposed, today, language, quote }: Proposed): readonly string[] {
  const { look } = wordsIn(language);
  const titlesOf = (records: readonly { readonly title: SupportNeed["title"] }[]) =>
    records
      .slice(0, mostNamed)
      .map(({ title }) => quote(read(title, language).text))
      .join(", ");
  const fits = (records: readonly { readonly title: SupportNeed["title"] }[]) =>
    records.length === 0 ? look.fitsNone : look.fits(records.length, titlesOf(records));
  if (main.collection === "support-needs") {
    const need = proposed.supportNeeds.get(main.id);
    if (need === undefined) return [];
    const offers = matchesOf(need, proposed, today).map(({ offer }) => offer);
    const asker =
      need.actor === undefined ? look.unnamed : look.sender(quote(actorName(proposed, need.actor)));
    return [asker, fits(offers)];
  }
  if (main.collection !== "support-offers") return [];
  const needs = [...proposed.supportNeeds.values()].filter((need) =>
    matchesOf(need, proposed, today).some(({ offer }) => offer.id === main.id),
  );
  return [look.offer, fits(needs)];
}
