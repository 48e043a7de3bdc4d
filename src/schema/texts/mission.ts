import type { FieldTexts } from "./field-texts.ts";
import { field } from "./field-texts.ts";
import type { Portal } from "../portal.ts";
import { sourcesText, sourceText } from "./shared.ts";

type MissionPath = Extract<keyof FieldTexts<Portal>, `programme.missions${string}`>;

/** Fields of what places do together (mission), under the programme of `portal.yaml`. */
export const missionTexts: Pick<FieldTexts<Portal>, MissionPath> = {
  "programme.missions": field(
    ["Missioner och nätverk", "Missions and networks"],
    [
      "Ange missioner, nätverk och avtal som förenar kommunen med andra platser.",
      "Give the missions, networks and agreements that unite the municipality with other places.",
    ],
  ),
  "programme.missions.id": field(
    ["Namn i adressen", "Name in the address"],
    [
      "Skriv ett kort namn med små bokstäver och bindestreck. Det ändras aldrig.",
      "Write a short name in small letters and hyphens. It never changes.",
    ],
    { example: "klimatneutrala-stader" },
  ),
  "programme.missions.title": field(
    ["Namn", "Title"],
    ["Skriv vad missionen eller nätverket heter.", "Write what the mission or network is called."],
  ),
  "programme.missions.summary": field(
    ["Beskrivning", "Summary"],
    ["Berätta vad man gör tillsammans.", "Tell what is done together."],
  ),
  "programme.missions.url": field(
    ["Länk", "Link"],
    ["Klistra in adressen till missionens sida.", "Paste the address of the mission’s page."],
    { example: "https://example.com/klimatneutrala-stader" },
  ),
  "programme.missions.takesPart": field(
    ["Kommunen är med", "The municipality takes part"],
    [
      "Skriv true om kommunen är med, annars false.",
      "Write true where the municipality takes part, else false.",
    ],
    { example: "true" },
  ),
  "programme.missions.since": field(
    ["Med sedan", "Since"],
    [
      "Skriv när kommunen kom med, så exakt som källan anger.",
      "Give when the municipality joined, as exactly as the source does.",
    ],
    { example: "2021-10" },
  ),
  "programme.missions.organiser": field(
    ["Samordnas av", "Organiser"],
    ["Ange id för aktören som håller ihop arbetet.", "Give the id of the actor that holds it together."],
  ),
  "programme.missions.goal": field(
    ["Missionens mål", "Goal of the mission"],
    ["Ange id för målet som missionen arbetar för.", "Give the id of the goal the mission works for."],
  ),
  "programme.missions.counts": field(
    ["Hur många som är med", "How many take part"],
    [
      "Ange hur många platser som var med, det tidigaste först.",
      "Give how many places took part, the earliest first.",
    ],
  ),
  "programme.missions.counts.date": field(
    ["När", "When"],
    ["Skriv dag, månad eller år.", "Give the day, month or year."],
    { example: "2024-12" },
  ),
  "programme.missions.counts.cities": field(
    ["Antal", "Number"],
    ["Skriv hur många som var med då.", "Give how many took part then."],
    { example: "48" },
  ),
  "programme.missions.counts.source": sourceText,
  "programme.missions.cities": field(
    ["Platser", "Places"],
    [
      "Ange bara de platser som en källa nämner vid namn.",
      "Give only the places that a source mentions by name.",
    ],
  ),
  "programme.missions.cities.name": field(["Namn", "Name"], ["Skriv platsens namn.", "Write its name."], {
    example: "Exempelby",
  }),
  "programme.missions.cities.since": field(
    ["Med sedan", "Since"],
    ["Skriv sedan när, om källan säger det.", "Give since when, where the source says so."],
    { example: '"2021"' },
  ),
  "programme.missions.cities.source": sourceText,
  "programme.missions.citiesNote": field(
    ["Om listan", "About the list"],
    ["Skriv vad som är okänt om vilka som är med.", "Write what is not known about who takes part."],
  ),
  "programme.missions.sources": sourcesText,
};
