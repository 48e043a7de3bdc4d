import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path/posix";
import type { Dataset, Period } from "../../src/dataset/dataset.ts";
import { loadDataset } from "../../src/dataset/load.ts";
import { serialiseRecord } from "../../src/dataset/serialise.ts";
import { firstYear } from "../../src/figures/follow-up-year.ts";
import { keyFigures } from "../../src/figures/key-figures.ts";
import { committedState } from "../../src/history/committed.ts";

/** The year to close, and its days. */
export interface YearToFreeze {
  /** The folder with `portal.yaml`. */
  readonly directory: string;
  readonly year: number;
  /** First and last day, ISO dates. */
  readonly from: string;
  readonly to: string;
  /** ISO date. */
  readonly today: string;
}

/** Why a year cannot be closed. */
export type Refusal =
  | { readonly reason: "days-reversed" }
  | { readonly reason: "other-year" }
  | { readonly reason: "not-ended" }
  | { readonly reason: "before-records"; readonly first: number }
  | { readonly reason: "not-in-git" }
  | { readonly reason: "changed"; readonly files: readonly string[] }
  | { readonly reason: "frozen-already"; readonly file: string };

/** The file that was written, and the portal it is for, or why none was. */
export type Frozen =
  | { readonly file: string; readonly commit: string; readonly portal: Dataset["portal"] }
  | { readonly refusal: Refusal };

/**
 * Closes a follow-up year: writes `periods/<year>.yaml` with the figures of its last day and the commit they come from.
 * Nothing is written where anybody could not reckon the same figures from that commit.
 *
 * @throws Error if the records have errors, or there are none, with the report of it.
 */
export function freezeYear({ directory, year, from, to, today }: YearToFreeze): Frozen {
  const refuse = (refusal: Refusal): Frozen => ({ refusal });
  if (from > to) return refuse({ reason: "days-reversed" });
  // A follow-up year may begin in the autumn before or end in the summer after, but has days of its own.
  if (to < `${String(year)}-01-01` || from > `${String(year)}-12-31`) return refuse({ reason: "other-year" });
  if (to >= today) return refuse({ reason: "not-ended" });
  const file = join(directory, "periods", `${String(year)}.yaml`);
  if (existsSync(file)) return refuse({ reason: "frozen-already", file });
  const { commit, changed } = committedState(directory);
  if (commit === undefined) {
    // Where there is no such folder, or no portal in it, git is not what is missing.
    loadDataset(directory, { today });
    return refuse({ reason: "not-in-git" });
  }
  if (changed.length > 0) return refuse({ reason: "changed", files: changed });
  const dataset = loadDataset(directory, { today });
  const frozen = [...dataset.periods.values()].find((period) => period.year === year);
  if (frozen)
    return refuse({ reason: "frozen-already", file: join(directory, "periods", `${frozen.id}.yaml`) });
  const first = firstYear(dataset);
  if (first !== undefined && year < first) return refuse({ reason: "before-records", first });
  const period: Omit<Period, "id"> = {
    title: { sv: `Uppföljning ${String(year)}`, en: `Follow-up ${String(year)}` },
    year,
    from,
    to,
    frozenCommit: commit,
    figures: keyFigures(dataset, to).map(({ id, title, value, unit }) => ({ id, title, value, unit })),
  };
  mkdirSync(join(directory, "periods"), { recursive: true });
  // "wx": a file that came meanwhile is somebody's.
  writeFileSync(file, serialiseRecord("periods", period), { flag: "wx" });
  return { file, commit, portal: dataset.portal };
}
