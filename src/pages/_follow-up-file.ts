import type { APIRoute } from "astro";
import { context } from "../context.ts";
import { followUpCounts } from "../exports/follow-up-counts.ts";
import { followUpCsv, followUpJson } from "../exports/follow-up-data.ts";
import { signedIn } from "./_signed.ts";

const language = "sv";

/** Every count of the follow-up pages: `/uppfoljning/siffror.csv` and `.json`. */
export const GET: APIRoute = ({ routePattern }) => {
  const { dataset, figures, today } = context();
  const counts = followUpCounts(dataset, figures, today, language);
  const isCsv = routePattern.endsWith(".csv");
  const body = (isCsv ? followUpCsv : followUpJson)(counts, signedIn(language));
  const type = isCsv ? "text/csv; charset=utf-8" : "application/json";
  return new Response(body, { headers: { "content-type": type } });
};
