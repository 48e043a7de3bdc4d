import type { CatalogueItem } from "../catalogue-item.ts";
import { type FieldTexts, field } from "./field-texts.ts";
import { focusAreasText, sourcesText, sourceText } from "./shared.ts";

/** Fields of a ready-made commitment (åtagandekatalogen). */
export const catalogueItemTexts: FieldTexts<CatalogueItem> = {
  title: field(
    ["Rubrik", "Title"],
    [
      "Skriv vad den som väljer det ska göra. Börja med ett verb.",
      "Write what whoever picks it will do. Start with a verb.",
    ],
    { example: "Byt till elbilar" },
  ),
  summary: field(
    ["Beskrivning", "Summary"],
    [
      "Berätta vad det innebär, för vem det passar och hur man börjar.",
      "Tell what it takes, whom it suits and how to begin.",
    ],
  ),
  focusAreas: focusAreasText,
  actorTypes: field(
    ["Passar för", "Suits"],
    ["Välj de sorters aktörer som råder över det.", "Choose the types of actors that have control."],
    { values: "actorType" },
  ),
  unit: field(
    ["Räknas i", "Counted in"],
    ["Skriv vad man räknar, i ett par ord.", "Write what is counted, in a few words."],
    { example: "bilar" },
  ),
  effect: field(
    ["Effekt", "Effect"],
    [
      "Ange vad varje enhet sparar, eller skriv noEffectReason.",
      "Give what each unit saves, or write noEffectReason.",
    ],
  ),
  "effect.tonnesPerUnit": field(
    ["Ton per enhet och år", "Tonnes a unit and year"],
    ["Ange ett spann i ton koldioxidekvivalenter.", "Give a range in tonnes CO2e."],
  ),
  "effect.tonnesPerUnit.low": field(
    ["Lägst", "Low"],
    ["Skriv det minsta, i ton per enhet och år.", "Give the least, in tonnes a unit and year."],
    { example: "1.2" },
  ),
  "effect.tonnesPerUnit.central": field(
    ["Troligast", "Best estimate"],
    ["Skriv det troligaste, i ton per enhet och år.", "Give the most likely, in tonnes a unit and year."],
    { example: "1.6" },
  ),
  "effect.tonnesPerUnit.high": field(
    ["Högst", "High"],
    ["Skriv det mesta, i ton per enhet och år.", "Give the most, in tonnes a unit and year."],
    { example: "2.1" },
  ),
  "effect.formula": field(
    ["Så räknas det", "Formula"],
    ["Förklara räkningen i ord.", "Explain the arithmetic in words."],
    { example: "Körsträcka gånger skillnaden i utsläpp per kilometer." },
  ),
  "effect.lifetimeYears": field(
    ["Så länge varar effekten", "Years it lasts"],
    ["Skriv antal år.", "Give the number of years."],
    { example: "8" },
  ),
  "effect.scopes": field(
    ["Vilka utsläpp", "Scopes"],
    [
      "Välj 1 för egna utsläpp, 2 för köpt el och värme, 3 för andras utsläpp som man påverkar.",
      "Choose 1 for own emissions, 2 for bought electricity and heat, 3 for others’ emissions.",
    ],
    { example: "[1]" },
  ),
  "effect.source": sourceText,
  noEffectReason: field(
    ["Varför ingen effekt i ton", "Why no effect in tonnes"],
    ["Skriv varför effekten inte går att räkna ut ännu.", "Write why the effect cannot be reckoned yet."],
  ),
  cost: field(
    ["Kostnad", "Cost"],
    [
      "Berätta ungefär vad det kostar och vad det sparar i pengar.",
      "Tell roughly what it costs and saves in money.",
    ],
  ),
  time: field(["Tid", "Time"], ["Berätta hur lång tid det tar.", "Tell how long it takes."]),
  minimumEvidence: field(
    ["Minsta underlag", "Least evidence"],
    [
      "Ange det som minst krävs för att visa att löftet hölls.",
      "Give the least that shows the promise was kept.",
    ],
  ),
  "minimumEvidence.level": field(
    ["Hur säkert", "How sure"],
    ["Välj hur det ska gå att kontrollera.", "Choose how it must be possible to check."],
    { values: "evidenceLevel" },
  ),
  "minimumEvidence.what": field(["Vad", "What"], ["Skriv vad man visar upp.", "Write what is shown."], {
    example: "Utdrag ur fordonsregistret",
  }),
  overlapGroup: field(
    ["Samma ton som andra", "Same tonnes as others"],
    [
      "Ge färdiga åtaganden som sparar samma ton ett gemensamt gruppnamn.",
      "Give items that save the same tonnes one group name.",
    ],
    { example: "egna-fordon" },
  ),
  supportOffers: field(
    ["Stöd som finns", "Support on offer"],
    ["Ange id för stöderbjudanden som hjälper.", "Give the ids of support offers that help."],
  ),
  sources: sourcesText,
};
