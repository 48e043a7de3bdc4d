import { rollup } from "d3-array";
import { yearOf } from "../figures/calendar.ts";
import { dateAsKnown, type Deadline, titleAlone } from "../figures/deadlines.ts";
import { formatPartialDate } from "../format.ts";
import { foreignWords } from "../i18n/foreign-words.ts";
import { read } from "../i18n/texts.ts";
import type { Language } from "../schema/language.ts";
import { deadlineColumns } from "./deadline-columns.ts";
import { deadlineStrip } from "./deadline-strip.ts";
import { type Figure, picturesOf } from "./figure.ts";
import { type Table, wordsOf } from "./table.ts";
import { chartTexts } from "./texts.ts";

/** What the timeline of deadlines is drawn from. */
export interface DeadlinesInput {
  readonly id: string;
  readonly lang: Language;
  /** As `deadlines` orders them: numbered so, from left to right. */
  readonly upcoming: readonly Deadline[];
  /** ISO date. */
  readonly today: string;
}

/** More dates than this are counted by year instead of marked one by one. */
const markedAtMost = 24;

/** Upcoming deadlines of each kind in a year. */
export interface DeadlineYear {
  readonly year: number;
  readonly counts: ReadonlyMap<Deadline["kind"], number>;
  readonly total: number;
}

/** Kinds in the order they are shown. */
const deadlineKinds = ["commitment", "milestone", "goal", "event"] as const satisfies Deadline["kind"][];

function yearsOf(upcoming: readonly Deadline[]): readonly DeadlineYear[] {
  const counts = rollup(
    upcoming,
    (deadlines) => deadlines.length,
    ({ date }) => yearOf(date),
    ({ kind }) => kind,
  );
  return [...counts]
    .map(([year, kinds]) => ({
      year,
      counts: kinds,
      total: [...kinds.values()].reduce((sum, one) => sum + one, 0),
    }))
    .sort((a, b) => a.year - b.year);
}

function listOf({ upcoming, lang }: DeadlinesInput): Table {
  const texts = chartTexts(lang).deadlines;
  return {
    caption: texts.caption,
    columns: [
      { key: "number", label: texts.number, type: "number" },
      { key: "date", label: texts.date, type: "date" },
      { key: "what", label: texts.what, type: "text" },
      { key: "kind", label: texts.kind, type: "text" },
    ],
    rows: upcoming.map((deadline, index) => [
      index + 1,
      dateAsKnown(deadline),
      wordsOf(read(titleAlone(deadline), lang)),
      texts.kinds[deadline.kind],
    ]),
  };
}

function countsOf(years: readonly DeadlineYear[], lang: Language): Table {
  const texts = chartTexts(lang);
  return {
    caption: texts.deadlines.captionYears,
    columns: [
      { key: "year", label: texts.year, type: "year" },
      ...deadlineKinds.map(
        (kind) => ({ key: kind, label: texts.deadlines.counts[kind], type: "number" }) as const,
      ),
      { key: "total", label: texts.total, type: "number" },
    ],
    rows: years.map(({ year, counts, total }) => [
      year,
      ...deadlineKinds.map((kind) => counts.get(kind) ?? 0),
      total,
    ]),
  };
}

function answerOf({ upcoming, lang }: DeadlinesInput, years: readonly DeadlineYear[]): string {
  const texts = chartTexts(lang).deadlines;
  const [next] = upcoming;
  if (next === undefined) return texts.none;
  if (upcoming.length <= markedAtMost) {
    return texts.answer(
      read(titleAlone(next), lang).text,
      formatPartialDate(dateAsKnown(next), lang),
      upcoming.length,
    );
  }
  const fullest = years.reduce((most, year) => (year.total > most.total ? year : most));
  return texts.answerMany(upcoming.length, fullest.year, fullest.total);
}

/** What is due when: each date marked on a strip of time with a numbered list, or counted by year where they are many. */
export function deadlinesChart(input: DeadlinesInput): Figure {
  const { id, lang, upcoming } = input;
  const { question } = chartTexts(lang).deadlines;
  const years = yearsOf(upcoming);
  const isList = upcoming.length <= markedAtMost;
  const answer = answerOf(input, years);
  return {
    id,
    lang,
    question,
    answer,
    foreign: foreignWords(upcoming[0] && read(titleAlone(upcoming[0]), lang)),
    ...picturesOf(id, question, answer, () => (isList ? deadlineStrip(input) : deadlineColumns(years, lang))),
    table: isList ? listOf(input) : countsOf(years, lang),
    tableIs: isList ? "key" : undefined,
    sources: [],
  };
}
