import { asked, askedLater } from "./asked.ts";
import { type Answers, answerTo } from "./answers.ts";
import { readAnswers } from "./read-answers.ts";

type Raw = Readonly<Record<string, unknown>>;

/** The day and the language of whoever tells. */
interface Telling {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly language: "sv" | "en";
}

/** What may be said with each kind of update, besides the statement. */
const parts: Readonly<Record<string, readonly string[]>> = {
  progress: ["value", "evidence", "lesson"],
  completion: ["value", "evidence", "lesson"],
  setback: ["value", "lesson"],
};

/** Keys that a change may set anew; what it says nothing of stays. */
const changeable = ["title", "summary", "target", "start", "due", "reportEveryMonths"] as const;

/** A reason has half the room of a statement. */
const longestReason = 1000;

function reasonFrom(statement: unknown): unknown {
  const { sv } = (statement ?? {}) as { readonly sv?: string };
  return sv === undefined ? undefined : { sv: [...sv].slice(0, longestReason).join("") };
}

function withoutReason({ stateReason: _, ...record }: Raw): Raw {
  return record;
}

/** The state that an update leaves the commitment in. */
function withState(record: Raw, type: string, statement: unknown, answers: Answers): Raw {
  const asked = { setback: "state-setback", completion: "state-completion" }[type];
  const state = type === "withdrawal" ? "withdrawn" : asked && answerTo(asked, answers);
  if (state === undefined) return record;
  const needsReason = state !== "active" && state !== "achieved";
  const plain = withoutReason({ ...record, state });
  return needsReason ? { ...plain, stateReason: reasonFrom(statement) } : plain;
}

function withMilestones(record: Raw, answers: Answers, today: string): Raw {
  const reached = answers.get("milestones-done") ?? [];
  const { milestones } = record;
  if (!Array.isArray(milestones) || reached.length === 0) return record;
  return {
    ...record,
    milestones: milestones.map((milestone: Raw) =>
      reached.includes(String(milestone["id"])) ? { ...milestone, done: today } : milestone,
    ),
  };
}

function withChanges(record: Raw, answers: Answers, language: "sv" | "en"): Raw {
  const read = readAnswers("commitments", { name: "record", asked: asked.commitments }, answers, language);
  const changes = changeable.filter((key) => read[key] !== undefined).map((key) => [key, read[key]] as const);
  return { ...record, ...Object.fromEntries(changes) };
}

/**
 * A published commitment with one more update, and with what the update says about it: a new state, milestones that
 * were reached, words or numbers that changed. Everything else stays as it was.
 */
export function updatedRecord(record: Raw, answers: Answers, { today, language }: Telling): Raw {
  const where = { within: "updates", name: "record.updates", asked: askedLater };
  const { type: kind, statement, ...rest } = readAnswers("commitments", where, answers, language);
  const type = String(kind);
  const told = Object.fromEntries(Object.entries(rest).filter(([key]) => parts[type]?.includes(key)));
  const update = { date: today, type, statement, ...told };
  const updates = Array.isArray(record["updates"]) ? (record["updates"] as Raw[]) : [];
  const changed = type === "change" ? withChanges(record, answers, language) : record;
  const reached = parts[type] === undefined ? changed : withMilestones(changed, answers, today);
  return { ...withState(reached, type, statement, answers), updates: [...updates, update] };
}

/** A published commitment with the note that it still holds. */
export function confirmedRecord(
  record: Raw,
  statement: { readonly sv: string; readonly en: string },
  today: string,
): Raw {
  const updates = Array.isArray(record["updates"]) ? (record["updates"] as Raw[]) : [];
  return { ...record, updates: [...updates, { date: today, type: "confirmation", statement }] };
}
