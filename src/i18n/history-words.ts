import { asGiven, capitalised, formatDate, formatList, formatNumber, formatPercent } from "../format.ts";
import { type Change, isWeakening, type ReckonedBy } from "../history/change.ts";
import type { HistoryEvent } from "../history/history.ts";
import { isPromise } from "../history/weakenings.ts";
import type { CollectionName } from "../schema/values.ts";
import { type ForeignWords, foreignWords } from "./foreign-words.ts";
import { countInWords } from "./number-words.ts";
import type { Language } from "./routes.ts";
import { read, textsIn } from "./texts.ts";

/** Whole years between two days of the same date; `undefined` where they are no whole years. */
function yearsBetween(from: string, to: string): number | undefined {
  return from.slice(4) === to.slice(4) ? Number(to.slice(0, 4)) - Number(from.slice(0, 4)) : undefined;
}

/** A day that was moved: by whole years, put off, or brought forward. */
function movedClause(what: string, from: string, to: string, language: Language): string {
  const { moved } = textsIn(language).history.clause;
  const years = yearsBetween(from, to);
  if (years !== undefined && years > 0)
    return moved.years(what, countInWords(years, language), formatDate(to, language));
  const say = to > from ? moved.later : moved.earlier;
  return say(what, formatDate(from, language), formatDate(to, language));
}

function dayClause(
  what: string,
  { from, to }: Change & { kind: "due" | "start" },
  language: Language,
): string {
  const { due } = textsIn(language).history.clause;
  if (from === "unknown") return due.set(what, formatDate(to, language));
  if (to === "unknown") return due.removed(what, formatDate(from, language));
  return movedClause(what, from, to, language);
}

/** A number that went up or down, told by whether that makes the promise weaker. */
function turnOf({ from, to, way }: Change & { kind: "target" | "level" }) {
  const isLess = to < from;
  if (way === "unclear") return "changed";
  if (way === "weaker") return isLess ? "lowered" : "weakened";
  return isLess ? "sharpened" : "raised";
}

function reckonedClause(part: ReckonedBy, language: Language): string {
  const { parts } = textsIn(language).history.clause.goal.reckoning;
  switch (part.key) {
    case "indicator": {
      const to = read(part.to, language).text;
      if (part.isRelease) return parts.indicator.release(to);
      return part.from === undefined
        ? parts.indicator.set(to)
        : parts.indicator.changed(read(part.from, language).text, to);
    }
    case "pathway":
      return part.isNew ? parts.pathway.set : parts.pathway.changed;
    case "baseYear":
    case "baseValue": {
      const { set, changed, removed } = parts[part.key];
      const said = (number: number) =>
        part.key === "baseYear" ? String(number) : formatNumber(number, language, asGiven);
      if (part.to === undefined) return removed(said(part.from ?? 0));
      return part.from === undefined ? set(said(part.to)) : changed(said(part.from), said(part.to));
    }
  }
}

/** What a goal is reckoned by has changed: with what came of it first, where it came to allow more. */
function reckoningClause({ parts, allows }: Change & { kind: "reckoning" }, language: Language): string {
  const t = textsIn(language).history.clause.goal.reckoning;
  const what = formatList(
    parts.map((part) => reckonedClause(part, language)),
    language,
  );
  return allows === undefined ? capitalised(what) : t.allows[allows](what);
}

function clauseOf(
  change: Change,
  collection: CollectionName,
  nameOf: (actor: string) => string,
  language: Language,
): string {
  const { clause } = textsIn(language).history;
  const { began, target, goal, effect, milestone, partners } = clause;
  const the = clause.the[collection];
  const number = (amount: number) => formatNumber(amount, language, asGiven);
  const percent = (share: number) => formatPercent(share, language, asGiven);
  const names = (ids: readonly string[]) => formatList(ids.map(nameOf), language);
  switch (change.kind) {
    case "created":
      return began[collection === "commitments" ? "published" : "created"](the);
    case "restored":
      return began[collection === "commitments" ? "republished" : "restored"](the);
    case "removed":
      return clause.removed(the);
    case "text":
    case "details":
    case "outcome":
    case "frozenFigures":
      return clause[change.kind];
    case "renamed":
      return clause.renamed(change.from);
    case "state":
      return clause.became[change.to];
    case "due":
      return dayClause(clause.due.what, change, language);
    case "start":
      return dayClause(collection === "events" ? the : clause.due.start, change, language);
    case "target":
      return target[turnOf(change)](
        target.what,
        number(change.from),
        `${number(change.to)} ${read(change.unit, language).text}`,
      );
    case "targetRewritten":
      return target.rewritten(
        `${number(change.from.value)} ${read(change.from.unit, language).text}`,
        `${number(change.to.value)} ${read(change.to.unit, language).text}`,
      );
    case "targetRemoved":
      return target.removed;
    case "reduction":
      return target[change.to < change.from ? "lowered" : "raised"](
        goal.of(change.year),
        percent(change.from),
        percent(change.to),
      );
    case "level":
      return target[turnOf(change)](goal.of(change.year), number(change.from), number(change.to));
    case "levelAdded":
      return goal.given(change.year);
    case "levelRewritten":
      return goal.rewritten(change.year);
    case "targetYear":
      return goal[change.to > change.from ? "later" : "earlier"](change.from, change.to);
    case "targetStatus":
      return goal.status[change.to](change.year);
    case "yearAdded":
      return goal.added(change.year);
    case "yearRemoved":
      return goal.removed(change.year);
    case "reckoning":
      return reckoningClause(change, language);
    case "pathwayRemoved":
    case "seriesRemoved":
      return goal[change.kind];
    case "effect":
    case "effectPerUnit":
      return target[change.to < change.from ? "lowered" : "raised"](
        change.kind === "effect" ? effect.what : effect.perUnit,
        number(change.from),
        effect.tonnes(number(change.to)),
      );
    case "effectRemoved":
      return effect.removed;
    case "updates":
      return clause.updates[change.what](change.count, capitalised(countInWords(change.count, language)));
    case "milestoneMoved":
      return movedClause(milestone.what(read(change.title, language).text), change.from, change.to, language);
    case "milestoneDone":
      return milestone.done(milestone.what(read(change.title, language).text));
    case "milestoneUndone":
      return milestone.undone(milestone.what(read(change.title, language).text));
    case "milestoneAdded":
      return milestone.added(milestone.what(read(change.title, language).text));
    case "milestoneRemoved":
      return milestone.removed(milestone.what(read(change.title, language).text));
    case "partners":
      if (change.left.length === 0) return partners.joined(names(change.joined));
      if (change.joined.length === 0) return partners.left(names(change.left));
      return partners.both(names(change.joined), names(change.left));
    case "supportState":
      return clause.supportState[change.to](the);
    case "confirmed":
      return clause.confirmed(the);
    case "matches":
      return clause.matches(change.count, capitalised(countInWords(change.count, language)));
    case "observationsAdded":
      return clause.observationsAdded(change.years.length, formatList(change.years.map(String), language));
    case "observations":
      return clause.observations(change.years.length, formatList(change.years.map(String), language));
  }
}

/**
 * What happened to a record and the day it was published, as a sentence: `Målet sänktes från 60 till 30 procent den 3
 * mars 2022.`
 *
 * @param nameOf The name of an actor, by id.
 */
export function changeSentence(
  { change, collection, date }: HistoryEvent,
  nameOf: (actor: string) => string,
  language: Language,
): string {
  return textsIn(language).history.on(
    clauseOf(change, collection, nameOf, language),
    formatDate(date, language),
  );
}

/** What of such a sentence has not been translated: a unit, or the title of a milestone or a series. */
export function foreignInChange({ change }: HistoryEvent, language: Language): readonly ForeignWords[] {
  if ("title" in change) return foreignWords(read(change.title, language));
  if ("unit" in change) return foreignWords(read(change.unit, language));
  if (change.kind === "reckoning") {
    const titles = change.parts.flatMap((part) => (part.key === "indicator" ? [part.from, part.to] : []));
    return foreignWords(...titles.map((title) => title && read(title, language)));
  }
  if (change.kind !== "targetRewritten") return [];
  return foreignWords(read(change.from.unit, language), read(change.to.unit, language));
}

/**
 * By whom: the form, the editors or a program, never which person. Where what would be a weaker promise was put right or
 * edited, it says so.
 */
export function changedBy(
  { collection, role, proposed, date, isEditing, change }: HistoryEvent,
  language: Language,
): string {
  const { by, editing } = textsIn(language).history;
  const isNew = change.kind === "created" || change.kind === "restored";
  const who =
    role === "form" ? by.form(formatDate(proposed ?? date, language)) : (isNew ? by.added : by)[role];
  return isEditing && isPromise(collection) && isWeakening(change) ? `${who} (${editing})` : who;
}
