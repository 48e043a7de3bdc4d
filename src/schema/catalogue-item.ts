import * as z from "zod/mini";
import { actorTypes } from "./actor.ts";
import { evidenceLevels } from "./commitment.ts";
import { LifetimeYears, Scope } from "./effect.ts";
import { Note, Phrase, Summary, Title } from "./text.ts";
import { LocalId, quantity, reference } from "./values.ts";

const TonnesPerUnit = quantity(0, 1_000_000, 6);

/** A ready-made commitment to pick: what to do, how it is counted, what it takes. */
export const CatalogueItem = z.strictObject({
  title: Title,
  summary: Summary,
  focusAreas: z.array(reference("focus-areas")).check(z.minLength(1)),
  actorTypes: z.array(z.enum(actorTypes)).check(z.minLength(1)),
  /** What is counted, such as "bilar". */
  unit: Phrase,
  effect: z.optional(
    z.strictObject({
      tonnesPerUnit: z.strictObject({ low: TonnesPerUnit, central: TonnesPerUnit, high: TonnesPerUnit }),
      /** The arithmetic in words. */
      formula: Note,
      lifetimeYears: LifetimeYears,
      scopes: z.array(Scope).check(z.minLength(1)),
      source: reference("sources"),
    }),
  ),
  noEffectReason: z.optional(Note),
  cost: z.optional(Note),
  time: z.optional(Note),
  /** The least that shows the promise was kept. */
  minimumEvidence: z.strictObject({ level: z.enum(evidenceLevels), what: Note }),
  overlapGroup: z.optional(LocalId),
  supportOffers: z.optional(z.array(reference("support-offers"))),
  sources: z.array(reference("sources")).check(z.minLength(1)),
});
export type CatalogueItem = z.infer<typeof CatalogueItem>;
