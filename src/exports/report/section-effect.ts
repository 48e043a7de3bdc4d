import type { NotAdded } from "../../figures/countable.ts";
import { notAddedReasons } from "../../figures/countable.ts";
import type { EffectById } from "../../figures/effect.ts";
import { formatNumber } from "../../format.ts";
import { read, textsIn } from "../../i18n/texts.ts";
import { figureMarkup } from "./figure-markup.ts";
import { html, type Markup } from "./markup.ts";
import { goalFigures, type Report } from "./report.ts";
import { tableMarkup } from "./tables.ts";

/** How many commitments are named for each reason; the workbook names them all. */
const named = 12;

function namesOf(notAdded: readonly NotAdded[], { dataset, language }: Report): string {
  const t = textsIn(language).report.effectOf;
  const titles = notAdded
    .slice(0, named)
    .map(({ id }) => dataset.commitments.get(id))
    .map((one) => (one === undefined ? "" : read(one.title, language).text));
  const more = notAdded.length - named;
  return [...titles, ...(more > 0 ? [t.more(more)] : [])].join("; ");
}

const holds = "number";

/** What is left out of the sum, by reason. */
function notAddedMarkup(notAdded: readonly NotAdded[], report: Report): Markup {
  const { language } = report;
  const texts = textsIn(language);
  const { effect: words } = texts.followUp;
  const t = texts.report.effectOf;
  const heading = html`<h3>${t.notAddedHeading}</h3>`;
  if (notAdded.length === 0)
    return html`${heading}
      <p>${words.notAddedNone}</p>`;
  const byReason = Map.groupBy(notAdded, ({ reason }) => reason);
  return html`${heading}
  ${tableMarkup(
    t.notAddedCaption,
    [
      { label: t.reason, width: 24 },
      { label: t.count, holds, width: 14 },
      { label: t.which, width: 62 },
    ],
    notAddedReasons.flatMap((reason) => {
      const found = byReason.get(reason);
      if (found === undefined) return [];
      return [[words.reason[reason], formatNumber(found.length, language), namesOf(found, report)]];
    }),
  )}`;
}

/** Promised and evidenced effect with their ranges, and what is left out with the reason. */
export function effectSection(report: Report): Markup {
  const { dataset, figures, language } = report;
  const texts = textsIn(language);
  const { effect: words } = texts.followUp;
  const t = texts.report.effectOf;
  const year = figures.targetYear();
  if (year === undefined) return html`<p>${words.none}</p>`;
  const { claimed, evidenced, counted, notAdded } = figures.totalEffect(year);
  const number = (tonnes: number) => formatNumber(tonnes, language);
  const sum = (label: string, range: typeof claimed, { size }: EffectById) =>
    size === 0
      ? [label, "–", "–", "–", 0]
      : [
          ...[label, number(range.low), number(range.central), number(range.high)],
          formatNumber(size, language),
        ];
  const gap = goalFigures(report)?.gap;
  return html`<p>
      ${words.claimed}: ${words.claimedHelp} ${words.evidenced}: ${words.evidencedHelp} ${words.never}
    </p>
    ${tableMarkup(
      t.caption(year),
      [
        { label: t.kind },
        { label: t.low, holds },
        { label: t.central, holds },
        { label: t.high, holds },
        { label: t.count, holds },
      ],
      [sum(words.claimed, claimed, counted.claimed), sum(words.evidenced, evidenced, counted.evidenced)],
    )}
    ${gap !== undefined && figureMarkup(gap)}
    ${dataset.commitments.size > 0 && notAddedMarkup(notAdded, report)}`;
}
