import * as z from "zod/mini";
import { Mission } from "./mission.ts";
import { refuseIf } from "./refuse.ts";
import { line, Note, Phrase, Summary, Title } from "./text.ts";
import { HttpsUrl } from "./url.ts";
import { IsoDate, MonthDay, PartialDate, quantity, reference } from "./values.ts";
import { languages } from "./language.ts";

/** All that Digg asks of an accessibility statement (tillgänglighetsredogörelse). */
export const AccessibilityStatement = z.strictObject({
  /** The public body that answers for the service. */
  actor: line(2, 120),
  service: Phrase,
  compliance: z.enum(["full", "partial", "none"]),
  /** What is not accessible, why, and the other way to get it. */
  issues: z.array(
    z.strictObject({ what: Note, why: Note, alternative: z.optional(Note), fixBy: z.optional(IsoDate) }),
  ),
  assessedOn: IsoDate,
  assessmentMethod: z.enum(["self", "external"]),
  assessmentNote: Note,
  updatedOn: IsoDate,
  /** A function to report with, not only an e-mail address. */
  feedbackUrl: HttpsUrl,
  supervisionUrl: HttpsUrl,
  /** Left out because it would cost out of all proportion (12 §), with the reason. */
  disproportionate: z.array(z.strictObject({ what: Note, motivation: Note })),
  /** Content the law does not cover (9 §). */
  outOfScope: z.array(Note),
});
export type AccessibilityStatement = z.infer<typeof AccessibilityStatement>;

/** Kinds of publisher that a catalogue of open data tells apart, after ADMS. */
export const publisherTypes = [
  "local-authority",
  "regional-authority",
  "national-authority",
  "academia",
  "company",
  "non-profit",
] as const;

/** The e-mail address of a function, such as a registry: never of a person. */
const FunctionEmail = z
  .string()
  .check(z.maxLength(120), z.regex(/^[a-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i));

/** Kinds of host a repository can have, by how they address a file. */
export const forges = ["github", "gitlab", "forgejo", "none"] as const;

/** Texts fall back to Swedish, so it is always there, and first. */
function refusalsOfLanguages(languages: readonly string[]) {
  const isSound = languages[0] === "sv" && new Set(languages).size === languages.length;
  if (isSound || languages.length === 0) return [];
  return [{ rule: "swedish-first", found: `[${languages.join(", ")}]` }];
}

/** The one file that says whose portal this is. */
export const Portal = z.strictObject({
  title: Title,
  tagline: z.optional(Title),
  /** Set for made-up data: a banner on every page says so. */
  fictional: z._default(z.boolean(), false),
  /** The publisher has not decided on the portal yet: every page says so, and nothing is promised in its name. */
  proposed: z._default(z.boolean(), false),
  municipality: z.strictObject({
    name: line(2, 80),
    /** The four-digit code of Statistics Sweden. */
    code: z.string().check(z.regex(/^\d{4}$/)),
    county: line(2, 80),
    actor: z.optional(reference("actors")),
  }),
  publisher: z.strictObject({
    name: line(2, 120),
    url: HttpsUrl,
    /** `http://dataportal.se/organisation/SE…`, where it is known. */
    organisationUri: z.optional(
      z.string().check(z.regex(/^http:\/\/dataportal\.se\/organisation\/SE\d{10}$/)),
    ),
    /** What kind of body it is. */
    type: z.optional(z.enum(publisherTypes)),
    /** The function that answers questions about the open data. Never a person. */
    contact: z.optional(z.strictObject({ name: line(2, 120), email: FunctionEmail })),
    feedbackUrl: HttpsUrl,
  }),
  languages: z.array(z.enum(languages)).check(z.minLength(1), refuseIf(refusalsOfLanguages)),
  siteUrl: HttpsUrl,
  repository: z.optional(z.strictObject({ url: HttpsUrl, branch: line(1, 60), forge: z.enum(forges) })),
  submissions: z.optional(
    z.strictObject({
      endpoint: z.optional(HttpsUrl),
      email: z.optional(FunctionEmail),
    }),
  ),
  /** Licence of the portal's own records, as an SPDX id. */
  license: line(2, 80),
  programme: z.strictObject({
    title: Title,
    summary: z.optional(Summary),
    adopted: z.optional(PartialDate),
    adoptedNote: z.optional(Note),
    /** What is known of commitments that are not in the portal: else its gaps would be taken for the municipality's. */
    elsewhere: z.optional(Note),
    url: z.optional(HttpsUrl),
    /** What unites it with other places, in the country and the world. */
    missions: z.optional(z.array(Mission)),
    sources: z.array(reference("sources")).check(z.minLength(1)),
  }),
  /** The goal whose gap the start page opens with. */
  mainGoal: reference("goals"),
  /** The long goal the programme is named for. */
  visionGoal: z.optional(reference("goals")),
  /** Working days until a proposal is answered. */
  reviewDays: quantity(1, 365, 0),
  accessibility: AccessibilityStatement,
  /** The follow-up year, as `MM-DD`. */
  cycle: z.optional(
    z.strictObject({ invitation: MonthDay, deadline: MonthDay, account: MonthDay, contract: MonthDay }),
  ),
});
export type Portal = z.infer<typeof Portal>;
