/** Languages that the portal speaks and a record may be told in. The first is asked of every text. */
export const languages = ["sv", "en"] as const;

/** One of them. */
export type Language = (typeof languages)[number];
