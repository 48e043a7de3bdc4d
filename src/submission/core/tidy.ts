import { definitionOf, isFreeText, type Schema, unwrapped } from "../../dataset/schema-walk.ts";

/**
 * A record as it was typed, with only what nobody can see put right: letters in their composed form (NFC), line breaks
 * as one character, and no space around a text. Everything else is for the sender to mend.
 */
export function tidy(schema: Schema | undefined, value: unknown): unknown {
  if (typeof value === "string") {
    const composed = /\p{Surrogate}/u.test(value) ? value : value.normalize("NFC").replaceAll("\r\n", "\n");
    return isFreeText(schema) ? composed.trim() : composed;
  }
  const { shape, element, valueType } = schema === undefined ? {} : definitionOf(schema);
  const within = (inner: Schema | undefined) => inner && unwrapped(inner);
  if (Array.isArray(value)) return value.map((item) => tidy(within(element), item));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, held]) => {
    const inner = shape !== undefined && Object.hasOwn(shape, key) ? shape[key] : valueType;
    return [key, tidy(within(inner), held)] as const;
  });
  return Object.fromEntries(entries);
}
