import * as z from "zod/mini";
import { Note } from "./text.ts";
import { quantity, reference, TonnesRange } from "./values.ts";

/** Scopes of the GHG Protocol. */
export const Scope = z.literal([1, 2, 3]);

/** Years the effect lasts after it is reached. */
export const LifetimeYears = quantity(1, 100, 0);

/** What a commitment saves each year once it is in full force, tonnes CO2e, and how we know. */
export const Effect = z.strictObject({
  tonnesPerYear: TonnesRange,
  /** Reckoned beforehand, or measured afterwards. */
  phase: z.enum(["ex-ante", "ex-post"]),
  method: Note,
  scopes: z.array(Scope).check(z.minLength(1)),
  lifetimeYears: z.optional(LifetimeYears),
  source: z.optional(reference("sources")),
  note: z.optional(Note),
});
export type Effect = z.infer<typeof Effect>;
