import type { Portal } from "../schema/portal.ts";
import type { Language } from "./routes.ts";
import { read, textsIn } from "./texts.ts";

/**
 * Whose words a figure or a file is, where it is cited or leaves the portal: the publisher's, or those of the portal
 * itself while it is a proposal. Nobody is quoted on what they have not decided to say.
 */
export function signatureOf(
  { title, proposed, publisher }: Pick<Portal, "title" | "proposed" | "publisher">,
  language: Language,
): string {
  return proposed ? textsIn(language).shell.asProposal(read(title, language).text) : publisher.name;
}
