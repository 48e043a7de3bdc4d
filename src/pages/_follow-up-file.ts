import type { APIRoute } from "astro";
import { context } from "../context.ts";
import { type FollowUpCount, followUpCsv, followUpJson } from "../exports/follow-up-data.ts";
import { countStates } from "../figures/follow-up.ts";
import { freshnessStates } from "../figures/freshness.ts";
import { keyFigures } from "../figures/key-figures.ts";
import { milestonesMet } from "../figures/milestones-met.ts";
import { monitoringQuality } from "../figures/monitoring-quality.ts";
import { balanceByCategory } from "../figures/support-balance.ts";
import { href } from "../i18n/routes.ts";
import { textsIn } from "../i18n/texts.ts";
import { enumLabel } from "../schema/texts/enums.ts";

const language = "sv";

function countsOfPage(): readonly FollowUpCount[] {
  const { dataset, figures, today } = context();
  const { commitment, followUp, followUpQuality } = textsIn(language);
  const fresh = figures.freshnessCounts();
  const open = Object.values(fresh).reduce((sum, count) => sum + count, 0);
  const met = milestonesMet(dataset.commitments.values(), today);
  const unit = "count";
  return [
    ...keyFigures(dataset, today).map(({ id, title, value, unit: of }) => ({
      table: "key-figures",
      id,
      label: title[language],
      value,
      unit: of,
    })),
    ...freshnessStates
      .filter((state) => state !== "closed")
      .map((id) => ({
        table: "freshness",
        id,
        label: commitment.freshnessShort[id],
        value: fresh[id],
        of: open,
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
    ...monitoringQuality(dataset, today, figures.freshness, figures.indicatorFreshness).map(
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

/** Every count of the follow-up pages: `/uppfoljning/siffror.csv` and `.json`. */
export const GET: APIRoute = ({ routePattern, site }) => {
  const { dataset, today, builtFrom } = context();
  const signed = {
    publisher: dataset.portal.publisher.name,
    license: dataset.portal.license,
    date: today,
    commit: builtFrom?.commit,
    method: new URL(href("method", language), site).href,
  };
  const isCsv = routePattern.endsWith(".csv");
  const body = (isCsv ? followUpCsv : followUpJson)(countsOfPage(), signed);
  const type = isCsv ? "text/csv; charset=utf-8" : "application/json";
  return new Response(body, { headers: { "content-type": type } });
};
