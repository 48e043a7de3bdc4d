import type { Goal, Indicator } from "../dataset/dataset.ts";
import { isLaterRelease, moreAllowed, type SeriesById } from "../dataset/more-allowed.ts";
import { parseFile } from "../dataset/parse.ts";
import type { Localized } from "../schema/text.ts";
import { type Blocks, readBlock } from "./blocks.ts";
import type { Change, ReckonedBy } from "./change.ts";

/** The text of a series as it stood at some time, by id. */
export type SeriesText = (id: string) => string | undefined;

/** Two versions of a record, whole and by their outermost keys. */
interface Versions {
  readonly before: string;
  readonly after: string;
  readonly old: Blocks;
  readonly now: Blocks;
}

/** A version that today's schema can read; of another nobody can say what it allowed. */
function recordOf(collection: "goals" | "indicators", id: string, text: string): object | undefined {
  const { record } = parseFile({ file: "", collection, id, bytes: new TextEncoder().encode(text) });
  return record && { ...record, id };
}

function seriesBy(seriesText: SeriesText): SeriesById {
  const read = new Map<string, Indicator | undefined>();
  const get = (id: string) => {
    if (!read.has(id))
      read.set(id, recordOf("indicators", id, seriesText(id) ?? "") as Indicator | undefined);
    return read.get(id);
  };
  return { get };
}

/** What is in the place of a key in both versions. */
function both<T>({ old, now }: Versions, key: string, isRight: (found: unknown) => found is T) {
  return [old, now].map((blocks) => {
    const found = readBlock(blocks, key);
    return isRight(found) ? found : undefined;
  });
}

const isText = (found: unknown): found is string => typeof found === "string";
const isNumber = (found: unknown): found is number => typeof found === "number";

/** A pathway that came or changed, another series, and another base. What a value repeats of them is not told again. */
function partsOf(versions: Versions, changed: readonly string[], series: SeriesById): readonly ReckonedBy[] {
  const parts: ReckonedBy[] = [];
  // A series that cannot be read is told of by its id.
  const titleOf = (id: string): Localized => series.get(id)?.title ?? { sv: id };
  const [was, is] = both(versions, "indicator", isText);
  if (changed.includes("indicator") && is !== undefined)
    parts.push({
      key: "indicator",
      ...(was !== undefined && { from: titleOf(was) }),
      to: titleOf(is),
      ...(was !== undefined && isLaterRelease(is, was, series) && { isRelease: true }),
    });
  for (const key of ["baseYear", "baseValue"] as const) {
    if (!changed.includes(key) || (key === "baseValue" && parts.length > 0)) continue;
    const [from, to] = both(versions, key, isNumber);
    if (from === undefined && to === undefined) continue;
    parts.push({ key, ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
  }
  if (changed.includes("pathway") && versions.now.has("pathway"))
    parts.push({ key: "pathway", ...(!versions.old.has("pathway") && { isNew: true }) });
  return parts;
}

/**
 * Whether a goal came to allow more by what it is reckoned by, as the rule `weakened-goal` judges it. Where its targets
 * are less as well, that is told already: judged is then what the rest does to the targets that it has now.
 */
function allowsMore(
  { before, after }: Versions,
  isLessAlready: boolean,
  series: SeriesById,
): "more" | "other-unit" | undefined {
  const [old, now] = [before, after].map((text) => recordOf("goals", "goal", text) as Goal | undefined);
  if (old === undefined || now === undefined) return undefined;
  const targets = isLessAlready ? now.targets : old.targets;
  // A pathway that is gone is told of by itself, and leaves what the targets allow to be judged.
  const pathway = now.pathway && old.pathway;
  const more = moreAllowed({ ...old, targets, pathway }, now, series);
  if (more?.by === "amount") return "more";
  return more?.by === "other-unit" ? more.by : undefined;
}

/**
 * What became of what a goal is reckoned by: its series, its base and its pathway. Nothing for a record of another kind,
 * which has no such keys.
 *
 * @param changed The outermost keys that differ.
 * @param isLessAlready Whether what was told of its targets makes it less.
 */
export function reckoningChange(
  versions: Versions,
  changed: readonly string[],
  isLessAlready: boolean,
  seriesText: SeriesText,
): readonly Change[] {
  const { old, now } = versions;
  const isGone = (key: string) => changed.includes(key) && old.has(key) && !now.has(key);
  const series = seriesBy(seriesText);
  const parts = partsOf(versions, changed, series);
  const allows = parts.length === 0 ? undefined : allowsMore(versions, isLessAlready, series);
  return [
    ...(isGone("pathway") ? [{ kind: "pathwayRemoved" } as const] : []),
    ...(isGone("indicator") ? [{ kind: "seriesRemoved" } as const] : []),
    ...(parts.length > 0 ? [{ kind: "reckoning", parts, ...(allows && { allows }) } as const] : []),
  ];
}
