import type { CatalogueItem } from "../schema/catalogue-item.ts";
import type { Commitment, CommitmentState, Milestone } from "../schema/commitment.ts";
import type { Effect } from "../schema/effect.ts";
import type { Event } from "../schema/event.ts";
import { betterDirection, betterValue } from "../dataset/target-direction.ts";
import { pairedTargets } from "../dataset/paired-targets.ts";
import type { Goal, Target } from "../schema/goal.ts";
import type { Indicator } from "../schema/indicator.ts";
import type { Period } from "../schema/period.ts";
import type { SupportNeed, SupportOffer, SupportState } from "../schema/support.ts";
import { type Blocks, blocksOf, readBlock, same } from "./blocks.ts";
import { type Change, isWeakening, type Way } from "./change.ts";
import { reckoningChange, type SeriesText } from "./reckoning.ts";

/** Keys of a version as they may stand in a file of any age: nothing is certain to be there. */
type Version = Partial<Omit<Commitment, "state" | "effect">> & {
  readonly state?: CommitmentState | SupportState;
  readonly effect?: Partial<Pick<Effect, "tonnesPerYear"> & Pick<ItemEffect, "tonnesPerUnit">>;
} & Partial<Pick<Goal, "targets">> &
  Partial<Pick<Indicator, "observations">> &
  Partial<Pick<SupportOffer, "validUntil" | "lastConfirmed">> &
  Partial<Pick<SupportNeed, "matches">> &
  Partial<Pick<Event, "outcome">> &
  Partial<Pick<Period, "figures">>;
type ItemEffect = NonNullable<CatalogueItem["effect"]>;
type Key = keyof Version & string;

function reader(blocks: Blocks) {
  return <Name extends Key>(key: Name) => readBlock(blocks, key) as Version[Name] | undefined;
}

/** Which way a number went, where more is better, less is better, or nobody can say. */
function wayOf(from: number, to: number, better: "more" | "less" | undefined): Way {
  if (better === undefined) return "unclear";
  return (better === "more") === to > from ? "stronger" : "weaker";
}

function commitmentTarget(before: Blocks, after: Blocks): Change[] {
  const from = reader(before)("target");
  const to = reader(after)("target");
  if (from && !to) return [{ kind: "targetRemoved" }];
  if (!from || !to) return [];
  // A better wording or a translation of the unit is no other unit, where the number stays.
  if (from.value === to.value) return [];
  if (!same(from.unit.sv, to.unit.sv)) return [{ kind: "targetRewritten", from, to }];
  const baseline = reader(before)("baseline");
  const way = wayOf(from.value, to.value, betterDirection(from, baseline));
  return [{ kind: "target", from: from.value, to: to.value, unit: from.unit, way }];
}

function milestones(from: readonly Milestone[], to: readonly Milestone[]): Change[] {
  const after = new Map(to.map((one) => [one.id, one]));
  const known = new Set(from.map(({ id }) => id));
  const changes = from.flatMap((old): Change[] => {
    const now = after.get(old.id);
    const { title } = old;
    if (now === undefined) return [{ kind: "milestoneRemoved", title }];
    const found: Change[] = [];
    if (now.due !== old.due) found.push({ kind: "milestoneMoved", title, from: old.due, to: now.due });
    if (now.done && !old.done) found.push({ kind: "milestoneDone", title });
    if (!now.done && old.done) found.push({ kind: "milestoneUndone", title });
    return found;
  });
  const added = to.filter(({ id }) => !known.has(id));
  return [...changes, ...added.map(({ title }): Change => ({ kind: "milestoneAdded", title }))];
}

/** Support is paused too: only what was or is open or closed is support. */
function stateChange(from: CommitmentState | SupportState, to: CommitmentState | SupportState): Change[] {
  const isOfSupport = (state: string): state is "open" | "closed" => state === "open" || state === "closed";
  if (isOfSupport(to) || (isOfSupport(from) && to === "paused")) return [{ kind: "supportState", to }];
  return isOfSupport(from) ? [] : [{ kind: "state", from, to }];
}

function movedNumber(
  kind: "effect" | "effectPerUnit",
  from: number | undefined,
  to: number | undefined,
): Change[] {
  return from === undefined || to === undefined || from === to ? [] : [{ kind, from, to }];
}

function movedDay(kind: "due" | "start", from: string | undefined, to: string | undefined): Change[] {
  return from && to && from !== to ? [{ kind, from, to }] : [];
}

function updates(from: readonly unknown[], to: readonly unknown[]): Change[] {
  const kept = from.slice(0, to.length);
  const rewritten = kept.filter((one, index) => !same(one, to[index])).length;
  const found: Change[] = [];
  const count = Math.abs(to.length - from.length);
  if (to.length < from.length) found.push({ kind: "updates", what: "removed", count });
  else if (rewritten > 0) found.push({ kind: "updates", what: "rewritten", count: rewritten });
  if (to.length > from.length) found.push({ kind: "updates", what: "added", count });
  return found;
}

function goalTargets(from: Goal["targets"], to: Goal["targets"], aim: "final" | "interim"): Change[] {
  const { pairs, gone, come } = pairedTargets(from, to, aim);
  return [
    ...pairs.flatMap(({ before, after }): Change[] =>
      before.year === after.year ? [] : [{ kind: "targetYear", from: before.year, to: after.year }],
    ),
    ...pairs.flatMap(({ before, after }) => [...goalNumber(before, after), ...goalStatus(before, after)]),
    ...gone.map(({ year }) => ({ kind: "yearRemoved", year }) as const),
    ...come.map(({ year }) => ({ kind: "yearAdded", year }) as const),
  ];
}

function goalNumber(before: Target, after: Target): Change[] {
  const { year } = after;
  if (before.reductionPercent !== undefined && after.reductionPercent !== undefined)
    return before.reductionPercent === after.reductionPercent
      ? []
      : [{ kind: "reduction", year, from: before.reductionPercent, to: after.reductionPercent }];
  if (before.value === undefined || after.value === undefined) {
    const had = before.reductionPercent ?? before.value;
    const has = after.reductionPercent ?? after.value;
    if (had === undefined) return has === undefined ? [] : [{ kind: "levelAdded", year }];
    return [{ kind: "levelRewritten", year }];
  }
  const better = betterValue(before, after);
  if (before.value === after.value) return better === undefined ? [{ kind: "levelRewritten", year }] : [];
  const way = wayOf(before.value, after.value, better);
  return [{ kind: "level", year, from: before.value, to: after.value, way }];
}

function goalStatus(before: Target, after: Target): Change[] {
  const { status: from, year } = before;
  return from === after.status ? [] : [{ kind: "targetStatus", year, from, to: after.status }];
}

function observations(from: Indicator["observations"], to: Indicator["observations"]): Change[] {
  const before = new Map(from.map((one) => [one.year, one.value]));
  const after = new Map(to.map((one) => [one.year, one.value]));
  const revised = from.filter(({ year, value }) => value !== null && after.get(year) !== value);
  const added = to.filter(({ year, value }) => value !== null && (before.get(year) ?? null) === null);
  const years = (observed: Indicator["observations"]) => observed.map(({ year }) => year);
  return [
    ...(added.length > 0 ? [{ kind: "observationsAdded", years: years(added) } as const] : []),
    ...(revised.length > 0 ? [{ kind: "observations", years: years(revised) } as const] : []),
  ];
}

/** The changed keys that speak for themselves, and how each is told. */
const tellers: Partial<Record<Key, (before: Blocks, after: Blocks) => Change[]>> = {
  state: (before, after) => {
    const from = reader(before)("state");
    const to = reader(after)("state");
    return from && to && from !== to ? stateChange(from, to) : [];
  },
  validUntil: (before, after) => movedDay("due", reader(before)("validUntil"), reader(after)("validUntil")),
  lastConfirmed: (_, after) =>
    (reader(after)("lastConfirmed") ?? "unknown") === "unknown" ? [] : [{ kind: "confirmed" }],
  matches: (before, after) => {
    const count = (reader(after)("matches") ?? []).length - (reader(before)("matches") ?? []).length;
    return count > 0 ? [{ kind: "matches", count }] : [];
  },
  outcome: (before) => (reader(before)("outcome") === undefined ? [{ kind: "outcome" }] : []),
  figures: () => [{ kind: "frozenFigures" }],
  due: (before, after) => movedDay("due", reader(before)("due"), reader(after)("due")),
  start: (before, after) => movedDay("start", reader(before)("start"), reader(after)("start")),
  target: commitmentTarget,
  milestones: (before, after) =>
    milestones(reader(before)("milestones") ?? [], reader(after)("milestones") ?? []),
  updates: (before, after) => updates(reader(before)("updates") ?? [], reader(after)("updates") ?? []),
  effect: (before, after) => {
    const had = reader(before)("effect");
    const has = reader(after)("effect");
    if (had !== undefined && has === undefined) return [{ kind: "effectRemoved" }];
    return [
      ...movedNumber("effect", had?.tonnesPerYear?.central, has?.tonnesPerYear?.central),
      ...movedNumber("effectPerUnit", had?.tonnesPerUnit?.central, has?.tonnesPerUnit?.central),
    ];
  },
  partners: (before, after) => {
    const from = reader(before)("partners") ?? [];
    const to = reader(after)("partners") ?? [];
    const joined = to.filter((id) => !from.includes(id));
    const left = from.filter((id) => !to.includes(id));
    return joined.length + left.length > 0 ? [{ kind: "partners", joined, left }] : [];
  },
  targets: (before, after) =>
    (["interim", "final"] as const).flatMap((aim) =>
      goalTargets(reader(before)("targets") ?? [], reader(after)("targets") ?? [], aim),
    ),
  observations: (before, after) =>
    observations(reader(before)("observations") ?? [], reader(after)("observations") ?? []),
};

const prose = [
  "title",
  "summary",
  "stateReason",
  "method",
  "limits",
  "notIncluded",
  "name",
  "noEffectReason",
  "body",
  "nextTime",
  "note",
  "titleNote",
];

/**
 * What matters of the difference between two versions of a record, from their text.
 *
 * @param seriesText The series as they stood when the second version came, which a goal is judged by.
 */
export function compareVersions(
  before: string,
  after: string,
  seriesText: SeriesText = () => undefined,
): readonly Change[] {
  const old = blocksOf(before);
  const now = blocksOf(after);
  // Another way of writing the same in the file is no change to a reader.
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter(
    (key) => old.get(key) !== now.get(key) && !same(readBlock(old, key), readBlock(now, key)),
  );
  const told = changed.flatMap((key) => {
    try {
      return tellers[key as Key]?.(old, now) ?? [];
    } catch {
      // A version older than today's schema may be shaped in a way nothing here knows.
      return [];
    }
  });
  const versions = { old, now, before, after };
  const all = [...told, ...reckoningChange(versions, changed, told.some(isWeakening), seriesText)];
  if (all.length > 0) return all;
  if (changed.some((key) => prose.includes(key))) return [{ kind: "text" }];
  return changed.length > 0 ? [{ kind: "details" }] : [];
}

/**
 * The reason a version gives for what changed in it: its state's, that of the update that came with it, or the new
 * remark on a goal's target.
 */
export function reasonGiven(before: string, after: string): Commitment["stateReason"] {
  const old = blocksOf(before);
  const now = blocksOf(after);
  if (now.get("stateReason") !== old.get("stateReason")) return reader(now)("stateReason");
  if (now.get("targets") !== old.get("targets")) {
    const known = (reader(old)("targets") ?? []).map(({ note }) => note?.sv);
    return (reader(now)("targets") ?? []).find(({ note }) => note && !known.includes(note.sv))?.note;
  }
  if (now.get("updates") === old.get("updates")) return undefined;
  const known = reader(old)("updates") ?? [];
  return (reader(now)("updates") ?? []).slice(known.length).at(-1)?.statement;
}
