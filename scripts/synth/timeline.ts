import { type CommitmentState, evidenceLevels } from "../../src/schema/commitment.ts";
import { addDays } from "../../src/figures/calendar.ts";
import { dayIn, daysBetween, daysIn, writtenOn } from "./days.ts";
import type { Written } from "./fiction.ts";
import { between, chance, pick, type Random, turn } from "./random.ts";
import { compound, paragraph } from "./sentences.ts";

type Commitment = Written<"commitments">;
type Update = NonNullable<Commitment["updates"]>[number];
type Milestone = NonNullable<Commitment["milestones"]>[number];

/** When a commitment runs, and the last day anything has happened to it. */
export interface Span {
  readonly signed: string;
  readonly start: string;
  readonly due: string;
  readonly lastKnown: string;
}

/** The state's own last update. */
const closingType: Partial<Record<CommitmentState, Update["type"]>> = {
  achieved: "completion",
  "partly-achieved": "completion",
  "not-achieved": "completion",
  withdrawn: "withdrawal",
  superseded: "change",
};

/** The days of a commitment in a state: ended ones lie behind us, some active ones are late. */
export function drawSpan(random: Random, state: CommitmentState): Span {
  const isOver = ["achieved", "partly-achieved", "not-achieved", "lapsed"].includes(state);
  const signed = dayIn(random, "2021-01-11", isOver ? "2023-06-30" : "2026-09-20");
  const start = addDays(signed, between(random, 0, 180));
  if (isOver) {
    const due = dayIn(random, "2024-03-01", "2026-08-31");
    return {
      signed,
      start,
      due,
      lastKnown: state === "lapsed" ? addDays(due, -40) : addDays(due, between(random, -60, 30)),
    };
  }
  const isLate = start < "2024-12-01" && chance(random, 8);
  const due = isLate ? dayIn(random, "2025-01-01", "2026-10-30") : dayIn(random, "2027-06-30", "2045-12-31");
  return { signed, start, due, lastKnown: writtenOn };
}

const statements: Readonly<Record<Exclude<Update["type"], "progress">, { sv: string; en?: string }>> = {
  confirmation: {
    sv: "Åtagandet gäller fortfarande, som det är skrivet.",
    en: "The commitment still stands as written.",
  },
  change: {
    sv: "Vi ändrar ordningen: köket före taket.",
    en: "We change the order: the kitchen before the roof.",
  },
  setback: { sv: "Leveransen dröjer ett år.", en: "The delivery is a year late." },
  completion: {
    sv: "Nu är arbetet avslutat, och så här blev det.",
    en: "The work is finished, and this is how it went.",
  },
  withdrawal: {
    sv: "Vi drar tillbaka åtagandet och säger varför under skäl.",
    en: "We withdraw the commitment and give the reason.",
  },
};

/** The first piece of a completion is as strong as any catalogue item asks for. */
function evidenceFor(random: Random, type: Update["type"], count: number): NonNullable<Update["evidence"]> {
  return Array.from({ length: count }, (_, index) => ({
    title: turn(["Faktura för utbytet", 'Mätrapport "före & efter"', "Revisorns intyg om 1/2 antal"], index),
    url: `https://underlag.example.com/${between(random, 1, 99_999)}`,
    level: type === "completion" && index === 0 ? "third-party" : pick(random, evidenceLevels),
  }));
}

function drawUpdate(random: Random, type: Update["type"], date: string, reached: number | undefined): Update {
  const isWorthShowing = type === "completion" || chance(random, 12);
  const progress = {
    sv: `En ${compound(random)} är klar, och vi har kommit en bit till.`,
    en: chance(random, 97) ? "One more part is done." : undefined,
  };
  return {
    date,
    type,
    statement: type === "progress" ? progress : statements[type],
    value: type === "progress" || type === "completion" ? reached : undefined,
    evidence: isWorthShowing ? evidenceFor(random, type, between(random, 1, 3)) : undefined,
    lesson: chance(random, 8) ? paragraph(random, 20) : undefined,
  };
}

/** How far it has come `date`, as a share of the way from `start` to `due`. */
function shareAt({ start, due }: Span, date: string): number {
  return Math.min(1, Math.max(0, daysBetween(start, date) / Math.max(1, daysBetween(start, due))));
}

/**
 * What has happened to a commitment, oldest first.
 *
 * @param reachedAt How much is done at a share (0–1) of the way, in the target's unit.
 */
export function drawUpdates(
  random: Random,
  state: CommitmentState,
  span: Span,
  reachedAt: (share: number) => number | undefined,
  isLongest: boolean,
): readonly Update[] {
  const last = closingType[state];
  const end = span.lastKnown < writtenOn ? span.lastKnown : writtenOn;
  if (span.start >= end) return last === undefined ? [] : [drawUpdate(random, last, end, reachedAt(1))];
  const count = isLongest ? 60 : pick(random, [0, 0, 0, 1, 1, 3]);
  const dates = daysIn(random, span.start, addDays(end, -1), count);
  const told = dates.map((date, index) => {
    const type = isLongest
      ? turn(["confirmation", "progress", "change", "setback"] as const, index)
      : pick(random, ["progress", "progress", "progress", "confirmation", "change", "setback"] as const);
    return drawUpdate(random, type, date, reachedAt(shareAt(span, date)));
  });
  return last === undefined ? told : [...told, drawUpdate(random, last, end, reachedAt(1))];
}

/** Steps on the way, the early ones mostly done. */
export function drawMilestones(random: Random, span: Span, isLongest: boolean): readonly Milestone[] {
  const count = isLongest ? 40 : pick(random, [0, 0, 0, 0, 0, 0, 1, 3]);
  return daysIn(random, span.start, span.due, count).map((due, index) => {
    const done = addDays(due, between(random, -20, 20));
    const isDone =
      due < span.lastKnown && done >= span.signed && done <= span.lastKnown && chance(random, 75);
    return {
      id: `steg-${index + 1}`,
      title: {
        sv: `Steg ${index + 1}: ${compound(random)}`,
        en: chance(random, 97) ? `Step ${index + 1}` : undefined,
      },
      due,
      done: isDone ? done : undefined,
    };
  });
}
