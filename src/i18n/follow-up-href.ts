import { fileHref } from "./routes.ts";

/** The address of every count of the follow-up pages, as a file. */
export function followUpFileHref(type: "csv" | "json"): string {
  return fileHref(`/uppfoljning/siffror.${type}`);
}

/** The address of a frozen year's figures beside the year before and today, as a file. */
export function periodFileHref(year: number, type: "csv" | "json"): string {
  return fileHref(`/uppfoljning/${year}/jamforelse.${type}`);
}
