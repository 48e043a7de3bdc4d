import * as z from "zod/mini";
import { prose, localized, Summary, Title } from "./text.ts";
import { HttpsUrl } from "./url.ts";
import { PartialDate, reference } from "./values.ts";

/** What somebody did, told so that others can do it too. */
export const Story = z.strictObject({
  title: Title,
  summary: Summary,
  /** The whole story in plain paragraphs. */
  body: z.optional(localized(prose(10, 8000))),
  date: z.optional(PartialDate),
  actors: z.array(reference("actors")).check(z.minLength(1)),
  commitments: z.optional(z.array(reference("commitments"))),
  focusAreas: z.array(reference("focus-areas")).check(z.minLength(1)),
  url: z.optional(HttpsUrl),
  sources: z.array(reference("sources")).check(z.minLength(1)),
});
export type Story = z.infer<typeof Story>;
