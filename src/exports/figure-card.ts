import type { PublishedFigure } from "../charts/figure.ts";
import { element, textElement } from "../charts/svg.ts";
import { afterTitle } from "../i18n/source-sentences.ts";
import { textsIn } from "../i18n/texts.ts";
import { basisOf, dayOf } from "./figure-basis.ts";
import { fileFont, fileStyle } from "./figure-style.ts";
import { type CardPortal, cardSize } from "./kit/card.ts";
import { firstLines, fitText, wrapMeasured } from "./kit/wrap.ts";
import { svgFile } from "./svg-file.ts";

const edge = 48;
/** The column of words, to the left of the chart. */
const words = 400;
const wide = cardSize.width - 2 * edge;
const chart = { x: edge + words + 40, y: edge, width: cardSize.width - words - 2 * edge - 40, height: 490 };

/**
 * A figure as social media show a link to it: question and answer beside the chart, what its numbers come from and the
 * day below. The whole answer, the note and what is to be said of the sources are on the page that it leads to.
 *
 * @param chartCss The charts' style sheet.
 */
export function figureCardSvg(
  figure: PublishedFigure,
  chartCss: string,
  portal: Pick<CardPortal, "address" | "isFictional" | "isProposed">,
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
  const room = Math.floor((cardSize.height - 124 - y) / (26 * 1.22));
  const answered = written(firstLines(wrapMeasured(answer, 26, words, "regular"), Math.max(1, room)), 26);
  const t = textsIn(lang).kit;
  const whose = [
    publisher,
    dayOf(figure)?.replace(/\.$/, ""),
    portal.address,
    portal.isFictional && t.fictional,
    portal.isProposed && t.proposed,
  ];
  const basis = basisOf(figure, ({ title }) => `${title}${afterTitle(title).trimEnd()}`).replace(/\.$/, "");
  const foot = [basis, whose.filter(Boolean).join(" · ")].map((text, line) =>
    textElement(
      "text",
      { x: edge, y: cardSize.height - 58 + 26 * line, "font-size": 20, class: "soft" },
      firstLines(wrapMeasured(text, 20, wide, "regular"), 1).join(""),
    ),
  );
  return svgFile(
    cardSize,
    {
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
    ...foot,
  );
}
