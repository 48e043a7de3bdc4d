import { breakReservation } from "../../charts/pathway-sentence.ts";
import { indicatorOf, mainGoalOf } from "../../dataset/main-goal.ts";
import { textsIn } from "../../i18n/texts.ts";
import { decimalsApart, periodAmount, periodChange } from "../../i18n/period-amount.ts";
import type { PeriodRow } from "../../figures/period-comparison.ts";
import { standingTargets } from "../../dataset/goal-amounts.ts";
import { targetSentence } from "../../i18n/target-words.ts";
import type { YearAnswers } from "./answers.ts";
import { figureMarkup } from "./figure-markup.ts";
import { html, type Markup } from "./markup.ts";
import { goalFigures, type Report, said, sectorFigure } from "./report.ts";
import { figureTable, tableMarkup } from "./tables.ts";

/** The year in a few sentences, each with the number it is about. */
export function briefSection(answers: YearAnswers): Markup {
  const { gap, goal, change, sectors, coverage, helping, fresh, ended, milestones, white, changed } = answers;
  const told = [gap, goal, change, sectors, coverage, helping, fresh, ended, milestones, white, changed];
  return html`<ul class="brief">
    ${told.map((answer) => answer !== undefined && html`<li>${answer}</li>`)}
  </ul>`;
}

/** An amount as tables write it; more exactly only where the year before would else look the same and a change is told. */
function amount(
  value: number | null | undefined,
  unit: string,
  beside: number | null | undefined,
  { language }: Report,
) {
  const t = textsIn(language).period;
  if (value === undefined) return t.nothing;
  if (value === null) return t.unknown;
  const precision = typeof beside === "number" ? decimalsApart(value, beside) : {};
  return periodAmount(value, unit, language, precision);
}

/** The key figures beside the year before and, for a frozen year, what they are reckoned to today. */
export function keyFiguresSection(report: Report): Markup {
  const { account, language } = report;
  const { rows, year, previousYear, period } = account;
  const texts = textsIn(language);
  const t = texts.report;
  const change = (row: PeriodRow) =>
    row.change
      ? periodChange(row.change, row.previous ?? 0, row.unit, language)
      : texts.period.besidePrevious[row.besidePrevious];
  const number = { holds: "number" } as const;
  const columns = [
    { label: t.figure },
    { label: String(year), ...number },
    ...(previousYear === undefined
      ? []
      : [
          { label: String(previousYear), ...number },
          { label: t.change, ...number },
        ]),
    ...(period === undefined ? [] : [{ label: t.today, ...number }]),
  ];
  const told = period === undefined ? rows.filter(({ frozen }) => frozen !== undefined) : rows;
  const table = tableMarkup(
    t.keyFiguresOf(year),
    columns,
    told.map((row) => [
      said(row.title, language),
      amount(row.frozen, row.unit, row.previous, report),
      ...(previousYear === undefined
        ? []
        : [amount(row.previous, row.unit, row.frozen, report), change(row)]),
      ...(period === undefined ? [] : [amount(row.recalculated, row.unit, undefined, report)]),
    ]),
  );
  const goal = mainGoalOf(report.dataset);
  const reservation = goal && breakReservation(report.figures.gap(goal), language);
  return html`<p>
      ${t.keyFiguresNote(previousYear)} ${period !== undefined && t.recalculatedNote} ${reservation}
    </p>
    ${period?.note !== undefined && html`<p>${said(period.note, language)}</p>`} ${table}`;
}

/** The main goal: outcome against pathway, and how much of what must go is promised. */
export function goalSection(report: Report, { change }: YearAnswers): Markup {
  const { dataset, language } = report;
  const goal = mainGoalOf(dataset);
  const { pathway, coverage } = goalFigures(report) ?? {};
  const sectors = sectorFigure(report);
  const t = textsIn(language).report;
  const measure = { unit: indicatorOf(dataset, goal)?.unit ?? "tonnes", baseYear: goal?.baseYear };
  return html`${pathway === undefined ? html`<p>${t.goalUnmeasured}</p>` : figureMarkup(pathway)}
  ${change !== undefined && html`<p>${change}</p>`}
  ${goal !== undefined && html`<p>${said(goal.summary, language)}</p>`}
  ${(goal === undefined ? [] : standingTargets(goal)).map(
    (target) =>
      html`<p>
        ${targetSentence(target, measure, language)}
        ${target.note !== undefined && said(target.note, language)}
      </p>`,
  )}
  ${goal?.notIncluded !== undefined && html`<p>${said(goal.notIncluded, language)}</p>`}
  ${sectors !== undefined && html`${figureMarkup(sectors)}${figureTable(sectors)}`}
  ${coverage !== undefined && html`${figureMarkup(coverage)}${figureTable(coverage)}`}`;
}
