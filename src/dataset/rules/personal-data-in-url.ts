import type { Details } from "../finding.ts";
import { personalDataHoweverWritten } from "./personal-data-however-written.ts";

/** Decoded until nothing changes, since an address within an address is encoded twice. Bytes that are no UTF-8 stay. */
function decoded(url: string): string {
  const next = url.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
  return next === url ? url : decoded(next);
}

/** Handles (`/@name@server`), and versions of a package (`@7.8.5`). */
const noMailbox = /\/@[^/?#]*|@[\d.]+(?=[-/?#]|$)/g;

/** Twelve digits that are a day and a time of this century, or ten that are seconds since 1970: 1.4 to 1.8 milliards. */
const pointInTime = /(?<!\d)(?:20\d{6}(?:[01]\d|2[0-3])[0-5]\d|1[4-8]\d{8})(?!\d)/g;

const telephone = /(?:^|[^\p{L}])(?:tel|telefon|telephone|phone|tfn|mobil|mobile)[=:/]+([\d\s()+./-]+)/giu;

/**
 * Personal data in an address: an e-mail address or a personal identity number, and a telephone number only where the
 * address says that it is one, since numbers in addresses are of pages as often as not.
 *
 * @returns What kind it is, and nothing of what stands there.
 */
export function personalDataInUrl(url: string): Details | undefined {
  const text = decoded(url);
  const own = text.replace(noMailbox, " ").replace(pointInTime, " ");
  const found = personalDataHoweverWritten(own);
  if (found !== undefined && found.found !== "phone") return found;
  for (const [, number = ""] of text.matchAll(telephone)) {
    const called = personalDataHoweverWritten(number);
    if (called?.found === "phone") return called;
  }
  return undefined;
}
