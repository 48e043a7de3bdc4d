import { actorMatrixFigure } from "../../charts/figure-list.ts";
import { actorName } from "../../dataset/actor-name.ts";
import { focusAreasInOrder } from "../../figures/focus-area-order.ts";
import { formatDateShort } from "../../format.ts";
import { changedBy, changeSentence } from "../../i18n/history-words.ts";
import { actorTypesInWords } from "../../i18n/support-words.ts";
import { read, textsIn } from "../../i18n/texts.ts";
import { changedPromises } from "./changed-promises.ts";
import { html, type Markup } from "./markup.ts";
import { type Report, said } from "./report.ts";
import { figureTable, tableMarkup } from "./tables.ts";

/** How many changed promises stand in the annex. */
const shown = 40;

/** Focus area × type of actor × transition without an active commitment. */
export function whiteSection(report: Report, answer: string): Markup {
  const { dataset, figures, language } = report;
  if (dataset.focusAreas.size === 0) return html`<p>${answer}</p>`;
  const t = textsIn(language).report.whiteMissing;
  const matrix = actorMatrixFigure(report, language);
  const spots = figures.whiteSpots();
  const rows = focusAreasInOrder(dataset).flatMap((area) => {
    const missing = spots.filter(({ focusArea }) => focusArea === area.id);
    if (missing.length === 0) return [];
    const types = actorTypesInWords(
      missing.map(({ actorType }) => actorType),
      language,
    );
    const open = (area.transitions ?? [])
      .filter(({ id }) => missing.some(({ transitions }) => transitions.includes(id)))
      .map(({ title }) => read(title, language).text);
    return [[said(area.title, language), types, open.length > 0 ? open.join("; ") : "–"]];
  });
  return html`<p>${answer}</p>
    ${rows.length > 0 && tableMarkup(t.caption, [{ label: t.area }, { label: t.missing }, { label: t.transitions }], rows)}
    <div class="matrix">${figureTable(matrix)}</div>
    ${matrix.note !== undefined && html`<p class="fine">${matrix.note}</p>`}`;
}

/** Promises made weaker, put off or taken back in the year, the municipality's own among them. */
export function changedSection(report: Report): Markup {
  const { account, language } = report;
  // The history knows a record by the id it has now, which may be another than the one it was frozen with.
  const { commitments, goals } = account.now;
  const texts = textsIn(language);
  const t = texts.report.changed;
  const { inYear, answer } = changedPromises(report);
  const nameOf = (id: string) => actorName(account.now, id);
  const rows = inYear.slice(0, shown).map((event) => {
    const commitment = event.collection === "commitments" ? commitments.get(event.id) : undefined;
    const goal = event.collection === "goals" ? goals.get(event.id) : undefined;
    const title = (commitment ?? goal)?.title;
    const actor = commitment?.actor ?? goal?.responsible;
    const own = commitment?.counterCommitment === true ? ` (${texts.changedPromises.own})` : "";
    return [
      title === undefined ? `${event.id} (${t.gone})` : said(title, language),
      actor === undefined ? "–" : `${nameOf(actor)}${own}`,
      html`${changeSentence(event, nameOf, language)}
      ${event.reason !== undefined && html`${texts.history.reason} ${said(event.reason, language)}`}
      ${changedBy(event, language)}.`,
    ];
  });
  return html`<p>${answer}</p>
    ${
      rows.length > 0 &&
      tableMarkup(
        t.caption(account.year),
        [
          { label: t.promise, width: 32 },
          { label: texts.report.endings.actor, width: 20 },
          { label: t.what, width: 48 },
        ],
        rows,
      )
    }
    ${inYear.length > shown && html`<p class="fine">${t.more(inYear.length - shown)}</p>`}
    ${
      report.history.since !== undefined &&
      html`<p class="fine">${texts.history.shallow(formatDateShort(report.history.since, language))}</p>`
    }`;
}
