import type { Event } from "../event.ts";
import { type FieldTexts, field } from "./field-texts.ts";
import { sourcesText } from "./shared.ts";

/** Fields of an event (evenemang). */
export const eventTexts: FieldTexts<Event> = {
  title: field(["Namn", "Title"], ["Skriv vad det är för träff.", "Write what kind of gathering it is."], {
    example: "Klimatmöte på biblioteket",
  }),
  summary: field(
    ["Beskrivning", "Summary"],
    [
      "Berätta vad som händer, för vem och hur man anmäler sig.",
      "Tell what happens, for whom and how to sign up.",
    ],
  ),
  start: field(["Första dag", "First day"], ["Skriv dagen.", "Give the day."], { example: "2027-03-20" }),
  end: field(
    ["Sista dag", "Last day"],
    ["Skriv sista dagen om det är fler än en.", "Give the last day where there are several."],
    { example: "2027-03-21" },
  ),
  place: field(
    ["Plats", "Place"],
    ["Skriv var det är, eller att det är på nätet.", "Write where it is, or that it is online."],
    { example: "Stadsbiblioteket" },
  ),
  organiser: field(
    ["Arrangör", "Organiser"],
    ["Ange id för aktören som bjuder in.", "Give the id of the actor that invites."],
  ),
  actors: field(
    ["Medverkande", "Also taking part"],
    [
      "Ange id för aktörer som medverkar utöver arrangören.",
      "Give the ids of actors that take part besides the organiser.",
    ],
  ),
  commitments: field(
    ["Åtaganden", "Commitments"],
    ["Ange id för åtaganden som det handlar om.", "Give the ids of commitments that it is about."],
  ),
  supportOffers: field(
    ["Stöd", "Support"],
    [
      "Ange id för stöd som presenteras där eller som träffen är en del av.",
      "Give the ids of support that is told of there or that the event is a part of.",
    ],
  ),
  focusAreas: field(
    ["Fokusområden", "Focus areas"],
    ["Välj de fokusområden det handlar om.", "Choose the focus areas it is about."],
  ),
  url: field(
    ["Länk", "Link"],
    ["Klistra in adressen till inbjudan.", "Paste the address of the invitation."],
    { example: "https://example.com/klimatmote" },
  ),
  outcome: field(
    ["Vad det gav", "Outcome"],
    ["Berätta efteråt vad som kom ut av det.", "Tell afterwards what came of it."],
  ),
  sources: sourcesText,
};
