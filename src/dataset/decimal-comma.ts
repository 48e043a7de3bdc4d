import { isScalar, type Pair } from "yaml";

/**
 * The number that a comma has cut in two, written with a point: `{ value: 78,5, year: 2022 }` is a value of 78 and a
 * key called 5 to YAML. Undefined where the key is no such rest of a number.
 *
 * @param pair The pair whose key has been refused.
 * @param before The pair before it on the same line.
 */
export function cutDecimal(text: string, { key }: Pair, before: Pair | undefined): string | undefined {
  const whole = before?.value;
  if (!isScalar(key) || !isScalar(whole) || whole.type !== "PLAIN") return undefined;
  const comma = whole.range?.[1] ?? -1;
  if (text[comma] !== "," || key.range?.[0] !== comma + 1) return undefined;
  const decimal = `${String(whole.value)}.${String(key.value)}`;
  return /^-?\d+\.\d+$/.test(decimal) ? decimal : undefined;
}
