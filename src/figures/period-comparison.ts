import type { Dataset, Period } from "../dataset/dataset.ts";
import type { Localized } from "../schema/text.ts";
import { type KeyFigure, keyFigures } from "./key-figures.ts";

/** How a frozen figure stands to the same figure of the year before. */
export type BesidePrevious =
  | "changed"
  | "unchanged"
  /** No earlier year is frozen. */
  | "no-previous"
  /** The earlier year was frozen without it. */
  | "not-counted-then"
  /** This year was frozen without it. */
  | "not-counted-now"
  /** One of the two values is not known. */
  | "unknown"
  /** They measure different things: another unit, or an effect in another year. */
  | "not-comparable";

/** How a frozen figure stands to the same figure reckoned from today's records for the same day. */
export type BesideRecalculated =
  | "unchanged"
  /** Another value, or known where it was not, or the other way. */
  | "recalculated"
  /** The portal no longer knows it. */
  | "no-longer-counted"
  /** It is reckoned now, but was not when the year was frozen. */
  | "not-counted-then"
  /** It is reckoned for another unit, or an effect in another year. */
  | "not-comparable";

/** One figure of a frozen year. A value is `null` where it is not known, `undefined` where it was not counted. */
export interface PeriodRow {
  readonly id: string;
  readonly title: Localized;
  readonly unit: string;
  readonly frozen: number | null | undefined;
  readonly previous: number | null | undefined;
  readonly besidePrevious: BesidePrevious;
  /** Frozen minus previous; only where both are amounts of the same thing. A year is a name: it has no difference. */
  readonly change: number | undefined;
  readonly recalculated: number | null | undefined;
  readonly besideRecalculated: BesideRecalculated;
  /** Recalculated minus frozen, as `change`. */
  readonly recalculatedBy: number | undefined;
}

type FrozenFigure = Period["figures"][number];
type Figure = FrozenFigure | KeyFigure;
type Figures = ReadonlyMap<string, Figure>;

/** Effects are reckoned for a year of their own, which must be the same in both. */
const isEffect = (id: string) => id.startsWith("claimed-") || id.startsWith("evidenced-");

const byId = (figures: readonly Figure[]): Figures => new Map(figures.map((figure) => [figure.id, figure]));

function measureTheSame(id: string, one: Figures, other: Figures): boolean {
  const yearOf = (figures: Figures) => figures.get("effect-year")?.value ?? undefined;
  if (one.get(id)?.unit !== other.get(id)?.unit) return false;
  return !isEffect(id) || (yearOf(one) !== undefined && yearOf(one) === yearOf(other));
}

function difference(id: string, from: Figures, to: Figures): number | undefined {
  const [first, last] = [from.get(id), to.get(id)];
  if (typeof first?.value !== "number" || typeof last?.value !== "number" || last.unit === "year") return;
  // As exact as a record may hold it; added to 0, for −0 is no amount.
  return measureTheSame(id, from, to) ? Math.round((last.value - first.value) * 1000) / 1000 + 0 : undefined;
}

function besidePrevious(id: string, frozen: Figures, previous: Figures | undefined): BesidePrevious {
  if (previous === undefined) return "no-previous";
  const [now, then] = [frozen.get(id), previous.get(id)];
  if (now === undefined) return "not-counted-now";
  if (then === undefined) return "not-counted-then";
  if (now.value === null || then.value === null) return "unknown";
  if (!measureTheSame(id, previous, frozen)) return "not-comparable";
  return now.value === then.value ? "unchanged" : "changed";
}

function besideRecalculated(id: string, frozen: Figures, recalculated: Figures): BesideRecalculated {
  const [then, now] = [frozen.get(id), recalculated.get(id)];
  if (now === undefined) return "no-longer-counted";
  if (then === undefined) return "not-counted-then";
  if (then.value === null && now.value === null) return "unchanged";
  if (!measureTheSame(id, frozen, recalculated)) return "not-comparable";
  return then.value === now.value ? "unchanged" : "recalculated";
}

/**
 * A frozen year beside the frozen year before it, and beside what its figures give from today's records: a row for each
 * figure of any of them. First those that were frozen, in their order.
 *
 * @param recalculated See {@link recalculatedFigures}.
 */
export function comparePeriod(
  period: Pick<Period, "figures">,
  previous: Pick<Period, "figures"> | undefined,
  recalculated: readonly KeyFigure[],
): readonly PeriodRow[] {
  const frozen = byId(period.figures);
  const before = previous && byId(previous.figures);
  const anew = byId(recalculated);
  // The words of the year itself come first: a frozen year is shown as it was.
  const all = new Map([...(before ?? []), ...anew, ...frozen]);
  const ids = new Set([...frozen.keys(), ...anew.keys(), ...(before?.keys() ?? [])]);
  return [...ids].flatMap((id) => {
    const figure = all.get(id);
    if (figure === undefined) return [];
    return {
      id,
      title: figure.title,
      unit: figure.unit,
      frozen: frozen.get(id)?.value,
      previous: before?.get(id)?.value,
      besidePrevious: besidePrevious(id, frozen, before),
      change: before && difference(id, before, frozen),
      recalculated: anew.get(id)?.value,
      besideRecalculated: besideRecalculated(id, frozen, anew),
      recalculatedBy: difference(id, frozen, anew),
    };
  });
}

/** The latest frozen year before a frozen year. It need not be the very year before: say which it is. */
export function previousPeriod({ periods }: Dataset, { year }: Pick<Period, "year">): Period | undefined {
  return [...periods.values()]
    .filter((period) => period.year < year)
    .sort((a, b) => a.year - b.year)
    .at(-1);
}

/**
 * What the figures of a frozen year give from today's records: for its last day, and with no later emissions than were
 * known when it was frozen.
 */
export function recalculatedFigures(dataset: Dataset, { figures, to }: Period): readonly KeyFigure[] {
  const known = figures.find(({ id }) => id === "emissions-year")?.value;
  return keyFigures(dataset, to, known ?? undefined);
}
