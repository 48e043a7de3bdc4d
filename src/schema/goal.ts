import * as z from "zod/mini";
import { Note, Phrase, Summary, Title } from "./text.ts";
import { Amount, ObservedYear, Percent, reference, TargetYear } from "./values.ts";

/** Whose goal it is, from the world to one organisation. */
export const goalLevels = ["global", "national", "regional", "local", "organisation"] as const;
export type GoalLevel = (typeof goalLevels)[number];

/** How far a target has come, after the ladder of the Net Zero Tracker. */
const targetStatuses = ["proposed", "declared", "adopted", "in-law", "achieved", "lapsed"] as const;

/** One number to reach in one year: a cut against the base year, or a value in the indicator's unit. */
export const Target = z.strictObject({
  year: TargetYear,
  reductionPercent: z.optional(Percent),
  value: z.optional(Amount),
  /** `below`: less than the value, as for a climate-positive place (below 0 net). */
  comparison: z.optional(z.enum(["at-most", "below", "at-least"])),
  /** The source says "about". */
  approximate: z.optional(z.boolean()),
  kind: z.enum(["interim", "final"]),
  status: z.enum(targetStatuses),
  decidedBy: z.optional(Phrase),
  note: z.optional(Note),
  source: reference("sources"),
});
export type Target = z.infer<typeof Target>;

/** What somebody with the mandate has decided to reach. Terms of the GHG Protocol Mitigation Goal Standard. */
export const Goal = z.strictObject({
  title: Title,
  summary: Summary,
  level: z.enum(goalLevels),
  contributesTo: z.optional(reference("goals")),
  /** Who says that it contributes, where the source does not. */
  contributesToNote: z.optional(Note),
  focusArea: z.optional(reference("focus-areas")),
  indicator: z.optional(reference("indicators")),
  baseYear: z.optional(ObservedYear),
  /** Emissions in the base year, in the indicator's unit; must equal the observation. */
  baseValue: z.optional(Amount),
  /** Who says so, where the source does not name the base year outright. */
  baseYearNote: z.optional(Note),
  /** Empty where the goal names no year, as the Paris Agreement's temperature goal. */
  targets: z.array(Target),
  pathway: z.optional(
    z.strictObject({
      shape: z.enum(["linear", "constant-rate", "stepwise"]),
      annualReductionPercent: z.optional(Percent),
    }),
  ),
  boundary: z.optional(
    z.strictObject({
      accounting: Phrase,
      excluded: z.optional(z.array(z.strictObject({ what: Phrase, why: Note }))),
    }),
  ),
  /** May bought credits count? Left out where the source does not say. */
  creditsAllowed: z.optional(z.boolean()),
  notIncluded: z.optional(Note),
  responsible: z.optional(reference("actors")),
  sources: z.array(reference("sources")).check(z.minLength(1)),
});
export type Goal = z.infer<typeof Goal>;
