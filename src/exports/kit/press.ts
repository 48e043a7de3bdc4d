import { isCountable } from "../../dataset/counted.ts";
import type { Commitment, Dataset } from "../../dataset/dataset.ts";
import { isPartOfTarget } from "../../dataset/target-direction.ts";
import { indicatorOf, mainGoalOf } from "../../dataset/main-goal.ts";
import { targetYearOf } from "../../figures/focus-area-summary.ts";
import type { FocusAreaSummary } from "../../figures/focus-area-summary.ts";
import {
  asGiven,
  formatDate,
  formatNumber,
  formatPercent,
  formatRange,
  formatTonnes,
  nbsp,
} from "../../format.ts";
import { areaEmissions } from "../../i18n/area-emissions.ts";
import { creditOf } from "../../i18n/source-sentences.ts";
import { read, textsIn } from "../../i18n/texts.ts";
import type { Subject } from "./subject.ts";

/** Where and when a line of figures for the press holds. */
export interface PressContext {
  readonly dataset: Dataset;
  /** ISO date. */
  readonly today: string;
  /** The portal's title, and the address of the page the figures stand on. */
  readonly portal: string;
  readonly address: string;
}

/** A line for the press says no more digits than the page it leads to, as the method has it. */
const asOnPages = { significant: 4 } as const;

/** How a record stands today, with its day and its source: a line that can be copied as it is. */
function standingLine({ title, by, fact, lang }: Subject, { today, portal, address }: PressContext): string {
  const t = textsIn(lang).kit.press;
  return t.standing(
    by === undefined ? title : `${by}: ${title}`,
    fact,
    formatDate(today, lang),
    portal,
    address,
  );
}

/** Where a line's numbers stand, and on which day they stood there. */
function ownSource({ lang }: Subject, { portal, today, address }: PressContext): string {
  const t = textsIn(lang).kit.press;
  return t.source(t.asRead(portal, formatDate(today, lang)), address);
}

/**
 * What is known in numbers of a commitment: what is promised, how far it has come, and its effect. Each line may be
 * copied alone: of a commitment that is not active, each says so.
 */
export function commitmentPress(
  commitment: Commitment,
  subject: Subject,
  context: PressContext,
): readonly string[] {
  const { lang, title, fact, by = "" } = subject;
  const t = textsIn(lang).kit.press;
  const { target, baseline, due, effect, updates = [] } = commitment;
  const amount = (value: number) =>
    target ? `${formatNumber(value, lang, asGiven)}${nbsp}${read(target.unit, lang).text}` : "";
  const measured = updates.findLast(({ value }) => value !== undefined);
  const own = `${commitment.state === "active" ? "" : `${fact} `}${ownSource(subject, context)}`;
  // What was measured has been done, whatever came of the promise.
  const isLost = !isCountable(commitment) && effect?.phase === "ex-ante";
  return [
    standingLine(subject, context),
    ...(target
      ? [
          `${t.promised(by, title, amount(target.value), due === "unknown" ? undefined : formatDate(due, lang))} ${
            baseline ? `${t.baseline(amount(baseline.value), baseline.year)} ` : ""
          }${own}`,
        ]
      : []),
    ...(target && measured?.value !== undefined
      ? [
          `${t[isPartOfTarget(commitment) ? "soFar" : "level"](amount(measured.value), amount(target.value), by, formatDate(measured.date, lang))} ${own}`,
        ]
      : []),
    ...(effect
      ? [
          `${(isLost ? t.effectLost : t.effect[effect.phase])(
            title,
            `${formatRange(effect.tonnesPerYear.low, effect.tonnesPerYear.high, lang)}${nbsp}${t.unit}`,
          )} ${own}`,
        ]
      : []),
  ];
}

/** What is known in numbers of a focus area: its emissions, how its commitments stand, and what they are to save. */
export function areaPress(
  summary: FocusAreaSummary,
  subject: Subject,
  context: PressContext,
): readonly string[] {
  const { lang, title } = subject;
  const t = textsIn(lang).kit.press;
  const { dataset, address } = context;
  const { emissions, claimed } = summary;
  const indicator = indicatorOf(dataset, mainGoalOf(dataset));
  const source = dataset.sources.get(indicator?.source ?? "");
  const year = targetYearOf(dataset);
  return [
    ...(emissions && source
      ? [
          `${t.emissions(
            title,
            emissions.unit === "tonnes"
              ? formatTonnes(emissions.amount, lang, { ...asOnPages, unit: "long" })
              : areaEmissions(emissions, lang),
            emissions.year,
            emissions.share === undefined
              ? undefined
              : formatPercent(emissions.share * 100, lang, { decimals: 0 }),
          )} ${t.source(creditOf(source), address)}`,
        ]
      : []),
    standingLine(subject, context),
    ...(year !== undefined && claimed.high > 0
      ? [
          `${t.claimed(
            title,
            `${formatRange(claimed.low, claimed.high, lang, { ...asOnPages, decimals: 0 })}${nbsp}${t.unit}`,
            year,
          )} ${ownSource(subject, context)}`,
        ]
      : []),
  ];
}

/** How an actor's commitments stand, in a line. */
export function actorPress(subject: Subject, context: PressContext): readonly string[] {
  return [standingLine(subject, context)];
}
