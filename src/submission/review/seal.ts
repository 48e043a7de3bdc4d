import { createHmac, timingSafeEqual } from "node:crypto";
import type { ShownProposal } from "../forge/local-queue.ts";

/**
 * A form's seal: shows that the form came from our own page, and that what is decided on is what was read. A proposal
 * that has changed since has another seal.
 */
export function sealOf(
  secret: string,
  purpose: string,
  shown?: Pick<ShownProposal, "commit" | "files">,
): string {
  const files = shown?.files.map(({ path, content, before }) => [path, content, before ?? null]);
  const parts = [shown?.commit ?? null, files ?? []];
  return createHmac("sha256", secret)
    .update(JSON.stringify(["granska", purpose, parts]))
    .digest("base64url");
}

/** Whether a seal that was sent is the right one. Takes the same time whichever it is. */
export function isSeal(sent: unknown, right: string): boolean {
  if (typeof sent !== "string") return false;
  const [one, other] = [Buffer.from(sent), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
