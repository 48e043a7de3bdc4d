import * as z from "zod/mini";
import { line, Note, Summary, Title } from "./text.ts";
import { HttpsUrl } from "./url.ts";
import { IsoDate, reference } from "./values.ts";

/** Something to come to (schema.org Event). Past events stay, with what came of them. */
export const Event = z.strictObject({
  title: Title,
  summary: Summary,
  start: IsoDate,
  end: z.optional(IsoDate),
  place: z.optional(line(2, 120)),
  organiser: z.optional(reference("actors")),
  /** Those who took or will take part in running it, besides the organiser. */
  actors: z.optional(z.array(reference("actors"))),
  commitments: z.optional(z.array(reference("commitments"))),
  /** Support that is told of there, or that the event is a part of. */
  supportOffers: z.optional(z.array(reference("support-offers"))),
  focusAreas: z.optional(z.array(reference("focus-areas"))),
  url: z.optional(HttpsUrl),
  outcome: z.optional(Note),
  sources: z.array(reference("sources")).check(z.minLength(1)),
});
export type Event = z.infer<typeof Event>;
