import type { Localized } from "../schema/text.ts";
import type { CollectionName } from "../schema/values.ts";
import { blocksOf, readBlock } from "./blocks.ts";
import { type Change, isWeakening } from "./change.ts";
import { compareVersions, reasonGiven } from "./compare.ts";
import { swedishDay } from "../dataset/today.ts";
import { recordAt } from "../schema/record-at.ts";
import { steady } from "./steady.ts";
import { defaultHistoryFolder, keepHistory, keptHistory } from "./keep.ts";
import { type FileChange, git, type Logged, readLog, readObjects } from "./log.ts";
import { ownLog } from "./own-log.ts";
import { publishedDays } from "./published.ts";
import type { SeriesText } from "./reckoning.ts";
import { recordNameAt } from "./record-name.ts";
import { type RemovedId, removedIds } from "./removed.ts";
import { seriesThrough } from "./series-through.ts";
import { isPromise } from "./weakenings.ts";

/** Something that happened to a record. */
export interface HistoryEvent {
  readonly collection: CollectionName;
  readonly id: string;
  readonly commit: string;
  /** The day in Sweden, `YYYY-MM-DD`; never earlier than that of the event before. */
  readonly date: string;
  readonly role: Logged["role"];
  /** The record was put right, or the portal was not yet decided on: no promise has changed. */
  readonly isEditing: boolean;
  readonly change: Change;
  /** The day an approved proposal was sent in. */
  readonly proposed?: string;
  readonly reason?: Localized;
}

/** What git knows of the records. */
export interface History {
  readonly sight: "whole" | "shallow" | "none";
  /** The first day that can be seen, where the clone is shallow. */
  readonly since?: string;
  /**
   * The day that changed promises are counted from, ISO: the first that can be seen, or the day the portal was decided
   * on. While it is proposed, the first that can be seen. Undefined where nothing can.
   */
  readonly promisesSince?: string;
  /** By `collection/id`, oldest first. */
  readonly records: Readonly<Record<string, readonly HistoryEvent[]>>;
  /** Promises made weaker, put off or taken back, newest first. */
  readonly changedPromises: readonly HistoryEvent[];
  /** Ids of any collection that were published once, by collection and id. */
  readonly removed: readonly RemovedId[];
  /** The day each record of any collection was published, by `collection/id`, as far as can be seen. */
  readonly published: Readonly<Record<string, string>>;
}

const blind: History = { sight: "none", records: {}, changedPromises: [], removed: [], published: {} };
const isOurs = ({ path, from }: FileChange) =>
  recordNameAt(path) !== undefined || recordNameAt(from) !== undefined || path === "portal.yaml";

/** A file moved to where another kind of record lies is one that went and one that came. */
function movesApart(file: FileChange): readonly FileChange[] {
  const [old] = recordAt(file.from) ?? [];
  if (file.status !== "R" || old === undefined || old === recordAt(file.path)?.[0]) return [file];
  return [
    { ...file, status: "D", path: file.from },
    { ...file, status: "A", from: file.path },
  ];
}

function changesOf(
  file: FileChange,
  texts: ReadonlyMap<string, string>,
  seriesText: SeriesText,
  isKnown: boolean,
): readonly Change[] {
  if (file.status === "D") return [{ kind: "removed" }];
  if (file.status === "A" || file.status === "C") return [{ kind: isKnown ? "restored" : "created" }];
  const told =
    file.before === file.after
      ? []
      : compareVersions(texts.get(file.before) ?? "", texts.get(file.after) ?? "", seriesText);
  const from = recordNameAt(file.from)?.split("/")[1];
  return file.status === "R" && from !== undefined ? [{ kind: "renamed", from }, ...told] : told;
}

const isProposal = (portal: string | undefined) => readBlock(blocksOf(portal ?? ""), "proposed") === true;

/**
 * The commit of the log that decided on the portal: what was edited up to it was nobody's promise yet. Before the log's
 * beginning where the portal was never a proposal, beyond its end where it still is.
 */
function decisionIn(log: readonly Logged[], texts: ReadonlyMap<string, string>): number {
  const portals = log.map(({ files }) => files.find(({ path }) => path === "portal.yaml"));
  const now = portals.findLast((portal) => portal !== undefined);
  if (isProposal(texts.get(now?.after ?? ""))) return log.length;
  return portals.findLastIndex((portal) => portal && isProposal(texts.get(portal.before)));
}

/** How and when a commit came about: from a proposal of the form, which is the commit that it merged, or otherwise. */
function originOf({ merged, role }: Logged, date: string, texts: ReadonlyMap<string, string>) {
  const sent = merged === undefined ? undefined : texts.get(merged);
  if (sent === undefined || !/^Submission: /m.test(sent)) return { role };
  const [, seconds] = /^committer .*> (\d+) /m.exec(sent) ?? [];
  const day = seconds === undefined ? date : swedishDay(Number(seconds));
  return { role: "form", proposed: day > date ? date : day } as const;
}

/** What has happened to each record, by `collection/id`, oldest first; one that was renamed goes by its last name. */
function eventsOf(
  log: readonly Logged[],
  days: readonly string[],
  texts: ReadonlyMap<string, string>,
  unseen: number,
  seriesTextAt: (commit: string) => SeriesText,
): ReadonlyMap<string, readonly HistoryEvent[]> {
  const records = new Map<string, readonly HistoryEvent[]>();
  const decision = decisionIn(log, texts);
  const order = new Map(log.map(({ commit }, index) => [commit, index]));
  const place = ({ commit }: HistoryEvent) => order.get(commit) ?? 0;
  for (const [index, entry] of log.entries()) {
    if (index < unseen) continue;
    const date = days[index] ?? "";
    const { commit, isCorrection } = entry;
    const told = {
      commit,
      date,
      ...originOf(entry, date, texts),
      isEditing: isCorrection || index <= decision,
    };
    for (const file of entry.files.flatMap(movesApart)) {
      const name = recordNameAt(file.path);
      if (name === undefined) continue;
      const old = file.status === "R" ? recordNameAt(file.from) : undefined;
      // Another record may have had the name before, and been taken away: it loses nothing, and hides nothing.
      const known = [records.get(name), records.get(old ?? "")].filter((events) => events !== undefined);
      const earlier = known.length > 1 ? known.flat().sort((a, b) => place(a) - place(b)) : known[0];
      if (old !== undefined) records.delete(old);
      const [collection, id] = name.split("/") as [CollectionName, string];
      const found = changesOf(file, texts, seriesTextAt(commit), earlier !== undefined).map(
        (change): HistoryEvent => {
          const reason = isWeakening(change)
            ? reasonGiven(texts.get(file.before) ?? "", texts.get(file.after) ?? "")
            : undefined;
          return { collection, id, ...told, change, ...(reason && { reason }) };
        },
      );
      records.set(name, [...(earlier ?? []).map((event) => ({ ...event, id })), ...found]);
    }
  }
  return records;
}

/** Promises made weaker, put off or taken back, newest first. */
function changedPromisesOf(
  records: ReadonlyMap<string, readonly HistoryEvent[]>,
  log: readonly Logged[],
): readonly HistoryEvent[] {
  const order = new Map(log.map(({ commit }, index) => [commit, index]));
  return [...records.values()]
    .flat()
    .filter((event) => isPromise(event.collection) && !event.isEditing && isWeakening(event.change))
    .sort((a, b) => (order.get(b.commit) ?? 0) - (order.get(a.commit) ?? 0));
}

function historyFrom(directory: string, head: string, isShallow: boolean): History {
  const whole = readLog(directory, head);
  const texts = readObjects(
    directory,
    whole.flatMap(({ files, merged }) => [
      ...files.filter(isOurs).flatMap(({ before, after }) => [before, after]),
      ...(merged === undefined ? [] : [merged]),
    ]),
  );
  const log = ownLog(whole, texts);
  const days = steady(log.map(({ seconds }) => seconds)).map(swedishDay);
  // A shallow clone's first commit seems to add all that was there before it.
  const unseen = isShallow && log.length === whole.length ? 1 : 0;
  const records = eventsOf(log, days, texts, unseen, seriesThrough(whole, texts));
  const decision = decisionIn(log, texts);
  const promisesSince = days[decision < log.length ? Math.max(0, decision) : 0];
  return {
    sight: isShallow ? "shallow" : "whole",
    ...(isShallow && days[0] !== undefined && { since: days[0] }),
    ...(promisesSince !== undefined && { promisesSince }),
    records: Object.fromEntries(records),
    changedPromises: changedPromisesOf(records, log),
    removed: removedIds(log, days),
    published: publishedDays(log.slice(unseen), days.slice(unseen)),
  };
}

/**
 * What git knows of the records in a folder, in one pass over its log. What is not committed is not history. Never
 * fails: outside a repository it says that nothing can be seen.
 *
 * @param directory The data folder.
 * @param cache Where what was read is kept, by commit.
 */
export function readHistory(directory: string, cache: string = defaultHistoryFolder): History {
  let head: string;
  try {
    head = git(directory, ["rev-parse", "--verify", "HEAD^{commit}"]).toString().trim();
    if (git(directory, ["ls-files", "-z", "--", "portal.yaml"]).length === 0) return blind;
  } catch {
    return blind;
  }
  const isShallow = git(directory, ["rev-parse", "--is-shallow-repository"]).toString().trim() === "true";
  const from = { directory, head, isShallow };
  const kept = keptHistory(from, cache);
  if (kept !== undefined) return kept;
  const history = historyFrom(directory, head, isShallow);
  keepHistory(from, history, cache);
  return history;
}
