import * as z from "zod/mini";
import { line, Phrase, Summary } from "./text.ts";
import { HttpsUrl } from "./url.ts";
import { PartialDate, reference } from "./values.ts";

/** What kind of organisation an actor is. */
export const actorTypes = ["company", "association", "school", "public", "academia", "network"] as const;
export type ActorType = (typeof actorTypes)[number];

/** The part an actor has in a scheme. `related`: touches it without being a partner. */
export const actorRoles = ["lead", "partner", "supporting-partner", "related"] as const;

/** An organisation that can act. Never a person: no name, e-mail or telephone of anybody. */
export const Actor = z.strictObject({
  name: line(2, 120),
  type: z.enum(actorTypes),
  /** Number of employees, in the EU's bands. */
  size: z.optional(z.enum(["1-9", "10-49", "50-249", "250-"])),
  url: z.optional(HttpsUrl),
  roles: z.optional(
    z.array(
      z.strictObject({
        role: z.enum(actorRoles),
        /** The programme or network the role belongs to. */
        scheme: Phrase,
        source: reference("sources"),
      }),
    ),
  ),
  focusAreas: z.optional(z.array(reference("focus-areas"))),
  summary: z.optional(Summary),
  joined: z.optional(PartialDate),
  status: z.enum(["active", "dormant", "left"]),
  sources: z.optional(z.array(reference("sources"))),
});
export type Actor = z.infer<typeof Actor>;
