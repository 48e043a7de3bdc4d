import { inOrder } from "../../charts/figure-list.ts";
import { sourcesOf } from "../../dataset/sources-of.ts";
import { mainGoalOf } from "../../dataset/main-goal.ts";
import { afterTitle, sourceSentences } from "../../i18n/source-sentences.ts";
import { textsIn } from "../../i18n/texts.ts";
import { html, type Markup } from "./markup.ts";
import { goalFigures, pageOf, type Report, inSourceLanguage, todaysVersionOf, versionOf } from "./report.ts";

/** What a reader of the annex must know of the method; the whole of it stands on the portal. */
const told = [
  "gap",
  "effect",
  "sum",
  "coverage",
  "overlap",
  "claimed",
  "freshness",
  "white-spots",
  "monitoring-quality",
  "rounding",
] as const;

/** How the figures are reckoned, in the words of the method page, and how to reckon them again. */
export function methodSection(report: Report): Markup {
  const { account, language } = report;
  const { method, report: t } = textsIn(language);
  const address = pageOf(report, "method");
  const todays = todaysVersionOf(report);
  // While a year lasts, tomorrow's numbers are others.
  const day = account.basis === "ongoing" ? `PORTAL_TODAY=${account.to} ` : "";
  const command = `${day}npm run report -- ${String(account.year)} --out ${t.files.folder}`;
  return html`<p>${t.method.lead} <a href="${address}">${address}</a></p>
    ${told.map((key) => {
      const { heading, text, list }: { heading: string; text: readonly string[]; list?: readonly string[] } =
        method.sections[key];
      return html`<h3>${heading}</h3>
        ${text.map((paragraph) => html`<p>${paragraph}</p>`)}
        ${
          list !== undefined &&
          html`<ul>
            ${list.map((item) => html`<li>${item}</li>`)}
          </ul>`
        }`;
    })}
    <h3>${t.method.again}</h3>
    ${todays !== undefined && html`<p>${t.facts.todaysVersion}: ${todays}.</p>`}
    <p>${t.method.againText(versionOf(report))} <code>${command}</code></p>`;
}

/** The sources of goals, series and figures. */
export function sourcesSection(report: Report): Markup {
  const { dataset, language } = report;
  const t = textsIn(language).report.sourceList;
  const goal = mainGoalOf(dataset);
  const ids = [
    ...inOrder(goalFigures(report)).flatMap(({ sources }) => sources.map(({ id }) => id)),
    ...(goal?.targets.map(({ source }) => source) ?? []),
    ...dataset.portal.programme.sources,
  ];
  return html`<p>${t.lead}</p>
    <ul class="sources">
      ${sourcesOf(dataset, ids).map((source) => {
        const { origin, terms, attribution } = sourceSentences(source, language);
        return html`<li>
          ${inSourceLanguage(source, language)}${afterTitle(source.title)}${origin} ${terms}
          ${attribution !== undefined && inSourceLanguage(source, language, attribution)}
          ${source.url !== undefined && html`<a href="${source.url}">${source.url}</a>`}
        </li>`;
      })}
    </ul>`;
}
