import * as z from "zod/mini";
import { line, Note } from "./text.ts";
import { HttpsUrl } from "./url.ts";
import { IsoDate, PartialDate } from "./values.ts";

/** Languages that a source may be in, by their codes. */
const sourceLanguages = ["sv", "en", "da", "de", "fi", "fr", "nb"] as const;

/** A publication that figures and claims lean on. Dublin Core terms. What is not known is left out, never guessed. */
export const Source = z.strictObject({
  title: line(3, 200),
  /** What the title and the attribution are in; Swedish where nothing is said. So they are read aloud as what they are. */
  language: z.optional(z.enum(sourceLanguages)),
  publisher: line(2, 120),
  url: z.optional(HttpsUrl),
  issued: z.optional(PartialDate),
  accessed: z.optional(IsoDate),
  /** SPDX id or the licence's name; `unknown` where the publisher does not say. */
  license: line(2, 80),
  /** How the publisher wants to be named when the material is reused. */
  attribution: z.optional(line(3, 200)),
  note: z.optional(Note),
});
export type Source = z.infer<typeof Source>;
