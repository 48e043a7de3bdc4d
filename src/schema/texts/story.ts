import type { Story } from "../story.ts";
import { type FieldTexts, field } from "./field-texts.ts";
import { focusAreasText, sourcesText } from "./shared.ts";

/** Fields of a story (exempel). */
export const storyTexts: FieldTexts<Story> = {
  title: field(["Rubrik", "Title"], ["Skriv vem som gjorde vad.", "Write who did what."], {
    example: "Så bytte bageriet till elbilar",
  }),
  summary: field(
    ["Ingress", "Summary"],
    ["Berätta det viktigaste i ett par meningar.", "Tell what matters most in a few sentences."],
  ),
  body: field(
    ["Text", "Text"],
    [
      "Berätta vad som gjordes, vad det gav och vad som var svårt, så att andra kan göra likadant.",
      "Tell what was done, what came of it and what was hard, so that others can do the same.",
    ],
  ),
  date: field(["När", "When"], ["Skriv dag, månad eller år.", "Give the day, month or year."], {
    example: "2026-05",
  }),
  actors: field(
    ["Aktörer", "Actors"],
    ["Ange id för dem som gjorde det, minst en.", "Give the ids of those who did it, at least one."],
  ),
  commitments: field(
    ["Åtaganden", "Commitments"],
    ["Ange id för åtaganden som exemplet visar.", "Give the ids of commitments that the story shows."],
  ),
  focusAreas: focusAreasText,
  url: field(
    ["Läs mer", "Read more"],
    [
      "Klistra in adressen till en sida med mer om exemplet.",
      "Paste the address of a page with more about it.",
    ],
    { example: "https://example.com/elbilar" },
  ),
  sources: sourcesText,
};
