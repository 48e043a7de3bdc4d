import type { Language } from "../schema/language.ts";

const sv = {
  /** A day of the record. */
  dayUnknown: "Vet inte än",
  /** One end of a time, within a sentence. */
  endUnknown: "okänt",
  tonnesPerYear: (amount: string) => `${amount} ton CO₂e om året`,
};
const en: typeof sv = {
  dayUnknown: "Do not know yet",
  endUnknown: "unknown",
  tonnesPerYear: (amount) => `${amount} tonnes CO₂e a year`,
};

/** What the form's script says of a record, in a problem or in its preview: fetched with what checks or shows it. */
export const formPreviewWords: Readonly<Record<Language, typeof sv>> = { sv, en };
