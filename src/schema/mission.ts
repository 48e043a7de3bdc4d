import * as z from "zod/mini";
import { line, Note, Summary, Title } from "./text.ts";
import { HttpsUrl } from "./url.ts";
import { Count, LocalId, PartialDate, reference } from "./values.ts";

/** Something that places do together, such as a mission, a network or an agreement. */
export const Mission = z.strictObject({
  id: LocalId,
  title: Title,
  summary: z.optional(Summary),
  url: z.optional(HttpsUrl),
  /** Whether the municipality is one of them: a wider mission may be shown for what it means here. */
  takesPart: z.boolean(),
  /** Since when the municipality takes part. */
  since: z.optional(PartialDate),
  organiser: z.optional(reference("actors")),
  /** The goal it works for, where that is a record. */
  goal: z.optional(reference("goals")),
  /** How many places took part, and when. */
  counts: z.optional(
    z.array(z.strictObject({ date: PartialDate, cities: Count, source: reference("sources") })),
  ),
  /** Those that a source names: no others. */
  cities: z.array(
    z.strictObject({
      name: line(2, 80),
      since: z.optional(PartialDate),
      source: reference("sources"),
    }),
  ),
  /** What is not known about who takes part. */
  citiesNote: z.optional(Note),
  sources: z.array(reference("sources")).check(z.minLength(1)),
});
export type Mission = z.infer<typeof Mission>;
