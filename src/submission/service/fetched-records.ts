import type { PublishedRecords } from "../core/check.ts";
import type { Fetch } from "../forge/http.ts";
import { recordsFromJson } from "./json-records.ts";
import { stillStands } from "./still-stands.ts";

/** How long records are taken to stand, once fetched. */
const standsMs = 5 * 60_000;
/** How long they are, where the host did not give them: nobody is to wait for a silent one at each question. */
const againMs = 30_000;
/** A host that has not answered by then is one that does not. */
const timeoutMs = 10_000;

/**
 * The records from a file beside the site. Where it cannot be had, or is none, as while the host is being mended, the last
 * ones stand.
 *
 * @param now Milliseconds of the epoch.
 * @returns A function that rejects with an Error where the file has never been had.
 */
export function fetchedRecords(
  address: string,
  now: () => number,
  fetch: Fetch = globalThis.fetch,
): () => Promise<PublishedRecords> {
  let known: { readonly records: PublishedRecords; readonly at: number } | undefined;

  async function fetchAnew(): Promise<PublishedRecords | undefined> {
    try {
      // Workers know no `error` here: a redirect is an answer that is not ok.
      const response = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(timeoutMs) });
      return response.ok ? recordsFromJson(await response.text()) : undefined;
    } catch {
      return undefined;
    }
  }

  return async () => {
    if (known !== undefined && stillStands(known.at, now(), standsMs)) return known.records;
    const records = await fetchAnew();
    if (records !== undefined) known = { records, at: now() };
    else if (known !== undefined) known = { ...known, at: now() - standsMs + againMs };
    else throw new Error("The records could not be fetched.");
    return known.records;
  };
}
