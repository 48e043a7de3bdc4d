/** The languages of the portal and its records. Every text has the first; the others may be missing. */
export const languages = ["sv", "en"] as const;

/** One of the languages. */
export type Language = (typeof languages)[number];
