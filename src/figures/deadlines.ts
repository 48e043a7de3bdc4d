import type { Commitment, Dataset, Event, Goal } from "../dataset/dataset.ts";
import type { Localized } from "../schema/text.ts";
import { isStanding } from "../dataset/counted.ts";
import { dayNumber } from "./calendar.ts";
import { standingTargets } from "../dataset/goal-amounts.ts";

/** A day by which something is to be done, or happens. */
export interface Deadline {
  readonly date: string;
  readonly kind: "commitment" | "milestone" | "goal" | "event";
  /** The record's id: of the commitment for a milestone. */
  readonly id: string;
  /** Of the milestone, goal, event or commitment itself. */
  readonly title: Localized;
  /** The milestone's id within its commitment. */
  readonly milestone: string | undefined;
  /** Title of the milestone's commitment: many have a first step of the same name. */
  readonly within?: Localized;
  /** Whether somebody still has it to do. */
  readonly isOpen: boolean;
}

/** A deadline's title where it stands alone: a milestone's with its commitment's, in the languages that both have. */
export function titleAlone({ title, within }: Deadline): Localized {
  if (within === undefined) return title;
  const en = title.en && within.en && `${title.en}: ${within.en}`;
  return { sv: `${title.sv}: ${within.sv}`, ...(en && { en }) };
}

/** As much of a deadline's date as is known: of a target, the year alone. Sorting still needs a day. */
export function dateAsKnown({ date, kind }: Pick<Deadline, "date" | "kind">): string {
  return kind === "goal" ? date.slice(0, 4) : date;
}

/**
 * Where on a line of time a date stands, as a number of days. A target year has no day: it stands in the middle of the year,
 * or of what is left of it.
 *
 * @param today ISO date.
 */
export function placeInTime({ date, kind }: Pick<Deadline, "date" | "kind">, today: string): number {
  if (kind !== "goal") return dayNumber(date);
  const year = date.slice(0, 4);
  const begins = year === today.slice(0, 4) ? dayNumber(today) : dayNumber(`${year}-01-01`);
  return (begins + dayNumber(`${String(Number(year) + 1)}-01-01`)) / 2;
}

/** What has a date, by whether it has come. */
export interface Deadlines {
  /** From today on, as they follow on the line of time. */
  readonly upcoming: readonly Deadline[];
  /** Before today, the latest first. */
  readonly passed: readonly Deadline[];
  /** Passed and still to be done, the latest first. */
  readonly overdue: readonly Deadline[];
}

/** A commitment's due date and milestones. Once it has ended only what lies behind is of interest. */
export function deadlinesOfCommitment(commitment: Commitment): readonly Deadline[] {
  const { id, due, title, milestones = [] } = commitment;
  const open = isStanding(commitment);
  const deadlines: Deadline[] = milestones.map((milestone) => ({
    date: milestone.due,
    kind: "milestone",
    id,
    title: milestone.title,
    milestone: milestone.id,
    within: title,
    isOpen: open && milestone.done === undefined,
  }));
  if (due !== "unknown") {
    deadlines.push({ date: due, kind: "commitment", id, title, milestone: undefined, isOpen: open });
  }
  return deadlines;
}

/** A goal's target years, but for those that no longer are: reached before their time, or given up. */
export function deadlinesOfGoal(goal: Goal): readonly Deadline[] {
  const { id, title } = goal;
  const standing = standingTargets(goal).filter(({ status }) => status !== "achieved");
  return standing.map(({ year }) => ({
    // A target year is over when the year is.
    date: `${String(year)}-12-31`,
    kind: "goal",
    id,
    title,
    milestone: undefined,
    isOpen: false,
  }));
}

function deadlineOfEvent({ id, title, start, end }: Event, today: string): Deadline {
  // What goes on over several days is upcoming until its first day, then until its last.
  const date = end !== undefined && start < today ? end : start;
  return { date, kind: "event", id, title, milestone: undefined, isOpen: false };
}

/** Earliest first; on the same day by kind, id and milestone, so that every build gives the same order. */
export function compareDeadlines(a: Deadline, b: Deadline): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return (a.milestone ?? "") < (b.milestone ?? "") ? -1 : 1;
}

/**
 * Due dates and milestones of commitments, targets of goals, and events. What was done early, or ended before its
 * time, is not upcoming.
 *
 * @param today ISO date; what falls on it is upcoming.
 */
export function deadlines(dataset: Dataset, today: string): Deadlines {
  const commitments = [...dataset.commitments.values()].flatMap(deadlinesOfCommitment);
  const others = [
    ...[...dataset.goals.values()].flatMap(deadlinesOfGoal),
    ...[...dataset.events.values()].map((event) => deadlineOfEvent(event, today)),
  ];
  const all = [...commitments, ...others];
  const upcoming = [...commitments.filter((one) => one.isOpen), ...others].filter(
    ({ date }) => date >= today,
  );
  const passed = all.filter(({ date }) => date < today).sort((a, b) => compareDeadlines(b, a));
  const inTime = (a: Deadline, b: Deadline) =>
    placeInTime(a, today) - placeInTime(b, today) || compareDeadlines(a, b);
  return { upcoming: upcoming.sort(inTime), passed, overdue: passed.filter((one) => one.isOpen) };
}
