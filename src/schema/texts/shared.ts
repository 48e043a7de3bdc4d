import { field } from "./field-texts.ts";

/** The sources of a whole record. */
export const sourcesText = field(
  ["Källor", "Sources"],
  [
    "Ange id för de källor som uppgifterna bygger på. Varje källa är en fil i sources/.",
    "Give the ids of the sources that the record leans on. Each source is a file in sources/.",
  ],
);

/** The source of one number or claim. */
export const sourceText = field(
  ["Källa", "Source"],
  [
    "Ange id för källan där det står. Källan är en fil i sources/.",
    "Give the id of the source that says so. The source is a file in sources/.",
  ],
);

export const focusAreasText = field(
  ["Fokusområden", "Focus areas"],
  [
    "Välj de fokusområden i programmet som det hör till, minst ett.",
    "Choose the programme’s focus areas that it belongs to, at least one.",
  ],
);
