import type { Commitment } from "../commitment.ts";
import { followUpTexts, milestoneTexts } from "./commitment-follow-up.ts";
import { type FieldTexts, field } from "./field-texts.ts";
import { focusAreasText, sourcesText, sourceText } from "./shared.ts";

/** Fields of a commitment (åtagande). */
export const commitmentTexts: FieldTexts<Commitment> = {
  actor: field(
    ["Aktör", "Actor"],
    [
      "Ange id för organisationen som lovar. Den ska råda över det den lovar.",
      "Give the id of the organisation that promises. It must have control over what it promises.",
    ],
    { example: "exempelbageriet" },
  ),
  title: field(
    ["Rubrik", "Title"],
    [
      "Skriv vad ni ska göra, i en mening som börjar med ett verb eller ”Vi”. Högst 140 tecken.",
      "Write what you will do, in one sentence that starts with a verb or “We”. At most 140 characters.",
    ],
    { example: "Vi kör ut brödet med elbilar" },
  ),
  summary: field(
    ["Beskrivning", "Summary"],
    [
      "Berätta vad ni ska göra, hur mycket och varför. Skriv för den som inte känner er. 10–2 000 tecken.",
      "Tell what you will do, how much and why. Write for somebody who does not know you. 10–2,000 characters.",
    ],
  ),
  focusAreas: focusAreasText,
  goals: field(
    ["Mål", "Goals"],
    [
      "Välj de mål som åtagandet bidrar till, minst ett.",
      "Choose the goals it contributes to, at least one.",
    ],
  ),
  kind: field(
    ["Sorts åtagande", "Kind of commitment"],
    ["Välj det som åtagandet mest handlar om.", "Choose what the commitment is mostly about."],
    { values: "commitmentKind" },
  ),
  counterCommitment: field(
    ["Kommunens motåtagande", "Counter-commitment"],
    [
      "Skriv true om det är kommunens eget löfte till de andra aktörerna. Utelämna annars.",
      "Write true where it is the municipality’s own promise to the other actors. Leave out otherwise.",
    ],
    { example: "true" },
  ),
  catalogueItem: field(
    ["Från katalogen", "From the catalogue"],
    [
      "Ange id för det färdiga åtagande i katalogen som ni har valt, om ni har valt ett.",
      "Give the id of the ready-made commitment you picked from the catalogue, if you did.",
    ],
  ),
  partners: field(
    ["Tillsammans med", "Together with"],
    [
      "Ange id för andra aktörer som är med och har sagt ja till att nämnas.",
      "Give the ids of other actors that take part and have agreed to be named.",
    ],
  ),
  signed: field(
    ["Undertecknat", "Signed"],
    [
      "Skriv dagen då någon med mandat skrev under. Skriv unknown om källan inte säger det.",
      "Give the day somebody with the mandate signed. Write unknown where the source does not say.",
    ],
    { example: "2026-03-20" },
  ),
  start: field(
    ["Börjar", "Starts"],
    [
      "Skriv första dagen. Effekten räknas från den. Skriv unknown om den är okänd.",
      "Give the first day. The effect is counted from it. Write unknown where it is not known.",
    ],
    { example: "2026-04-01" },
  ),
  due: field(
    ["Ska vara klart", "Due"],
    [
      "Skriv dagen då ni ska vara klara. Den ska vara efter första dagen. Skriv unknown om den är okänd.",
      "Give the day you will be done, after the first day. Write unknown where it is not known.",
    ],
    { example: "2030-12-31" },
  ),
  baseline: field(
    ["Utgångsläge", "Baseline"],
    ["Ange hur det var innan ni började.", "Give how things stood before you began."],
  ),
  "baseline.year": field(
    ["År", "Year"],
    [
      "Skriv året som ni jämför med. Undvik 2020 och 2021, då pandemin påverkade.",
      "Give the year you compare with. Avoid 2020 and 2021, when the pandemic had its effect.",
    ],
    { example: "2025" },
  ),
  "baseline.value": field(
    ["Värde", "Value"],
    ["Skriv talet det året, i samma enhet som målet.", "Give the number of that year, in the target’s unit."],
    { example: "3" },
  ),
  "baseline.note": field(
    ["Anmärkning", "Note"],
    [
      "Berätta om året var ovanligt, och hur ni har tänkt.",
      "Tell whether the year was unusual, and how you have reasoned.",
    ],
  ),
  target: field(["Mål i siffror", "Target"], ["Ange hur mycket ni ska nå.", "Give how much you will reach."]),
  "target.value": field(
    ["Hur mycket", "How much"],
    ["Skriv ett tal, med punkt före decimalerna.", "Write a number, with a point before the decimals."],
    { example: "12" },
  ),
  "target.unit": field(
    ["Enhet", "Unit"],
    ["Skriv vad talet räknar, i ett par ord.", "Write what the number counts, in a few words."],
    { example: "elbilar" },
  ),
  ...milestoneTexts,
  effect: field(
    ["Effekt", "Effect"],
    [
      "Ange vad ni sparar varje år när allt är på plats. Vet ni inte? Skriv i stället noEffectReason.",
      "Give what you save each year once all is in place. If you do not know, write noEffectReason instead.",
    ],
  ),
  "effect.tonnesPerYear": field(
    ["Ton om året", "Tonnes a year"],
    [
      "Ange ett spann i ton koldioxidekvivalenter om året. Är ni säkra? Skriv samma tal tre gånger.",
      "Give a range in tonnes CO2e a year. If you are sure, write the same number three times.",
    ],
  ),
  "effect.tonnesPerYear.low": field(
    ["Lägst", "Low"],
    ["Skriv det minsta ni tror på, i ton om året.", "Give the least you believe in, in tonnes a year."],
    { example: "8" },
  ),
  "effect.tonnesPerYear.central": field(
    ["Troligast", "Best estimate"],
    ["Skriv det troligaste, i ton om året.", "Give the most likely, in tonnes a year."],
    { example: "10" },
  ),
  "effect.tonnesPerYear.high": field(
    ["Högst", "High"],
    ["Skriv det mesta ni tror på, i ton om året.", "Give the most you believe in, in tonnes a year."],
    { example: "12" },
  ),
  "effect.phase": field(
    ["Beräknad eller uppmätt", "Reckoned or measured"],
    [
      "Välj ex-ante om ni har räknat i förväg, ex-post om ni har mätt i efterhand.",
      "Choose ex-ante if you reckoned beforehand, ex-post if you measured afterwards.",
    ],
    { values: "effectPhase" },
  ),
  "effect.method": field(
    ["Så har ni räknat", "How you reckoned"],
    [
      "Förklara räkningen så att någon annan kan göra om den.",
      "Explain the arithmetic so that somebody else can do it again.",
    ],
    { example: "Körsträcka gånger skillnaden i utsläpp per kilometer." },
  ),
  "effect.scopes": field(
    ["Vilka utsläpp", "Scopes"],
    [
      "Välj 1 för egna utsläpp, 2 för köpt el och värme, 3 för andras utsläpp som ni påverkar.",
      "Choose 1 for your own emissions, 2 for bought electricity and heat, 3 for others’ emissions that you affect.",
    ],
    { example: "[1, 2]" },
  ),
  "effect.lifetimeYears": field(
    ["Så länge varar effekten", "Years it lasts"],
    [
      "Skriv antal år som effekten varar efter att allt är klart. Utelämna om den består.",
      "Give the years that the effect lasts after completion. Leave out where it is lasting.",
    ],
    { example: "8" },
  ),
  "effect.source": sourceText,
  "effect.note": field(
    ["Anmärkning", "Note"],
    [
      "Skriv varifrån talet kommer om det saknar källa, och vad som är osäkert.",
      "Write where the number comes from if it has no source, and what is uncertain.",
    ],
  ),
  noEffectReason: field(
    ["Varför ingen effekt i ton", "Why no effect in tonnes"],
    [
      "Skriv varför effekten inte är uträknad. Att inte veta är ett bra svar.",
      "Write why the effect is not reckoned. Not knowing is a good answer.",
    ],
    { example: "Vi vet inte ännu hur många som byter till cykel." },
  ),
  overlapGroup: field(
    ["Samma ton som andra", "Same tonnes as others"],
    [
      "Ge åtaganden som sparar samma ton ett gemensamt gruppnamn. Bara ett av dem räknas.",
      "Give commitments that save the same tonnes one group name. Only one of them is counted.",
    ],
    { example: "laddplatser-torget" },
  ),
  countedBy: field(
    ["Räknas av", "Counted by"],
    [
      "Ange id för det åtagande i samma grupp som räknar effekten.",
      "Give the id of the commitment in the same group that counts the effect.",
    ],
  ),
  alsoClaimedIn: field(
    ["Räknas även i", "Also claimed in"],
    [
      "Nämn andra program eller redovisningar där ni tar upp samma effekt.",
      "Name other programmes or accounts where you state the same effect.",
    ],
  ),
  decidedBy: field(
    ["Beslutat av", "Decided by"],
    [
      "Skriv vem som beslutade, som roll eller organ. Inga namn.",
      "Write who decided, as a role or body. No names.",
    ],
    { example: "Styrelsen" },
  ),
  ...followUpTexts,
  sources: sourcesText,
};
