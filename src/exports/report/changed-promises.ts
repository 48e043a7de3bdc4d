import { joinSentences } from "../../format.ts";
import type { HistoryEvent } from "../../history/history.ts";
import { countedSince, givenUpElsewhere } from "../../i18n/changed-promises-words.ts";
import { textsIn } from "../../i18n/texts.ts";
import type { Report } from "./report.ts";

/** Promises made weaker, put off or taken back in the year, and what can be said of them. */
export interface ChangedPromises {
  /** The latest first. */
  readonly inYear: readonly HistoryEvent[];
  readonly answer: string;
}

/** What can be said of the year: nothing is known of one before the history, and of its first year only a part. */
function answerOf({ history, account, dataset, language }: Report, inYear: number, before: number): string {
  const { changedPromises: t } = textsIn(language);
  const { from, to, year } = account;
  const isProposed = dataset.portal.proposed === true;
  const since = countedSince(history, isProposed, language);
  const { promisesSince } = history;
  if (promisesSince === undefined) return since;
  if (promisesSince > to) return joinSentences(t.unknown(year), since);
  // Nobody's promise has changed yet: that none did is not to be said either.
  if (isProposed) return since;
  return joinSentences(
    promisesSince > from ? since : undefined,
    t.inYear(inYear, year),
    before === 0 ? undefined : t.before(before),
  );
}

/** What git tells of weakened promises between the account's days; who cannot see says so. */
export function changedPromises(report: Report): ChangedPromises {
  const { history, account, dataset, language } = report;
  const until = history.changedPromises.filter(({ date }) => date <= account.to);
  const inYear = until.filter(({ date }) => date >= account.from);
  const answer = joinSentences(
    answerOf(report, inYear.length, until.length - inYear.length),
    dataset.portal.proposed ? textsIn(language).changedPromises.proposed : undefined,
    givenUpElsewhere(dataset.commitments.values(), language),
  );
  return { inYear, answer };
}
