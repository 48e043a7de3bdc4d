import type { About } from "./message.ts";

/** What stands where a value of another type should, as far as there is something to advise; else the type itself. */
export type Mistyped =
  "nothing" | "numeral" | "thousands" | "amount" | "number" | "string" | "boolean" | "other";

/**
 * A `numeral` is a number in quotes, or with spaces or a comma in it; `thousands` one with several dots; an `amount` one
 * with its unit.
 */
export function mistyped({ found, limit }: About): Mistyped {
  if (found === "null") return "nothing";
  if (limit === "number") {
    if (/\..*\./.test(String(found)) && withoutDots({ found }) !== undefined) return "thousands";
    if (/^[-+]?\d[\d\s.,_]*$/.test(String(found))) return "numeral";
    return /\d/.test(String(found)) ? "amount" : "number";
  }
  return limit === "string" || limit === "boolean" ? limit : "other";
}

/**
 * A number without the dots that may part its thousands: `78000` of `78.000`, which to every program is 78. Undefined where
 * there are none.
 */
export function withoutDots({ found }: Pick<About, "found">): string | undefined {
  const numeral = String(found);
  return /^-?[1-9]\d{0,2}(?:\.\d{3})+$/.test(numeral) ? numeral.replaceAll(".", "") : undefined;
}
