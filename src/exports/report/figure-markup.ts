import type { PublishedFigure } from "../../charts/figure.ts";
import { element } from "../../charts/svg.ts";
import { afterTitle, sourceSentences } from "../../i18n/source-sentences.ts";
import { textsIn } from "../../i18n/texts.ts";
import { html, type Markup, raw } from "./markup.ts";
import { inSourceLanguage } from "./report.ts";

/**
 * A figure on paper: question, answer, drawing, note and sources. Its drawing carries the alternative text; no `figure`
 * stands around it, for that would become a second figure in the PDF, without one.
 */
export function figureMarkup(figure: PublishedFigure): Markup {
  const { question, answer, still, note, sources, lang } = figure;
  const t = textsIn(lang).report;
  const drawing = element(
    "svg",
    {
      class: "chart",
      role: "img",
      "aria-label": `${question} ${answer}`,
      viewBox: `0 0 ${String(still.width)} ${String(still.height)}`,
      width: still.width,
      height: still.height,
    },
    still.body,
  );
  // The list of sources at the end has their terms.
  const basis = sources.map(
    (source) =>
      html`${inSourceLanguage(source, lang)}${afterTitle(source.title)}${sourceSentences(source, lang).origin} `,
  );
  return html`<div class="figure">
    <div class="drawn">
      <h3>${question}</h3>
      <p>${answer}</p>
      ${raw(drawing)}
    </div>
    ${note !== undefined && html`<p class="fine">${note}</p>`}
    ${basis.length > 0 && html`<p class="fine">${basis.length > 1 ? t.sources : t.source} ${basis}</p>`}
  </div>`;
}
