import slugify from "@sindresorhus/slugify";
import { refusalsOfId } from "../schema/values.ts";

const longest = 60;

/** Read as in Swedish: the library says "and". */
const customReplacements: [string, string][] = [["&", " och "]];

/**
 * An id made from a name or a title, once: `Berglunds Åkeri AB` becomes `berglunds-akeri-ab`. Swedish letters lose
 * their rings and dots, as people type them in addresses.
 *
 * @returns undefined where nothing fit for an id is left, as of `日本` or `../..`.
 */
export function idFrom(text: string): string | undefined {
  // NFKC first: a ring written as a character of its own, or the ligature ﬁ, is the same letter to a reader.
  const slug = slugify(text.normalize("NFKC"), { locale: "sv", decamelize: false, customReplacements });
  const short =
    slug.length <= longest
      ? slug
      : slug
          .slice(0, longest + 1)
          .replace(/-[^-]*$/, "")
          .slice(0, longest);
  return refusalsOfId(short).length === 0 ? short : undefined;
}

/** So much of an actor's id says whose a commitment is. */
const longestActor = 24;

/**
 * An id for a commitment: whose it is, and what it is called. Many actors promise the same thing in the same words, such
 * as those of the catalogue, and what they promise is not the same.
 *
 * @returns undefined where nothing fit for an id is left of the title.
 */
export function commitmentIdFrom(actorId: unknown, title: string): string | undefined {
  const own = idFrom(title);
  if (own === undefined || typeof actorId !== "string" || refusalsOfId(actorId).length > 0) return own;
  const actor =
    actorId.length <= longestActor ? actorId : actorId.slice(0, longestActor + 1).replace(/-[^-]*$/, "");
  const isSaid = own === actor || own.startsWith(`${actor}-`);
  return isSaid ? own : (idFrom(`${actor.slice(0, longestActor)} ${title}`) ?? own);
}
