import type { Goal } from "../goal.ts";
import { type FieldTexts, field } from "./field-texts.ts";
import { sourcesText, sourceText } from "./shared.ts";

/** Fields of a goal (mål). */
export const goalTexts: FieldTexts<Goal> = {
  title: field(
    ["Mål", "Goal"],
    ["Skriv målet i en mening, med tal och år.", "Write the goal in one sentence, with number and year."],
    { example: "Minska utsläppen med 80 procent till 2030" },
  ),
  summary: field(
    ["Beskrivning", "Summary"],
    [
      "Berätta vad målet betyder och vem som har beslutat det.",
      "Tell what the goal means and who decided it.",
    ],
  ),
  level: field(["Nivå", "Level"], ["Välj vems mål det är.", "Choose whose goal it is."], {
    values: "goalLevel",
  }),
  contributesTo: field(
    ["Bidrar till", "Contributes to"],
    ["Ange id för målet på nivån ovanför.", "Give the id of the goal on the level above."],
  ),
  contributesToNote: field(
    ["Om kopplingen", "About the link"],
    [
      "Skriv vem som säger att målet bidrar till det andra, om källan inte gör det.",
      "Write who says that the goal contributes to the other, where the source does not.",
    ],
  ),
  focusArea: field(
    ["Fokusområde", "Focus area"],
    ["Ange fokusområdet om målet bara gäller ett.", "Give the focus area where the goal is about one only."],
  ),
  indicator: field(
    ["Indikator", "Indicator"],
    ["Ange id för serien som visar hur det går.", "Give the id of the series that shows how it goes."],
  ),
  baseYear: field(
    ["Basår", "Base year"],
    ["Skriv året som minskningen räknas från.", "Give the year that the cut is counted from."],
    { example: "2020" },
  ),
  baseValue: field(
    ["Basårets värde", "Base value"],
    [
      "Skriv seriens värde för basåret, i seriens enhet. Det kontrolleras mot serien.",
      "Give the series’ value in the base year, in its unit. It is checked against the series.",
    ],
    { example: "243604.78" },
  ),
  baseYearNote: field(
    ["Om basåret", "About the base year"],
    [
      "Skriv vem som säger att det är basåret, och om året var ovanligt.",
      "Write who says that it is the base year, and whether the year was unusual.",
    ],
  ),
  targets: field(
    ["Målår och tal", "Targets"],
    [
      "Ange varje målår, det närmaste först. Lämna listan tom om källan inte anger något år.",
      "Give each target year, the nearest first. Leave the list empty where the source names no year.",
    ],
  ),
  "targets.year": field(
    ["Målår", "Target year"],
    ["Skriv året, efter basåret.", "Give the year, after the base year."],
    { example: "2030" },
  ),
  "targets.reductionPercent": field(
    ["Minskning i procent", "Cut in per cent"],
    [
      "Skriv minskningen mot basåret, 0–100. Ange detta eller ett värde, inte båda.",
      "Give the cut against the base year, 0–100. Give this or a value, not both.",
    ],
    { example: "80" },
  ),
  "targets.value": field(
    ["Värde att nå", "Value to reach"],
    [
      "Skriv värdet i seriens enhet, eller i ton för ett mål utan serie. Noll och tal under noll går bra.",
      "Give the value in the series’ unit, or in tonnes for a goal without a series. Zero and below are fine.",
    ],
    { example: "0" },
  ),
  "targets.comparison": field(
    ["Högst, under eller minst", "At most, below or at least"],
    [
      "Välj below om värdet ska underskridas, och at-least om det ska nås eller överskridas.",
      "Choose below where the value itself is not enough, and at-least where it is to be reached or exceeded.",
    ],
    { values: "targetComparison" },
  ),
  "targets.approximate": field(
    ["Ungefärligt", "Approximate"],
    ["Skriv true om källan säger ”cirka”.", "Write true where the source says “about”."],
    { example: "true" },
  ),
  "targets.kind": field(
    ["Etapp eller slutmål", "Interim or final"],
    ["Välj om det kommer fler mål efter.", "Choose whether more targets follow."],
    { values: "targetKind" },
  ),
  "targets.status": field(
    ["Hur långt beslutet har kommit", "How far decided"],
    ["Välj det som källan styrker.", "Choose what the source supports."],
    { values: "targetStatus" },
  ),
  "targets.decidedBy": field(
    ["Beslutat av", "Decided by"],
    ["Skriv organet som beslutade.", "Write the body that decided."],
    { example: "Kommunfullmäktige" },
  ),
  "targets.note": field(
    ["Anmärkning", "Note"],
    [
      "Skriv det läsaren behöver veta, till exempel varför talet saknas, eller varför målet har sänkts, skjutits upp eller slutat gälla.",
      "Write what the reader needs to know, such as why there is no number, or why the target was lowered, put off or is no longer in force.",
    ],
  ),
  "targets.source": sourceText,
  pathway: field(
    ["Utsläppsbana", "Pathway"],
    [
      "Ange hur utsläppen ska gå från basåret till målen.",
      "Give how emissions are to go from the base year to the targets.",
    ],
  ),
  "pathway.shape": field(
    ["Form", "Shape"],
    ["Välj hur banan löper mellan åren.", "Choose how the pathway runs between the years."],
    { values: "pathwayShape" },
  ),
  "pathway.annualReductionPercent": field(
    ["Minskning per år", "Cut a year"],
    [
      "Skriv takten i procent om året, om den är beslutad. Annars räknas den ut från målen.",
      "Give the rate in per cent a year, where it is decided. Otherwise it is solved from the targets.",
    ],
    { example: "16" },
  ),
  boundary: field(
    ["Avgränsning", "Boundary"],
    ["Ange vilka utsläpp målet gäller.", "Give which emissions the goal is about."],
  ),
  "boundary.accounting": field(
    ["Vad som räknas", "What is counted"],
    ["Skriv i ett par ord vilka utsläpp som räknas.", "Write in a few words which emissions are counted."],
    { example: "Växthusgaser inom kommunens gräns" },
  ),
  "boundary.excluded": field(
    ["Räknas inte", "Not counted"],
    ["Ange det som inte räknas, och varför.", "Give what is not counted, and why."],
  ),
  "boundary.excluded.what": field(
    ["Vad", "What"],
    ["Skriv vad som inte räknas.", "Write what is not counted."],
  ),
  "boundary.excluded.why": field(
    ["Varför", "Why"],
    ["Skriv varför det inte räknas.", "Write why it is not counted."],
  ),
  creditsAllowed: field(
    ["Får köpta krediter räknas?", "May bought credits count?"],
    [
      "Skriv true eller false. Utelämna om källan inte säger det.",
      "Write true or false. Leave out where the source does not say.",
    ],
    { example: "false" },
  ),
  notIncluded: field(
    ["Syns inte här", "Not included"],
    ["Berätta vad målet eller kurvan inte fångar.", "Tell what the goal or the curve does not catch."],
  ),
  responsible: field(
    ["Ansvarig", "Responsible"],
    ["Ange id för aktören som ansvarar för målet.", "Give the id of the actor that answers for the goal."],
  ),
  sources: sourcesText,
};
