import type { Portal } from "./portal.ts";

/**
 * Whether a service takes proposals, as far as is known when the site is built. The form tells whoever fills it in at
 * the top, before they have written anything.
 *
 * @param beside `PORTAL_SERVICE`: `beside` where the service will answer on the site's own host, as with `npm start`.
 */
export function receivesProposals(
  { submissions }: Pick<Portal, "submissions">,
  beside: string | undefined,
): boolean {
  return submissions?.endpoint !== undefined || beside === "beside";
}

/**
 * How whoever cannot send from here is told to hand in the file, as a key of the form's texts. While the portal is only
 * proposed, nobody has promised to read it, whatever address is named.
 */
export function wayOfFile({
  proposed,
  submissions,
}: Pick<Portal, "proposed" | "submissions">): "proposed" | "byEmail" | "byHand" {
  if (proposed) return "proposed";
  return submissions?.email === undefined ? "byHand" : "byEmail";
}
