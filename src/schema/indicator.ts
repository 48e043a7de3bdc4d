import * as z from "zod/mini";
import { Note, Summary, Title } from "./text.ts";
import { Amount, LocalId, ObservedYear, quantity, reference } from "./values.ts";

/** What a series is about: emissions here, emissions caused elsewhere, something done, or something else. */
export const indicatorKinds = ["territorial", "consumption", "activity", "other"] as const;

/** What an observation counts. Emissions are tonnes CO2e. */
export const units = ["tonnes", "tonnes-per-resident", "percent", "count", "sek", "mwh"] as const;
export type Unit = (typeof units)[number];

/** Whether a unit counts emissions, of all or of each resident. */
export function isEmissions(unit: Unit | undefined): unit is "tonnes" | "tonnes-per-resident" {
  return unit === "tonnes" || unit === "tonnes-per-resident";
}

/** What SDMX calls the observation status. `missing` has the value `null`: a gap is shown as a gap. */
const observationStatuses = ["normal", "estimate", "provisional", "break", "missing"] as const;

/** What was observed in one year. */
export const Observation = z.strictObject({
  year: ObservedYear,
  value: z.nullable(Amount),
  bySector: z.optional(z.record(LocalId, Amount)),
  status: z.enum(observationStatuses),
  note: z.optional(Note),
});
export type Observation = z.infer<typeof Observation>;

/** A series observed over the years, from one source and one vintage. Two vintages are two indicators. */
export const Indicator = z.strictObject({
  title: Title,
  summary: z.optional(Summary),
  kind: z.enum(indicatorKinds),
  unit: z.enum(units),
  sectors: z.optional(z.array(z.strictObject({ id: LocalId, title: Title }))),
  observations: z.array(Observation).check(z.minLength(1)),
  /** How the publisher arrives at the figures. */
  method: Summary,
  /** What the figures cannot say. */
  limits: Summary,
  source: reference("sources"),
  /** Further sources that the notes, the method and the limits lean on. */
  sources: z.optional(z.array(reference("sources"))),
  /** Months from the end of a year until its figure is published. */
  releaseLagMonths: z.optional(quantity(0, 60, 0)),
  desiredDirection: z.optional(z.enum(["down", "up"])),
  /** The indicator that a later vintage of the same series replaced. */
  replaces: z.optional(reference("indicators")),
});
export type Indicator = z.infer<typeof Indicator>;
