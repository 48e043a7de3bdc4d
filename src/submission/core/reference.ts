import { base32 } from "./base32.ts";

const keyLength = 20;

/**
 * The key that a new record's proposal goes by everywhere, made from the signature of the challenge it was sent with. A
 * solved challenge can be written in several ways, its signature in one: sending twice gives the same key.
 */
export async function keyOf(signature: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(signature));
  return base32(new Uint8Array(digest)).slice(0, keyLength);
}

/**
 * The key of a change, made from what it is made from and what it says: whoever sends the same change of the same version
 * again, from another tab and with another challenge, sends the same proposal.
 *
 * @param base Git blob id of the version that is changed.
 * @param digest Of the files that it is to become.
 */
export async function keyOfChange(base: string, digest: string): Promise<string> {
  return keyOf(`change of ${base} to ${digest}`);
}

/** The part of a key that people use, such as `ABCD-EFGH`. */
export function referenceOf(key: string): string {
  return `${key.slice(0, 4)}-${key.slice(4, 8)}`.toUpperCase();
}
