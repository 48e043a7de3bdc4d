import type { Dataset } from "./dataset/dataset.ts";
import { loadDataset } from "./dataset/load.ts";
import { dayToReckonFrom } from "./dataset/today.ts";
import { type Figures, figuresOf } from "./figures/figures.ts";
import { handedOver } from "./handover.ts";
import { type BuiltFrom, builtFrom } from "./history/built-from.ts";
import { type History, readHistory } from "./history/history.ts";
import { receivesProposals } from "./schema/receives-proposals.ts";
import { type PageStyles, pageStyles } from "./styles/page-style.ts";

/** All that a page may know: the checked records, what is reckoned from them, the day, and the commit. */
export interface Context {
  readonly dataset: Dataset;
  readonly figures: Figures;
  /** `YYYY-MM-DD`: the day freshness and deadlines are reckoned from. */
  readonly today: string;
  readonly builtFrom: BuiltFrom | undefined;
  /** What git knows of the records; read when first asked for. */
  readonly history: History;
  readonly styles: PageStyles;
  /** Whether a service takes what the forms send: one that `portal.yaml` names, or that of `npm start`. */
  readonly receives: boolean;
  /** The page's script in the built site, as `astro.config.mjs` says it is called; undefined on a live one. */
  readonly pageScript: string | undefined;
}

function readContext(): Context {
  const dataFolder = process.env["PORTAL_DATA"] || "data";
  const today = dayToReckonFrom(process.env["PORTAL_TODAY"]);
  let history: History | undefined;
  const dataset = handedOver(dataFolder, today) ?? loadDataset(dataFolder, { today });
  return {
    dataset,
    figures: figuresOf(dataset, today),
    today,
    builtFrom: builtFrom(dataFolder),
    get history() {
      history ??= readHistory(dataFolder);
      return history;
    },
    styles: pageStyles(dataset.focusAreas.values()),
    receives: receivesProposals(dataset.portal, process.env["PORTAL_SERVICE"]),
    pageScript: process.env["PORTAL_PAGE_SCRIPT"],
  };
}

let memo: Context | undefined;

/** Reads `data/` once for all the pages that a program draws. */
export function context(): Context {
  memo ??= readContext();
  return memo;
}
