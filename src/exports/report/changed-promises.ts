import type { HistoryEvent } from "../../history/history.ts";
import { textsIn } from "../../i18n/texts.ts";
import type { Report } from "./report.ts";

/** Promises made weaker, put off or taken back in the year, and what can be said of them. */
export interface ChangedPromises {
  /** The latest first. */
  readonly inYear: readonly HistoryEvent[];
  readonly answer: string;
}

/** What git tells of weakened promises between the account's days; who cannot see says so. */
export function changedPromises({ history, account, dataset, language }: Report): ChangedPromises {
  const { history: words, changedPromises: t, report } = textsIn(language);
  const { from, to, year } = account;
  const until = history.changedPromises.filter(({ date }) => date <= to);
  const inYear = until.filter(({ date }) => date >= from);
  if (history.sight === "none") return { inYear, answer: words.none };
  const nothing = history.sight === "shallow" ? t.emptyShallow : t.empty;
  const told =
    until.length === 0 ? nothing : report.changed.answer(inYear.length, year, until.length - inYear.length);
  return { inYear, answer: dataset.portal.proposed ? `${told} ${t.proposed}` : told };
}
