import type { Dataset, Event } from "../../dataset/dataset.ts";
import { addDays, yearOf } from "../../figures/calendar.ts";
import { cycleDays } from "../../figures/cycle.ts";
import {
  compareDeadlines,
  type Deadline,
  deadlinesOfCommitment,
  deadlinesOfGoal,
} from "../../figures/deadlines.ts";
import { formatDate } from "../../format.ts";
import { recordHref } from "../../i18n/record-href.ts";
import { href, type Language } from "../../i18n/routes.ts";
import { read, textsIn } from "../../i18n/texts.ts";
import type { FeedScope } from "./scope.ts";

/** How many dates of commitments the calendar of the portal, or of a focus area, has at most: the nearest. */
export const mostDates = 300;

/** A day, or several, as a calendar is to show it. */
export interface CalendarDay {
  /** Names it for good within the portal. */
  readonly key: string;
  readonly first: string;
  /** The day after the last, as iCalendar counts. */
  readonly after: string;
  readonly summary: string;
  readonly description: string;
  readonly place: string | undefined;
  /** Path of the page that tells of it. */
  readonly path: string;
}

const oneDay = (date: string) => ({ first: date, after: addDays(date, 1), place: undefined });

function dayOfDeadline(deadline: Deadline, dataset: Dataset, language: Language): CalendarDay {
  const { kind, id, milestone, date } = deadline;
  const t = textsIn(language).feeds.calendar;
  const title = read(deadline.title, language).text;
  if (kind === "goal") {
    const summary = t.goal(yearOf(date), title);
    const description = read(dataset.goals.get(id)?.summary ?? deadline.title, language).text;
    const path = recordHref("goals", id, language);
    return { key: `goals-${id}-${yearOf(date)}`, ...oneDay(date), summary, description, path };
  }
  const commitment = dataset.commitments.get(id);
  const actor = dataset.actors.get(commitment?.actor ?? "")?.name ?? "";
  const path = recordHref("commitments", id, language);
  const whole = commitment === undefined ? "" : read(commitment.title, language).text;
  if (milestone !== undefined) {
    const summary = t.milestone(title, actor);
    return {
      // No id holds a dot: none of a milestone makes the key of another's, or of the day that all is due.
      key: `commitments-${id}.${milestone}`,
      ...oneDay(date),
      summary,
      description: t.of(whole),
      path,
    };
  }
  const description = commitment === undefined ? "" : read(commitment.summary, language).text;
  return { key: `commitments-${id}-due`, ...oneDay(date), summary: t.due(title, actor), description, path };
}

function eventsIn(dataset: Dataset, scope: FeedScope): readonly Event[] {
  if (scope.page === "home") return [...dataset.events.values()];
  const events = scope.page === "actor" ? dataset.eventsByActor : dataset.eventsByFocusArea;
  return events.get(scope.id) ?? [];
}

function eventDays(dataset: Dataset, scope: FeedScope, language: Language): readonly CalendarDay[] {
  const t = textsIn(language).feeds.calendar;
  return eventsIn(dataset, scope).map(({ id, title, summary, start, end = start, place, outcome }) => ({
    key: `events-${id}`,
    first: start,
    after: addDays(end, 1),
    summary: read(title, language).text,
    description: [
      read(summary, language).text,
      ...(outcome === undefined ? [] : [`${t.outcome} ${read(outcome, language).text}`]),
    ].join("\n\n"),
    place,
    path: recordHref("events", id, language),
  }));
}

/** The follow-up year that a day lies in, and the next. */
function followUpDays({ portal }: Dataset, date: string, language: Language): readonly CalendarDay[] {
  const { cycle } = portal;
  if (cycle === undefined) return [];
  const words = textsIn(language).takePart.calendar.cycle;
  const years = [cycleDays(cycle, date), cycleDays(cycle, addDays(date, 365))].flat();
  const days = new Map(years.map((day) => [`follow-up-${day.kind}-${yearOf(day.date)}`, day]));
  return Array.from(days, ([key, { kind, date: day }]) => ({
    key,
    ...oneDay(day),
    summary: words.days[kind],
    description: formatDate(day, language),
    path: `${href("calendar", language)}#cycle`,
  }));
}

function commitmentsOf(dataset: Dataset, { page, id }: FeedScope) {
  if (page === "home") return [...dataset.commitments.values()];
  const own = page === "actor" ? dataset.commitmentsByActor : dataset.commitmentsByFocusArea;
  return own.get(id) ?? [];
}

function goalsOf(dataset: Dataset, { page, id }: FeedScope) {
  return [...dataset.goals.values()].filter(
    ({ focusArea, responsible }) =>
      page === "home" || (page === "actor" ? responsible === id : focusArea === id),
  );
}

/**
 * What a calendar holds: events, also past ones; the target years of goals; the follow-up year; and what commitments
 * still have to do: all of an actor's own, late or not, else what is nearest.
 *
 * @param date The day of the commit, never that of the build.
 */
export function calendarDays(
  dataset: Dataset,
  scope: FeedScope,
  date: string,
  language: Language,
): readonly CalendarDay[] {
  const open = commitmentsOf(dataset, scope)
    .flatMap(deadlinesOfCommitment)
    .filter((one) => one.isOpen && (scope.page === "actor" || one.date >= date))
    .sort(compareDeadlines);
  const nearest = scope.page === "actor" ? open : open.slice(0, mostDates);
  const targets = goalsOf(dataset, scope).flatMap(deadlinesOfGoal);
  return [
    ...[...nearest, ...targets].map((deadline) => dayOfDeadline(deadline, dataset, language)),
    ...eventDays(dataset, scope, language),
    ...followUpDays(dataset, date, language),
  ].sort((a, b) => (a.first !== b.first ? (a.first < b.first ? -1 : 1) : a.key < b.key ? -1 : 1));
}
