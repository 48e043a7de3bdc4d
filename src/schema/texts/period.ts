import type { Period } from "../period.ts";
import { type FieldTexts, field } from "./field-texts.ts";

/** Fields of a follow-up year (uppföljningsår). */
export const periodTexts: FieldTexts<Period> = {
  title: field(["Namn", "Title"], ["Skriv vad uppföljningen heter.", "Write what the follow-up is called."], {
    example: "Uppföljning 2026",
  }),
  year: field(["År", "Year"], ["Skriv året som följs upp.", "Give the year that is followed up."], {
    example: "2026",
  }),
  from: field(["Från", "From"], ["Skriv första dagen.", "Give the first day."], { example: "2026-01-01" }),
  to: field(["Till", "To"], ["Skriv sista dagen.", "Give the last day."], { example: "2026-12-31" }),
  frozenCommit: field(
    ["Låst version", "Frozen commit"],
    [
      "Klistra in den commit som siffrorna kommer från, 40 tecken.",
      "Paste the commit that the figures come from, 40 characters.",
    ],
  ),
  figures: field(
    ["Siffror", "Figures"],
    [
      "Ange siffrorna som de var när året stängdes.",
      "Give the figures as they were when the year was closed.",
    ],
  ),
  "figures.id": field(
    ["Kort namn", "Short name"],
    ["Ge siffran samma korta namn varje år.", "Give the figure the same short name every year."],
    { example: "utslapp" },
  ),
  "figures.title": field(
    ["Vad den visar", "What it shows"],
    ["Skriv vad siffran visar.", "Write what the figure shows."],
  ),
  "figures.value": field(
    ["Värde", "Value"],
    ["Skriv värdet, eller null om det saknas.", "Give the value, or null where there is none."],
    { example: "252200" },
  ),
  "figures.unit": field(
    ["Enhet", "Unit"],
    [
      "Skriv tonnes, tonnes-per-resident, percent, count, sek, mwh eller year, eller en egen enhet. Bara samma enhet jämförs.",
      "Write tonnes, tonnes-per-resident, percent, count, sek, mwh or year, or a unit of your own. Only like units are compared.",
    ],
    { example: "tonnes" },
  ),
  note: field(
    ["Anmärkning", "Note"],
    ["Skriv det läsaren behöver veta om året.", "Write what the reader needs to know of the year."],
  ),
};
