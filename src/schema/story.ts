import * as z from "zod/mini";
import { line, localized, Note, prose, Summary, Title } from "./text.ts";
import { HttpsUrl } from "./url.ts";
import { PartialDate, reference } from "./values.ts";

/** What somebody did, told so that others can do it too. */
export const Story = z.strictObject({
  title: Title,
  summary: Summary,
  /** What was done, in plain paragraphs. */
  body: z.optional(localized(prose(10, 8000))),
  /** In money, time or trouble. */
  cost: z.optional(Note),
  /** What they would do differently next time. */
  nextTime: z.optional(Note),
  /** Whom to ask: a function, never a person. */
  ask: z.optional(
    z.strictObject({
      function: localized(line(3, 120)),
      actor: z.optional(reference("actors")),
      url: z.optional(HttpsUrl),
    }),
  ),
  date: z.optional(PartialDate),
  actors: z.array(reference("actors")).check(z.minLength(1)),
  commitments: z.optional(z.array(reference("commitments"))),
  /** Support that helped, or that came of it. */
  supportOffers: z.optional(z.array(reference("support-offers"))),
  focusAreas: z.array(reference("focus-areas")).check(z.minLength(1)),
  url: z.optional(HttpsUrl),
  sources: z.array(reference("sources")).check(z.minLength(1)),
});
export type Story = z.infer<typeof Story>;
