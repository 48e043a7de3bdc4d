import type { Portal } from "../schema/portal.ts";

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
