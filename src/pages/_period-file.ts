import type { APIRoute } from "astro";
import { context } from "../context.ts";
import { periodCsv, periodJson } from "../exports/period-data.ts";
import { creditOfKeyFigure } from "../exports/series-credit.ts";
import { comparePeriod, previousPeriod, recalculatedFigures } from "../figures/period-comparison.ts";
import { signedIn } from "./_signed.ts";

/** The frozen years, each with its comparison as files: `/uppfoljning/2025/jamforelse.csv` and `.json`. */
export function getStaticPaths() {
  return [...context().dataset.periods.values()].map((period) => ({
    params: { year: String(period.year) },
    props: { period },
  }));
}

type Props = ReturnType<typeof getStaticPaths>[number]["props"];

/** One frozen year beside the year before and today. */
export const GET: APIRoute<Props> = ({ props: { period }, routePattern }) => {
  const { dataset } = context();
  const previous = previousPeriod(dataset, period);
  const rows = comparePeriod(period, previous, recalculatedFigures(dataset, period));
  const creditOf = (id: string) => creditOfKeyFigure(dataset, id);
  const signed = signedIn("sv");
  const isCsv = routePattern.endsWith(".csv");
  const body = isCsv
    ? periodCsv(rows, "sv", creditOf, signed)
    : periodJson(period.year, previous?.year, period.frozenCommit, rows, creditOf, signed);
  return new Response(body, {
    headers: { "content-type": isCsv ? "text/csv; charset=utf-8" : "application/json" },
  });
};
