import type { Actor } from "../actor.ts";
import { type FieldTexts, field } from "./field-texts.ts";
import { sourcesText, sourceText } from "./shared.ts";

/** Fields of an actor (aktör). */
export const actorTexts: FieldTexts<Actor> = {
  name: field(
    ["Namn", "Name"],
    [
      "Skriv organisationens namn som den själv skriver det. Aldrig namn på en person.",
      "Write the organisation’s name as it does itself. Never the name of a person.",
    ],
    { example: "Exempelbageriet AB" },
  ),
  type: field(
    ["Sorts aktör", "Kind of actor"],
    ["Välj vad för slags organisation det är.", "Choose what kind of organisation it is."],
    { values: "actorType" },
  ),
  size: field(["Storlek", "Size"], ["Välj antal anställda.", "Choose the number of employees."], {
    values: "actorSize",
  }),
  url: field(
    ["Webbplats", "Website"],
    [
      "Klistra in adressen till organisationens webbplats.",
      "Paste the address of the organisation’s website.",
    ],
    { example: "https://example.com/" },
  ),
  roles: field(
    ["Roller", "Roles"],
    [
      "Ange roller i program och nätverk, när en källa säger det.",
      "Give roles in programmes and networks, where a source says so.",
    ],
  ),
  "roles.role": field(
    ["Roll", "Role"],
    ["Välj rollen som källan anger.", "Choose the role that the source states."],
    { values: "actorRole" },
  ),
  "roles.scheme": field(
    ["I vad", "In what"],
    ["Skriv programmets eller nätverkets namn.", "Write the name of the programme or network."],
  ),
  "roles.source": sourceText,
  focusAreas: field(
    ["Fokusområden", "Focus areas"],
    ["Välj de fokusområden aktören arbetar inom.", "Choose the focus areas the actor works in."],
  ),
  summary: field(
    ["Om aktören", "About the actor"],
    [
      "Berätta vad organisationen gör för klimatet. Inga personnamn, e-postadresser eller telefonnummer.",
      "Tell what the organisation does for the climate. No names of people, e-mail or telephone.",
    ],
  ),
  joined: field(
    ["Med sedan", "Joined"],
    [
      "Skriv dag, månad eller år då aktören gick med, så exakt som källan anger.",
      "Give the day, month or year the actor joined, as exactly as the source does.",
    ],
    { example: "2024-02" },
  ),
  status: field(
    ["Är med", "Status"],
    ["Välj om aktören är med i arbetet i dag.", "Choose whether the actor takes part today."],
    { values: "actorStatus" },
  ),
  sources: sourcesText,
};
