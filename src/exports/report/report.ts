import type { PublishedFigure } from "../../charts/figure.ts";
import { figuresOfGoal, figuresOfIndicator } from "../../charts/figure-list.ts";
import type { GoalFigures } from "../../charts/goal-figures.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { indicatorOf, mainGoalOf } from "../../dataset/main-goal.ts";
import { type Figures, figuresOf } from "../../figures/figures.ts";
import type { FollowUpYear } from "../../figures/follow-up-year.ts";
import { formatDate, joinSentences } from "../../format.ts";
import type { History } from "../../history/history.ts";
import { pageAddress, type Place } from "../../i18n/page-address.ts";
import type { Language } from "../../i18n/routes.ts";
import { sourceLanguage } from "../../i18n/source-sentences.ts";
import { type Reading, read, textsIn } from "../../i18n/texts.ts";
import type { Source } from "../../schema/source.ts";
import type { Localized } from "../../schema/text.ts";
import { html, type Markup } from "./markup.ts";

/** Where the records come from, and when the pack was made. */
export interface MadeFrom {
  readonly history: History;
  /** Full hash; undefined outside git. */
  readonly commit: string | undefined;
  /** Records differ from that commit. */
  readonly isChanged: boolean;
  /** ISO date. */
  readonly madeOn: string;
}

/** All that a follow-up pack in one language is written from. */
export interface Report extends MadeFrom {
  readonly account: FollowUpYear;
  readonly language: Language;
  readonly dataset: Dataset;
  readonly figures: Figures;
  /** The day everything is reckoned for: the account's last. */
  readonly today: string;
}

/** A pack in a language, of a year and of where it comes from. */
export function reportIn(
  language: Language,
  account: FollowUpYear,
  from: MadeFrom,
  figures?: Figures,
): Report {
  const { dataset, to } = account;
  return {
    ...from,
    account,
    language,
    dataset,
    today: to,
    figures: figures ?? figuresOf(dataset, to),
  };
}

/** The whole address of a path in the portal. */
export function addressOf({ dataset }: Report, path: string): string {
  return `${dataset.portal.siteUrl.replace(/\/$/, "")}${path}`;
}

/** The whole address of a page, in the pack's language where the portal has pages in it. */
export function pageOf({ dataset, language }: Report, ...place: Place): string {
  return pageAddress(dataset.portal, language, ...place);
}

/** The figures of the main goal by name. Undefined where it is not measured. */
export function goalFigures(report: Report): GoalFigures<PublishedFigure> | undefined {
  const goal = mainGoalOf(report.dataset);
  return goal && figuresOfGoal(report, goal, report.language);
}

/** Where the main goal's emissions come from, in the latest year. Undefined where its series has no sectors. */
export function sectorFigure(report: Report): PublishedFigure | undefined {
  const indicator = indicatorOf(report.dataset, mainGoalOf(report.dataset));
  return indicator && figuresOfIndicator(report, indicator, report.language).shares;
}

/** Whether a year that is over is told from today's records, where what has no date is as it stands today. */
export function isFromToday({ account }: Report): boolean {
  return account.basis !== "ongoing" && !account.isAsFrozen;
}

/** What the numbers hold for: a frozen year, a year that is over, or so far; and what of it is as it stands today. */
export function basisOf({ account, language }: Report): string {
  const { basis } = textsIn(language).report;
  const { period, to, year, isAsFrozen } = account;
  const date = formatDate(to, language);
  if (account.basis === "ongoing") return basis.ongoing(date);
  if (period === undefined) return joinSentences(basis.ended, basis.todays(true, date, year));
  const version = period.frozenCommit.slice(0, 8);
  if (isAsFrozen) return basis.asFrozen(version);
  const known = period.figures.find(({ id }) => id === "emissions-year")?.value ?? year;
  return joinSentences(basis.frozen(version), basis.todays(false, date, known));
}

/** Today's version of the records, for people. */
function currentVersion({ commit, isChanged, language }: Report, length: number): string {
  const { facts } = textsIn(language).report;
  if (commit === undefined) return facts.versionUnknown;
  const version = commit.slice(0, length);
  return isChanged ? facts.changed(version) : version;
}

/**
 * The version the numbers come from, for people: the one a year was frozen with, where its records are told of.
 *
 * @param length How much of the hash.
 */
export function versionOf(report: Report, length = 8): string {
  const { isAsFrozen, period } = report.account;
  return isAsFrozen && period ? period.frozenCommit.slice(0, length) : currentVersion(report, length);
}

/** Today's version, where it is another: what is reckoned today and the list of changed promises rest on it. */
export function todaysVersionOf(report: Report): string | undefined {
  return report.account.isAsFrozen ? currentVersion(report, 8) : undefined;
}

/** A source's title, or what else its publisher words, marked where it is in another language than the pack. */
export function inSourceLanguage(
  source: Pick<Source, "title" | "language">,
  language: Language,
  words = source.title,
): Markup {
  const lang = sourceLanguage(source, language);
  return lang === undefined ? html`${words}` : html`<span lang="${lang}">${words}</span>`;
}

/** A record's text in the pack's language, marked where it has not been translated. */
export function said(text: Localized, language: Language): Markup {
  const { text: words, lang, isFallback }: Reading = read(text, language);
  return isFallback ? html`<span lang="${lang}">${words}</span>` : html`${words}`;
}
