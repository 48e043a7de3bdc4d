import type { PublishedFigure } from "../../charts/figure.ts";
import { actorMatrixFigure, figuresFor, figuresOfGoal } from "../../charts/figure-list.ts";
import { formatDate } from "../../format.ts";
import { textsIn } from "../../i18n/texts.ts";
import { type Report, versionOf } from "./report.ts";
import { titleOf } from "./title-page.ts";

/** Whose numbers are others on another day, though nothing but the calendar or the promises has changed. */
function figuresOfPromises(report: Report): ReadonlySet<PublishedFigure | undefined> {
  const { dataset, language } = report;
  const ofGoals = [...dataset.goals.values()].flatMap((goal) => {
    const { gap, coverage } = figuresOfGoal(report, goal, language) ?? {};
    return [gap, coverage];
  });
  return new Set([actorMatrixFigure(report, language), ...ofGoals]);
}

/** Which follow-up a picture is out of, until which day it tells, and which records it is drawn from. */
function editionOf(report: Report): string {
  const { account, madeOn, language } = report;
  const t = textsIn(language).report.edition;
  const title = titleOf(report);
  const day = (date: string) => formatDate(date, language);
  if (account.basis === "ongoing") return t.ongoing(title, day(account.to));
  return account.isAsFrozen
    ? t.asFrozen(title, day(account.to), versionOf(report))
    : t.ended(title, day(account.to), day(madeOn));
}

/** The figures of the portal as they go with the pack: each says which day it is of, for the portal's own goes on. */
export function packFigures(report: Report): readonly PublishedFigure[] {
  const dated = figuresOfPromises(report);
  const edition = editionOf(report);
  return figuresFor(report, report.language).map((figure) => ({
    ...figure,
    ...(dated.has(figure) && { asOf: report.today }),
    edition,
  }));
}
