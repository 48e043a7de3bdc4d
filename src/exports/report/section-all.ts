import { actorName } from "../../dataset/actor-name.ts";
import { isStanding } from "../../dataset/counted.ts";
import type { Commitment } from "../../dataset/dataset.ts";
import { focusAreasOf } from "../../figures/focus-area-order.ts";
import { compareNames, formatDateShort } from "../../format.ts";
import { read, textsIn } from "../../i18n/texts.ts";
import { enumLabel } from "../../schema/texts/enums.ts";
import { html, type Markup } from "./markup.ts";
import { isFromToday, type Report, said } from "./report.ts";
import { tableMarkup } from "./tables.ts";

/** How many stand in the annex; the workbook has them all. */
const shown = 60;

/** The areas a commitment belongs to, in a row; in a word where it belongs to each of several. */
function areasMarkup({ focusAreas }: Commitment, { dataset, language }: Report): Markup {
  const areas = focusAreasOf(dataset, focusAreas);
  if (areas.length > 2 && areas.length === dataset.focusAreas.size)
    return html`${textsIn(language).commitment.allAreas}`;
  return html`${areas.map(({ title }, index) => html`${index > 0 && "; "}${said(title, language)}`)}`;
}

/** Every promise that has not ended: whose it is, of which focus areas, until when, and how it stands. */
export function allSection(report: Report): Markup {
  const { dataset, language } = report;
  const texts = textsIn(language);
  const { all: t, endings } = texts.report;
  const compare = compareNames(language);
  const nameOf = ({ actor }: Commitment) => actorName(dataset, actor);
  const titleOf = ({ title }: Commitment) => read(title, language).text;
  const standing = [...dataset.commitments.values()]
    .filter(isStanding)
    .sort((a, b) => compare(nameOf(a), nameOf(b)) || compare(titleOf(a), titleOf(b)));
  if (standing.length === 0) return html`<p>${t.none}</p>`;
  const undated = standing.filter(({ signed }) => signed === "unknown").length;
  return html`${undated > 0 && isFromToday(report) && html`<p>${t.undated(undated)}</p>`}${tableMarkup(
    t.caption,
    [
      { label: endings.commitment, width: 36 },
      { label: endings.actor, width: 20 },
      { label: t.areas, width: 20 },
      { label: t.due, holds: "day", width: 13 },
      { label: endings.state, width: 11 },
    ],
    standing.slice(0, shown).map((commitment) => {
      const own = commitment.counterCommitment ? ` (${texts.followUp.fresh.ownPromise})` : "";
      return [
        said(commitment.title, language),
        `${nameOf(commitment)}${own}`,
        areasMarkup(commitment, report),
        commitment.due === "unknown" ? texts.period.unknown : formatDateShort(commitment.due, language),
        enumLabel("commitmentState", commitment.state, language),
      ];
    }),
  )}${standing.length > shown && html`<p class="fine">${endings.more(standing.length - shown)}</p>`}`;
}
