import type { Details } from "../finding.ts";

/** How the links of a case and of an edit end: `#t=`, a purpose, what it says, and a signature. */
const ownToken = /#t=[\w-]{4,12}\.[\w-]{8,}\.[\w-]{20,}/;

/** A link that only its holder should have. What is published with one in it lets anybody propose changes. */
export function ownTokenIn(text: string): Details | undefined {
  return ownToken.test(text) ? {} : undefined;
}
