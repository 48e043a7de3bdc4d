import * as z from "zod/mini";
import { Effect } from "./effect.ts";
import { line, Note, Phrase, Summary, Title } from "./text.ts";
import { HttpsUrl } from "./url.ts";
import {
  Amount,
  Count,
  DateOrUnknown,
  IsoDate,
  LocalId,
  ObservedYear,
  quantity,
  reference,
} from "./values.ts";

/** In what way a commitment helps. */
export const commitmentKinds = [
  "reduce",
  "switch",
  "enable",
  "inform",
  "invest",
  "remove",
  "measure",
] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

/** How far a commitment has come, and how it ended. */
export const commitmentStates = [
  "active",
  "paused",
  "blocked",
  "achieved",
  "partly-achieved",
  "not-achieved",
  "withdrawn",
  "lapsed",
  "superseded",
] as const;
export type CommitmentState = (typeof commitmentStates)[number];

/** What an update tells. */
export const updateTypes = [
  "confirmation",
  "progress",
  "change",
  "setback",
  "completion",
  "withdrawal",
] as const;
/** Who vouches for evidence, the weakest first. */
export const evidenceLevels = ["self-declared", "documented", "third-party"] as const;

/** Something a reader can open that shows what an update says. */
export const Evidence = z.strictObject({
  title: line(3, 140),
  url: HttpsUrl,
  level: z.enum(evidenceLevels),
});

/** What happened, told by the actor. Updates are only ever added. */
export const Update = z.strictObject({
  date: IsoDate,
  type: z.enum(updateTypes),
  statement: Summary,
  /** How far it has come, in the target's unit. */
  value: z.optional(Amount),
  evidence: z.optional(z.array(Evidence).check(z.maxLength(5))),
  /** What others can learn from it. */
  lesson: z.optional(Note),
});
export type Update = z.infer<typeof Update>;

/** A step on the way, with a day of its own. */
export const Milestone = z.strictObject({
  id: LocalId,
  title: Title,
  due: IsoDate,
  /** The day it was reached. */
  done: z.optional(IsoDate),
});
export type Milestone = z.infer<typeof Milestone>;

/** What an actor promises to do where it has control (*rådighet*), and everything that came of it. */
export const Commitment = z.strictObject({
  actor: reference("actors"),
  title: Title,
  summary: Summary,
  focusAreas: z.array(reference("focus-areas")).check(z.minLength(1)),
  goals: z.array(reference("goals")).check(z.minLength(1)),
  kind: z.enum(commitmentKinds),
  /** The municipality's own promise to the other actors. */
  counterCommitment: z._default(z.boolean(), false),
  catalogueItem: z.optional(reference("catalogue")),
  partners: z.optional(z.array(reference("actors"))),
  signed: DateOrUnknown,
  start: DateOrUnknown,
  due: DateOrUnknown,
  baseline: z.optional(z.strictObject({ year: ObservedYear, value: Amount, note: z.optional(Note) })),
  target: z.optional(z.strictObject({ value: Amount, unit: Phrase })),
  milestones: z.optional(z.array(Milestone).check(z.maxLength(40))),
  effect: z.optional(Effect),
  noEffectReason: z.optional(Note),
  /** Commitments that would save the same tonnes share a group; only one of them is counted. */
  overlapGroup: z.optional(LocalId),
  /** The commitment that counts this one's effect. */
  countedBy: z.optional(reference("commitments")),
  alsoClaimedIn: z.optional(z.array(Phrase)),
  decidedBy: z.optional(Phrase),
  supportNeeds: z.optional(z.array(reference("support-needs"))),
  state: z.enum(commitmentStates),
  stateReason: z.optional(Note),
  supersededBy: z.optional(reference("commitments")),
  /** How often the actor has promised to report, in months. */
  reportEveryMonths: z._default(quantity(1, 60, 0), 12),
  updates: z.optional(z.array(Update).check(z.maxLength(200))),
  /** Raised to make old edit links void. */
  editGeneration: z.optional(Count),
  sources: z.optional(z.array(reference("sources"))),
});
export type Commitment = z.infer<typeof Commitment>;
