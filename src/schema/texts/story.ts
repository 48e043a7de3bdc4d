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
    ["Vad som gjordes", "What was done"],
    [
      "Berätta vad som gjordes, vad det gav och vad som var svårt, så att andra kan göra likadant.",
      "Tell what was done, what came of it and what was hard, so that others can do the same.",
    ],
  ),
  cost: field(
    ["Vad det kostade", "What it cost"],
    [
      "Skriv vad det kostade i pengar och tid. Utelämna hellre än att gissa.",
      "Write what it cost in money and time. Leave it out rather than guess.",
    ],
  ),
  nextTime: field(
    ["Nästa gång", "Next time"],
    [
      "Skriv vad ni skulle göra annorlunda om ni gjorde om det.",
      "Write what you would do differently if you did it again.",
    ],
  ),
  ask: field(
    ["Vem man kan fråga", "Whom to ask"],
    [
      "Ange en funktion som svarar på frågor, aldrig en person.",
      "Give a function that answers questions, never a person.",
    ],
  ),
  "ask.function": field(
    ["Funktion", "Function"],
    [
      "Skriv funktionens namn, aldrig en persons namn, e-post eller telefonnummer.",
      "Write the function’s name, never a person’s name, e-mail or telephone number.",
    ],
  ),
  "ask.actor": field(
    ["Hos vilken aktör", "At which actor"],
    ["Ange id för aktören som funktionen finns hos.", "Give the id of the actor that has the function."],
  ),
  "ask.url": field(
    ["Kontaktsida", "Contact page"],
    ["Klistra in adressen till funktionens kontaktsida.", "Paste the address of its contact page."],
    { example: "https://example.com/kontakt" },
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
  supportOffers: field(
    ["Stöd", "Support"],
    [
      "Ange id för stöd som hjälpte till eller som exemplet ledde till.",
      "Give the ids of support that helped, or that the story led to.",
    ],
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
