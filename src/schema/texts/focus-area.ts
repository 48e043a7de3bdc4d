import type { FocusArea } from "../focus-area.ts";
import { type FieldTexts, field } from "./field-texts.ts";
import { sourcesText } from "./shared.ts";

/** Fields of a focus area (fokusområde). */
export const focusAreaTexts: FieldTexts<FocusArea> = {
  order: field(
    ["Ordning", "Order"],
    ["Skriv områdets plats i ordningen, från 1.", "Give the area’s place in the order, from 1."],
    { example: "1" },
  ),
  title: field(
    ["Namn", "Title"],
    ["Skriv områdets namn som i programmet.", "Write the area’s name as in the programme."],
  ),
  titleNote: field(
    ["Om namnet", "About the name"],
    [
      "Skriv vem som har formulerat eller översatt namnet, om det inte är programmet.",
      "Write who worded or translated the name, where it is not the programme.",
    ],
  ),
  summary: field(
    ["Beskrivning", "Summary"],
    [
      "Berätta vad området handlar om och vem som kan göra något.",
      "Tell what the area is about and who can act.",
    ],
  ),
  colour: field(
    ["Färg", "Colour"],
    [
      "Välj en färg för ljus och en för mörk bakgrund, med kontrast minst 3:1.",
      "Choose one colour for a light and one for a dark page, with a contrast of at least 3:1.",
    ],
  ),
  "colour.light": field(
    ["På ljus bakgrund", "On a light page"],
    [
      "Skriv färgen som # och sex siffror eller små bokstäver a–f, med citattecken.",
      "Write the colour as # and six digits or small letters a–f, in quotes.",
    ],
    { example: '"#00558c"' },
  ),
  "colour.dark": field(
    ["På mörk bakgrund", "On a dark page"],
    [
      "Skriv färgen som # och sex siffror eller små bokstäver a–f, med citattecken.",
      "Write the colour as # and six digits or small letters a–f, in quotes.",
    ],
    { example: '"#7cc4f0"' },
  ),
  letter: field(
    ["Bokstav", "Letter"],
    [
      "Skriv en bokstav som står bredvid färgen, så att området känns igen i gråskala.",
      "Write a letter that stands beside the colour, so that the area is known in grey.",
    ],
    { example: "T" },
  ),
  sectors: field(
    ["Sektorer", "Sectors"],
    [
      "Ange de sektorer i utsläppsstatistiken som området påverkar. En sektor hör till ett område.",
      "Give the sectors of the emission series that the area acts on. A sector belongs to one area.",
    ],
    { example: "[transport]" },
  ),
  transitions: field(
    ["Förflyttningar", "Transitions"],
    ["Ange vad som behöver förändras.", "Give what needs to change."],
  ),
  "transitions.id": field(
    ["Kort namn", "Short name"],
    [
      "Ge förflyttningen ett kort namn med a–z, siffror och bindestreck.",
      "Give it a short name of a–z, digits and hyphens.",
    ],
    { example: "dela-fordon" },
  ),
  "transitions.title": field(
    ["Vad som ska förändras", "What is to change"],
    ["Skriv förflyttningen i en mening.", "Write the transition in one sentence."],
  ),
  "transitions.whoCanAct": field(
    ["Vem som kan göra något", "Who can act"],
    ["Välj de sorters aktörer som råder över det.", "Choose the types of actors that have control."],
    { values: "actorType" },
  ),
  sources: sourcesText,
};
