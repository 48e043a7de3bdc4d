import * as z from "zod/mini";
import { languages } from "../../schema/language.ts";

/** A record as it would stand in YAML, not yet checked. */
const RawRecord = z.record(z.string(), z.unknown());

/** Support asked for or offered along with one commitment. */
const maxSupport = 3;

/**
 * What a form sends: a commitment, new or changed, and what comes with it; or a need or an offer of support. Only the
 * shape of the envelope is checked here; what the records say is checked as a file of `data/` is.
 */
export const Envelope = z.strictObject({
  /** The solved proof of work: base64 of JSON `{ challenge, solution }`. */
  challenge: z.string().check(z.minLength(1), z.maxLength(8000)),
  /** What `record` is. A need or an offer comes alone, or with its actor. */
  collection: z.optional(z.enum(["commitments", "support-needs", "support-offers"])),
  /** The commitment. Who it is by is left out where `actor` says it; its id stands beside it, or follows from its title. */
  record: RawRecord,
  /** The id that is asked for, or that of the commitment which is changed. */
  id: z.optional(z.string()),
  /** An actor that the portal does not know yet. */
  actor: z.optional(RawRecord),
  supportNeeds: z.optional(z.array(RawRecord).check(z.maxLength(maxSupport))),
  supportOffers: z.optional(z.array(RawRecord).check(z.maxLength(maxSupport))),
  /** Git blob id of the commitment that a change was made from. */
  base: z.optional(z.string().check(z.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/))),
  /** The edit link's token, where a commitment is changed. */
  edit: z.optional(z.string().check(z.maxLength(600))),
  /** The language that answers are wanted in. */
  language: z._default(z.enum(languages), "sv"),
  /** A field that no person sees. Whoever fills it in is a program. */
  website: z.optional(z.string()),
});
export type Envelope = z.infer<typeof Envelope>;

/** What composing a proposal needs of an envelope: all that ends up in a file. */
export type Sent = Pick<
  Envelope,
  "collection" | "record" | "id" | "actor" | "supportNeeds" | "supportOffers"
>;
