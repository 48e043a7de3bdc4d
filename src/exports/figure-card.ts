import type { PublishedFigure } from "../charts/figure.ts";
import { element, textElement } from "../charts/svg.ts";
import { textsIn } from "../i18n/texts.ts";
import { fileFont, fileStyle } from "./figure-style.ts";
import { type CardPortal, cardSize } from "./kit/card.ts";
import { firstLines, fitText, wrapMeasured } from "./kit/wrap.ts";

const edge = 48;
/** The column of words, to the left of the chart. */
const words = 400;
const chart = { x: edge + words + 40, y: edge, width: cardSize.width - words - 2 * edge - 40, height: 500 };

/**
 * A figure as social media show a link to it: question and answer beside the chart. The whole answer, the note and the
 * sources are on the page that it leads to.
 *
 * @param chartCss The charts' style sheet.
 */
export function figureCardSvg(
  figure: PublishedFigure,
  chartCss: string,
  portal: Pick<CardPortal, "address" | "isFictional">,
): string {
  const { lang, subject, question, answer, still, publisher } = figure;
  const heading = fitText(question, words, [
    { size: 44, lines: 4 },
    { size: 36, lines: 6 },
  ]);
  const scale = Math.min(chart.width / still.width, chart.height / still.height);
  const chartTop = chart.y + (chart.height - still.height * scale) / 2;
  let y = edge;
  const written = (lines: readonly string[], size: number, kind?: "bold" | "soft") =>
    lines.map((line) => {
      y += size * 1.22;
      return textElement("text", { x: edge, y, "font-size": size, class: kind }, line);
    });
  const subjectLines =
    subject === undefined ? [] : firstLines(wrapMeasured(subject, 22, words, "regular"), 2);
  const head = written(subjectLines, 22, "soft");
  y += subject === undefined ? 0 : 14;
  const asked = written(heading.lines, heading.size, "bold");
  y += 18;
  const room = Math.floor((cardSize.height - 96 - y) / (26 * 1.22));
  const answered = written(firstLines(wrapMeasured(answer, 26, words, "regular"), Math.max(1, room)), 26);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...cardSize,
      viewBox: `0 0 ${String(cardSize.width)} ${String(cardSize.height)}`,
      lang,
      class: "chart",
      "font-family": `'${fileFont}'`,
    },
    element("style", {}, fileStyle(chartCss)),
    element("path", {
      d: `M0 0H${String(cardSize.width)}V${String(cardSize.height)}H0Z`,
      style: "fill:#fff",
    }),
    ...head,
    ...asked,
    ...answered,
    element(
      "g",
      { transform: `translate(${String(chart.x)} ${String(Math.round(chartTop))}) scale(${String(scale)})` },
      still.body,
    ),
    textElement(
      "text",
      { x: edge, y: cardSize.height - 32, "font-size": 22, class: "soft" },
      [publisher, portal.address, portal.isFictional && textsIn(lang).kit.fictional]
        .filter(Boolean)
        .join(" · "),
    ),
  );
}
