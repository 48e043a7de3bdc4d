import type { Source } from "../source.ts";
import { type FieldTexts, field } from "./field-texts.ts";

/** Fields of a source (källa). */
export const sourceTexts: FieldTexts<Source> = {
  title: field(["Titel", "Title"], ["Skriv titeln som på källan.", "Write the title as the source has it."]),
  language: field(
    ["Språk", "Language"],
    [
      "Välj språket för titeln och för orden som källan ska nämnas med, om det inte är svenska. Då läses de upp rätt.",
      "Choose the language of the title and of the attribution where it is not Swedish, so that they are read aloud as what they are.",
    ],
    { values: "sourceLanguage" },
  ),
  publisher: field(
    ["Utgivare", "Publisher"],
    ["Skriv organisationen som har gett ut källan.", "Write the organisation that published it."],
  ),
  url: field(["Länk", "Link"], ["Klistra in adressen till källan.", "Paste the address of the source."], {
    example: "https://example.com/rapport.pdf",
  }),
  issued: field(
    ["Utgiven", "Issued"],
    [
      "Skriv dag, månad eller år, så exakt som källan anger.",
      "Give the day, month or year, as exactly as the source does.",
    ],
    { example: "2024-02-26" },
  ),
  accessed: field(
    ["Läst", "Accessed"],
    ["Skriv dagen då ni läste källan.", "Give the day you read the source."],
    { example: "2026-11-23" },
  ),
  license: field(
    ["Licens", "Licence"],
    [
      "Skriv licensens SPDX-namn. Skriv unknown om utgivaren inte säger vilken.",
      "Write the licence’s SPDX id. Write unknown where the publisher does not say.",
    ],
    { example: "CC-BY-4.0" },
  ),
  attribution: field(
    ["Så ska den nämnas", "Attribution"],
    [
      "Skriv orden som utgivaren vill att man anger.",
      "Write the words by which the publisher wants to be named.",
    ],
  ),
  note: field(
    ["Anmärkning", "Note"],
    ["Skriv det läsaren behöver veta om källan.", "Write what the reader needs to know of the source."],
  ),
};
