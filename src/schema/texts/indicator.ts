import type { Indicator } from "../indicator.ts";
import { type FieldTexts, field } from "./field-texts.ts";
import { sourceText } from "./shared.ts";

/** Fields of an indicator (indikator). */
export const indicatorTexts: FieldTexts<Indicator> = {
  title: field(
    ["Namn", "Title"],
    ["Skriv vad serien mäter och var.", "Write what the series measures and where."],
    { example: "Utsläpp inom kommunens gräns" },
  ),
  summary: field(
    ["Beskrivning", "Summary"],
    ["Berätta vad serien visar och används till.", "Tell what the series shows and is used for."],
  ),
  kind: field(["Slag", "Kind"], ["Välj vad serien räknar.", "Choose what the series counts."], {
    values: "indicatorKind",
  }),
  unit: field(["Enhet", "Unit"], ["Välj värdenas enhet.", "Choose the unit of the values."], {
    values: "unit",
  }),
  sectors: field(
    ["Sektorer", "Sectors"],
    ["Ange delarna som värdet kan delas upp i.", "Give the parts that the value can be divided into."],
  ),
  "sectors.id": field(
    ["Kort namn", "Short name"],
    [
      "Ge sektorn ett kort namn med a–z, siffror och bindestreck.",
      "Give the sector a short name of a–z, digits and hyphens.",
    ],
    { example: "transport" },
  ),
  "sectors.title": field(
    ["Namn", "Title"],
    ["Skriv sektorns namn som källan gör.", "Write the sector’s name as the source does."],
    { example: "Transporter" },
  ),
  observations: field(
    ["Värden", "Observations"],
    ["Ange ett värde för varje år, det äldsta först.", "Give one value a year, the earliest first."],
  ),
  "observations.year": field(["År", "Year"], ["Skriv året.", "Give the year."], { example: "2024" }),
  "observations.value": field(
    ["Värde", "Value"],
    [
      "Skriv värdet i seriens enhet, med punkt före decimalerna. Saknas det? Skriv null.",
      "Give the value in the series’ unit, with a point before the decimals. Is there none? Write null.",
    ],
    { example: "252200.5" },
  ),
  "observations.bySector": field(
    ["Per sektor", "By sector"],
    [
      "Skriv varje sektors korta namn och dess värde. Summan ska bli årets värde.",
      "Give each sector’s short name and value. They add up to the year’s value.",
    ],
    { example: "transport: 112056.38" },
  ),
  "observations.status": field(
    ["Hur säkert värdet är", "Status"],
    ["Välj vad källan säger om värdet.", "Choose what the source says of the value."],
    { values: "observationStatus" },
  ),
  "observations.note": field(
    ["Anmärkning", "Note"],
    ["Skriv det läsaren behöver veta om just det året.", "Write what the reader needs to know of that year."],
  ),
  method: field(
    ["Metod", "Method"],
    ["Berätta hur utgivaren kommer fram till värdena.", "Tell how the publisher arrives at the values."],
  ),
  limits: field(
    ["Begränsningar", "Limits"],
    ["Berätta vad värdena inte kan säga.", "Tell what the values cannot say."],
  ),
  source: sourceText,
  sources: field(
    ["Fler källor", "Further sources"],
    [
      "Ange id för fler källor till metod, begränsningar och anmärkningar.",
      "Give the ids of further sources for method, limits and notes.",
    ],
  ),
  releaseLagMonths: field(
    ["Fördröjning", "Release lag"],
    [
      "Skriv antal månader från årets slut tills värdet kommer.",
      "Give the months from the end of a year until its value is published.",
    ],
    { example: "18" },
  ),
  desiredDirection: field(
    ["Önskad riktning", "Desired direction"],
    ["Välj åt vilket håll värdet ska gå.", "Choose which way the value should go."],
    { values: "desiredDirection" },
  ),
  replaces: field(
    ["Ersätter", "Replaces"],
    ["Ange id för den äldre utgåvan av serien.", "Give the id of the earlier release of the series."],
  ),
};
