import { textsIn } from "../../i18n/texts.ts";
import { answersOf } from "./answers.ts";
import { headlinesOf, isReckonedAnew } from "./frozen-answers.ts";
import { html, type Markup, raw } from "./markup.ts";
import type { Report } from "./report.ts";
import { allSection } from "./section-all.ts";
import { effectSection } from "./section-effect.ts";
import { endingsSection } from "./section-endings.ts";
import { freshSection, milestonesSection } from "./section-fresh.ts";
import { changedSection, whiteSection } from "./section-gaps.ts";
import { briefSection, goalSection, keyFiguresSection } from "./section-goal.ts";
import { methodSection, sourcesSection } from "./section-method.ts";
import { qualitySection, supportSection } from "./section-support.ts";
import { titleOf, titlePage } from "./title-page.ts";

interface Section {
  readonly id: string;
  readonly heading: string;
  readonly content: Markup;
}

/** Sections that are reckoned from today's records where those of a frozen year cannot be read. */
const reckonedAnew = new Set([
  "goal",
  "all",
  "effect",
  "ended",
  "fresh",
  "milestones",
  "white",
  "support",
  "quality",
]);

function sectionsOf(report: Report): readonly Section[] {
  const { followUp, followUpQuality, report: t } = textsIn(report.language);
  const answers = answersOf(report);
  const year = report.figures.targetYear();
  const effectHeading = year === undefined ? followUp.effect.claimed : followUp.effect.heading(year);
  return [
    { id: "brief", heading: t.brief, content: briefSection(headlinesOf(report)) },
    { id: "goal", heading: t.goal, content: goalSection(report, answers) },
    { id: "key-figures", heading: t.keyFigures, content: keyFiguresSection(report) },
    { id: "all", heading: t.all.heading, content: allSection(report) },
    { id: "effect", heading: effectHeading, content: effectSection(report) },
    { id: "ended", heading: followUp.ended.heading, content: endingsSection(report, answers.ended) },
    { id: "fresh", heading: followUp.fresh.heading, content: freshSection(report, answers.fresh) },
    {
      id: "milestones",
      heading: followUp.milestones.heading,
      content: milestonesSection(report, answers.milestones),
    },
    { id: "changed", heading: t.changed.heading, content: changedSection(report) },
    { id: "white", heading: followUp.white.heading, content: whiteSection(report, answers.white) },
    { id: "support", heading: followUp.barriers.heading, content: supportSection(report) },
    { id: "quality", heading: followUpQuality.title, content: qualitySection(report) },
    { id: "method", heading: t.method.heading, content: methodSection(report) },
    { id: "sources", heading: t.sourceList.heading, content: sourcesSection(report) },
  ];
}

/**
 * The annex as a document of its own, ready to print: one file without scripts that asks nobody for anything.
 *
 * @param css Style of paper and charts.
 */
export function annexHtml(report: Report, css: string): string {
  const { language } = report;
  const t = textsIn(language).report;
  const sections = sectionsOf(report);
  const { gap, goal } = headlinesOf(report);
  const foot = JSON.stringify(t.foot(report.account.year, report.dataset.portal.municipality.name));
  const page = `@page { @bottom-left { content: ${foot.replaceAll("<", "\\3c ")}; } }`;
  const document = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>${titleOf(report)}</title>
        ${raw(`<style>${css}${page}</style>`)}
      </head>
      <body>
        <main>
          ${titlePage(report, gap ?? t.goalUnmeasured, goal)}
          <section class="contents">
            <h2>${t.about.heading}</h2>
            ${t.about.text.map((paragraph) => html`<p>${paragraph}</p>`)}
            <h2>${t.contents}</h2>
            <ol>
              ${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}
            </ol>
          </section>
          ${sections.map(
            ({ id, heading, content }, index) =>
              html`<section id="${id}">
                <h2><span class="count">${index + 1}</span> ${heading}</h2>
                ${isReckonedAnew(report) && reckonedAnew.has(id) && html`<p class="fine">${t.reckonedTodayNote}</p>`}
                ${content}
              </section>`,
          )}
        </main>
      </body>
    </html> `;
  // What is left out leaves an empty line.
  return document.html.replace(/\s*\n(?:[ \t]*\n)*/g, "\n");
}
