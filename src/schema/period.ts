import * as z from "zod/mini";
import { line, Note, Title } from "./text.ts";
import { Amount, IsoDate, LocalId, ObservedYear } from "./values.ts";

/** A follow-up year as it was when it was closed, with the commit its figures come from. */
export const Period = z.strictObject({
  title: Title,
  year: ObservedYear,
  from: IsoDate,
  to: IsoDate,
  frozenCommit: z.string().check(z.regex(/^[0-9a-f]{40}$/)),
  /** A unit that the portal does not know stands as it is written, in every language. */
  figures: z.array(
    z.strictObject({ id: LocalId, title: Title, value: z.nullable(Amount), unit: line(1, 60) }),
  ),
  note: z.optional(Note),
});
export type Period = z.infer<typeof Period>;
