import type { Effect } from "../schema/effect.ts";
import type { CatalogueItem } from "../schema/catalogue-item.ts";
import type { Language } from "../schema/language.ts";
import { asked, askedLater } from "./asked.ts";
import { type Answers, answerTo } from "./answers.ts";
import { catalogueEffect, catalogueTonnes } from "./catalogue-effect.ts";
import { readAnswers } from "./read-answers.ts";

type Raw = Readonly<Record<string, unknown>>;

/** The day and the language of whoever tells. */
interface Telling {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly language: Language;
  /** The ready-made commitment that this one follows. */
  readonly item?: Pick<CatalogueItem, "effect"> | undefined;
}

/** A number and what it counts. */
interface RawTarget {
  readonly value?: unknown;
  readonly unit?: { readonly sv?: string };
}

/** What may be said with each kind of update, besides the statement. */
const parts: Readonly<Record<string, readonly string[]>> = {
  progress: ["value", "evidence", "lesson"],
  completion: ["value", "evidence", "lesson"],
  setback: ["value", "lesson"],
};

/** Keys that a change may set anew; what it says nothing of stays. */
const changeable = ["title", "summary", "target", "start", "due", "reportEveryMonths"] as const;

/** A reason has half the room of a statement: the beginning of a longer one, in whole words. */
const longestReason = 1000;

function reasonFrom(statement: unknown): unknown {
  const { sv } = (statement ?? {}) as { readonly sv?: string };
  if (sv === undefined) return undefined;
  const characters = [...sv];
  if (characters.length <= longestReason) return { sv };
  const head = characters.slice(0, longestReason - 1).join("");
  return { sv: `${head.replace(/\s+\S*$/, "")}…` };
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

/** An effect that was worked out from the catalogue follows the target; one of somebody's own does not. */
function effectAt(record: Raw, target: RawTarget, { item }: Telling): Raw {
  const before = record["target"] as RawTarget | undefined;
  const told = (record["effect"] as Effect | undefined)?.tonnesPerYear;
  const counted = item?.effect;
  if (!counted || !told || typeof before?.value !== "number" || typeof target.value !== "number") return {};
  const { low, central, high } = catalogueTonnes(counted.tonnesPerUnit, before.value);
  const isWorkedOut = told.low === low && told.central === central && told.high === high;
  const isSameUnit = before.unit?.sv === target.unit?.sv;
  return isWorkedOut && isSameUnit ? { effect: catalogueEffect(counted, target.value) } : {};
}

/** The new target. The form asks for its unit in one language: one that has not changed keeps the other. */
function targetAfter(before: RawTarget | undefined, read: RawTarget): RawTarget {
  return before?.unit?.sv === read.unit?.sv ? { ...before, ...read, unit: before?.unit ?? {} } : read;
}

function withChanges(record: Raw, answers: Answers, telling: Telling): Raw {
  const where = { name: "record", asked: asked.commitments };
  const read = readAnswers("commitments", where, answers, telling.language);
  const changes = changeable.filter((key) => read[key] !== undefined).map((key) => [key, read[key]] as const);
  const changed = { ...record, ...Object.fromEntries(changes) };
  const wished = read["target"] as RawTarget | undefined;
  if (wished === undefined) return changed;
  const target = targetAfter(record["target"] as RawTarget | undefined, wished);
  return { ...changed, target, ...effectAt(record, target, telling) };
}

/**
 * A published commitment with one more update, and with what the update says about it: a new state, milestones that
 * were reached, words or numbers that changed. Everything else stays as it was.
 */
export function updatedRecord(record: Raw, answers: Answers, telling: Telling): Raw {
  const { today, language } = telling;
  const where = { within: "updates", name: "record.updates", asked: askedLater };
  const { type: kind, statement, ...rest } = readAnswers("commitments", where, answers, language);
  const type = String(kind);
  const told = Object.fromEntries(Object.entries(rest).filter(([key]) => parts[type]?.includes(key)));
  const update = { date: today, type, statement, ...told };
  const updates = Array.isArray(record["updates"]) ? (record["updates"] as Raw[]) : [];
  const changed = type === "change" ? withChanges(record, answers, telling) : record;
  const reached = parts[type] === undefined ? changed : withMilestones(changed, answers, today);
  return { ...withState(reached, type, statement, answers), updates: [...updates, update] };
}

/** Whether a change leaves all as it was that it can set anew. */
export function changesNothing(before: Raw, after: Raw): boolean {
  const usual: Raw = { reportEveryMonths: 12 };
  const written = (record: Raw) => changeable.map((key) => JSON.stringify(record[key] ?? usual[key]));
  return written(before).join() === written(after).join();
}

/** A published commitment with the note that it still holds, and what shows it where there is something. */
export function confirmedRecord(
  record: Raw,
  confirmation: {
    readonly statement: { readonly sv: string; readonly en: string };
    /** A report that the actor publishes anyway. */
    readonly report?: { readonly title: string; readonly url: string } | undefined;
  },
  today: string,
): Raw {
  const { statement, report } = confirmation;
  const updates = Array.isArray(record["updates"]) ? (record["updates"] as Raw[]) : [];
  // What it is worth as evidence is for a reviewer to say: until then it is the actor's own word.
  const evidence = report && [{ ...report, level: "self-declared" }];
  const update = { date: today, type: "confirmation", statement, ...(evidence && { evidence }) };
  return { ...record, updates: [...updates, update] };
}
