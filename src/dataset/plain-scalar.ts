/** What an unquoted YAML value means, or why it is refused: other programs would read it otherwise. */
export type PlainScalar =
  | { readonly value: string | number | boolean | null }
  | { readonly rule: "number-form" | "not-finite"; readonly suggestion?: string };

const words: ReadonlyMap<string, boolean | null> = new Map([
  ["", null],
  ["~", null],
  ["null", null],
  ["Null", null],
  ["NULL", null],
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false],
]);

/** Anything that some version of YAML, JSON or JavaScript takes for a number. */
const numeral = /^[-+]?(?:0x[\da-f_]+|0o[0-7_]+|0b[01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[-+]?\d+)?)$/i;
const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const onlyZeros = /\.0+$/;
const notFinite = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** The number as JSON writes it, where the numeral has one reading; `0755` has two. */
function plainDecimal(source: string): string | undefined {
  const digits = source.replaceAll("_", "").replace(/^\+/, "");
  if (/^-?0[\da-z]/i.test(digits)) return undefined;
  const value = Number(digits);
  return Number.isFinite(value) && Math.abs(value) < 1e15 ? String(value) : undefined;
}

/**
 * Reads an unquoted value. Words and text are as in YAML 1.2; a number must be written in the one way that every
 * program reads alike, which leaves out `0755`, `0x7EE`, `1_000`, `+5`, `.5`, `5.`, `1e3` and `2030.0`.
 */
export function readPlainScalar(source: string): PlainScalar {
  const word = words.get(source);
  if (word !== undefined) return { value: word };
  if (notFinite.test(source)) return { rule: "not-finite" };
  if (!numeral.test(source)) return { value: source };
  const value = Number(source);
  const isDecimal = decimal.test(source) && !onlyZeros.test(source);
  // JavaScript itself writes very large and very small numbers with an exponent.
  if (isDecimal || String(value) === source) return { value };
  if (!Number.isFinite(value) && /^[-+]?[\d.]+e/i.test(source)) return { rule: "not-finite" };
  const suggestion = plainDecimal(source);
  return suggestion === undefined ? { rule: "number-form" } : { rule: "number-form", suggestion };
}
