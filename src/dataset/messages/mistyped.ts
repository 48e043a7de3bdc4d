import type { About } from "./message.ts";

/** What stands where a value of another type should, as far as there is something to advise; else the type itself. */
export type Mistyped = "nothing" | "numeral" | "amount" | "number" | "string" | "boolean" | "other";

/** A `numeral` is a number in quotes, or with spaces or a comma in it; an `amount` one with its unit. */
export function mistyped({ found, limit }: About): Mistyped {
  if (found === "null") return "nothing";
  if (limit === "number") {
    if (/^[-+]?\d[\d\s.,_]*$/.test(String(found))) return "numeral";
    return /\d/.test(String(found)) ? "amount" : "number";
  }
  return limit === "string" || limit === "boolean" ? limit : "other";
}
