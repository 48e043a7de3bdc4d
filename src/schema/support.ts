import * as z from "zod/mini";
import { actorTypes } from "./actor.ts";
import { Note, Summary, Title } from "./text.ts";
import { HttpsUrl } from "./url.ts";
import { IsoDate, DateOrUnknown, reference } from "./values.ts";

/** What kind of help it is. A need and an offer match within one. */
export const supportCategories = [
  "advice",
  "training",
  "funding",
  "meeting-place",
  "tool",
  "procurement",
  "network",
  "premises",
  "inspiration",
] as const;
export type SupportCategory = (typeof supportCategories)[number];

/** Whether support costs whoever has it. */
export const supportCosts = ["free", "paid", "unknown"] as const;
export type SupportCost = (typeof supportCosts)[number];

/** Whether support can be had or is asked for now. */
const supportStates = ["open", "paused", "closed"] as const;
export type SupportState = (typeof supportStates)[number];

const shared = {
  category: z.enum(supportCategories),
  title: Title,
  summary: Summary,
  focusAreas: z.array(reference("focus-areas")).check(z.minLength(1)),
  /** The last day it stands; `unknown` where the source does not say. */
  validUntil: DateOrUnknown,
  state: z.enum(supportStates),
  sources: z.optional(z.array(reference("sources"))),
};

/** Help that an actor asks for (schema.org Demand). */
export const SupportNeed = z.strictObject({
  actor: z.optional(reference("actors")),
  /**
   * Instead of `actor`, where the name is not to be shown: then it is in no file at all, and nobody can look it up. The
   * rule `asker-or-type` asks for one of the two.
   */
  actorType: z.optional(z.enum(actorTypes)),
  ...shared,
  commitment: z.optional(reference("commitments")),
  matches: z.optional(
    z.array(
      z.strictObject({
        offer: reference("support-offers"),
        date: IsoDate,
        outcome: Note,
      }),
    ),
  ),
});
export type SupportNeed = z.infer<typeof SupportNeed>;

/** Help that an actor gives (schema.org Offer). */
export const SupportOffer = z.strictObject({
  actor: reference("actors"),
  ...shared,
  eligibility: z.strictObject({
    actorTypes: z.array(z.enum(actorTypes)).check(z.minLength(1)),
    note: z.optional(Note),
  }),
  cost: z.enum(supportCosts),
  url: z.optional(HttpsUrl),
  /** The day somebody last made sure that the offer stands; `unknown` where the source has no date. */
  lastConfirmed: DateOrUnknown,
});
export type SupportOffer = z.infer<typeof SupportOffer>;
