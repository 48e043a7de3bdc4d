import { breakReservation } from "../charts/pathway-sentence.ts";
import { chartTexts } from "../charts/texts.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { mainGoalOf } from "../dataset/main-goal.ts";
import { dataGaps } from "../figures/data-gaps.ts";
import type { Figures } from "../figures/figures.ts";
import { countStates } from "../figures/follow-up.ts";
import { freshnessStates } from "../figures/freshness.ts";
import { openIn } from "../figures/freshness-counts.ts";
import { type KeyFigure, keyFigures } from "../figures/key-figures.ts";
import { milestonesMet } from "../figures/milestones-met.ts";
import { monitoringQuality } from "../figures/monitoring-quality.ts";
import { balanceByCategory } from "../figures/support-balance.ts";
import { joinSentences, withStop } from "../format.ts";
import type { Language } from "../i18n/routes.ts";
import { textsIn } from "../i18n/texts.ts";
import { enumLabel } from "../schema/texts/enums.ts";
import type { FollowUpCount } from "./follow-up-data.ts";
import { creditOfKeyFigure } from "./series-credit.ts";

const unit = "count";

/** What a key figure is called; of the gap, with what must be said of it: a file has no other place for that. */
function labelOf({ id, title }: KeyFigure, reservation: string | undefined, language: Language): string {
  const isReserved = reservation !== undefined && (id === "gap" || id === "gap-percent");
  return isReserved ? joinSentences(withStop(title[language]), reservation) : title[language];
}

/** Every count of the follow-up pages on a day: what their files, and the follow-up pack, hold. */
export function followUpCounts(
  dataset: Dataset,
  figures: Figures,
  today: string,
  language: Language,
): readonly FollowUpCount[] {
  const { commitment, followUp, followUpQuality } = textsIn(language);
  const fresh = figures.freshnessCounts();
  const met = milestonesMet(dataset.commitments.values(), today);
  const mainGoal = mainGoalOf(dataset);
  const reservation = mainGoal && breakReservation(figures.gap(mainGoal), language);
  return [
    ...keyFigures(dataset, today).map((figure) => ({
      table: "key-figures",
      id: figure.id,
      label: labelOf(figure, reservation, language),
      value: figure.value,
      unit: figure.unit,
      credit: creditOfKeyFigure(dataset, figure.id),
    })),
    ...freshnessStates
      .filter((state) => state !== "closed")
      .map((id) => ({
        table: "freshness",
        id,
        label: commitment.freshnessShort[id],
        value: fresh[id],
        of: openIn(fresh),
        unit,
      })),
    ...countStates(dataset).map(({ state, count }) => ({
      table: "states",
      id: state,
      label: enumLabel("commitmentState", state, language),
      value: count,
      of: dataset.commitments.size,
      unit,
    })),
    ...(["onTime", "late", "missed"] as const).map((id) => ({
      table: "milestones",
      id,
      label: followUp.milestones[id],
      value: met[id],
      of: met.due,
      unit,
    })),
    ...(["commitment", "milestone"] as const).map((id) => ({
      table: "passed-dates",
      id,
      label: chartTexts(language).deadlines.kinds[id],
      value: figures.deadlines().overdue.filter(({ kind }) => kind === id).length,
      unit,
    })),
    ...dataGaps(dataset, today, figures.indicatorFreshness).map(({ kind, count, of }) => ({
      table: "unknown",
      id: kind,
      label: followUp.gaps.kind[kind],
      value: count,
      of,
      unit,
    })),
    // Small counts are merged: see the method page.
    ...balanceByCategory(dataset, today).flatMap(({ categories, asked = null, offered }) => {
      const id = categories.join("+");
      const label = categories.map((one) => enumLabel("supportCategory", one, language)).join(", ");
      return [
        { table: "support-asked", id, label, value: asked, unit },
        { table: "support-offered", id, label, value: offered, unit },
      ];
    }),
    ...figures.whiteSpots().map(({ focusArea, actorType }) => ({
      table: "white-spots",
      id: `${focusArea}/${actorType}`,
      label: enumLabel("actorType", actorType, language),
      value: 0,
      unit,
    })),
    ...monitoringQuality(dataset, figures.freshness, figures.indicatorFreshness).map(
      ({ criterion, met: value, of }) => ({
        table: "quality",
        id: criterion,
        label: followUpQuality.criterion[criterion],
        value,
        of,
        unit,
      }),
    ),
  ];
}
