import type { EnumName } from "./enums.ts";

/** A text in both languages of the portal's own words. */
export interface InBoth {
  readonly sv: string;
  readonly en: string;
}

/** What a field is called and what to write in it, wherever it is met: editor, form, validator, data dictionary. */
export interface FieldText {
  readonly label: InBoth;
  readonly help: InBoth;
  /** A value as it would be written. */
  readonly example?: string;
  /** The words for its values, where there are only some to choose from. */
  readonly values?: EnumName;
}

type Keys<T> = {
  [K in keyof T & string]-?: K | `${K}.${FieldPath<NonNullable<T[K]>>}`;
}[keyof T & string];

/**
 * Every key of a record at any depth, as a path with dots. Items of a list go by the key of the list; a text in several
 * languages is one field; names chosen by the record's author, such as sectors, are no fields.
 */
export type FieldPath<T> = T extends readonly (infer Item)[]
  ? FieldPath<Item>
  : T extends { readonly sv: string }
    ? never
    : T extends object
      ? string extends keyof T
        ? never
        : Keys<T>
      : never;

/** A text for each field of a record: one too few or too many does not compile. */
export type FieldTexts<T> = Readonly<Record<FieldPath<T>, FieldText>>;

/** A field's label and help, each in Swedish and English. */
export function field(
  [labelSv, labelEn]: readonly [sv: string, en: string],
  [helpSv, helpEn]: readonly [sv: string, en: string],
  more: { readonly example?: string; readonly values?: EnumName } = {},
): FieldText {
  return { label: { sv: labelSv, en: labelEn }, help: { sv: helpSv, en: helpEn }, ...more };
}
