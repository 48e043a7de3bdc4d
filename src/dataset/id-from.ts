import slugify from "@sindresorhus/slugify";
import { refusalsOfId } from "../schema/values.ts";

const longest = 60;

/**
 * An id made from a name or a title, once: `Berglunds Åkeri AB` becomes `berglunds-akeri-ab`. Swedish letters lose
 * their rings and dots, as people type them in addresses.
 *
 * @returns undefined where nothing fit for an id is left, as of `日本` or `../..`.
 */
export function idFrom(text: string): string | undefined {
  // NFKC first: a ring written as a character of its own, or the ligature ﬁ, is the same letter to a reader.
  const slug = slugify(text.normalize("NFKC"), { locale: "sv", decamelize: false });
  const short =
    slug.length <= longest
      ? slug
      : slug
          .slice(0, longest + 1)
          .replace(/-[^-]*$/, "")
          .slice(0, longest);
  return refusalsOfId(short).length === 0 ? short : undefined;
}
