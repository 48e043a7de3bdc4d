import type { Dataset } from "../../dataset/dataset.ts";
import type { History } from "../../history/history.ts";
import type { RemovedId } from "../../history/removed.ts";
import type { Language } from "../../i18n/routes.ts";

/** A figure as the index of the API tells of it. */
export interface FigureEntry {
  readonly id: string;
  readonly language: Language;
  readonly question: string;
  readonly subject?: string | undefined;
}

/** What is published and from where: all that the files of open data are written from. */
export interface Edition {
  readonly dataset: Dataset;
  /** The commit the portal is built from, where there is one. */
  readonly commit: string | undefined;
  /** The day of the commit, `YYYY-MM-DD`: never that of the build, so that the same commit gives the same files. */
  readonly date: string;
  /** Ids taken away. `sight` says how much of the past git could see. */
  readonly removed: Pick<History, "sight" | "since"> & { readonly ids: readonly RemovedId[] };
  /** Every figure, by the question it answers and what it is about. */
  readonly figures: readonly FigureEntry[];
  /** A path of the portal as a whole address. */
  readonly address: (path: string) => string;
}

/** The version of the static API. Within 1 things are only ever added. */
export const apiVersion = "1.0";

/** The folder of the static API. */
export const apiFolder = "/api/v1";
