import { base32 } from "./base32.ts";

const keyLength = 20;

/** Letters and digits that stand for a text, always the same, and give nothing of it away. */
export async function keyOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return base32(new Uint8Array(digest)).slice(0, keyLength);
}

/**
 * The key that a new record's proposal goes by everywhere, made from the signature of the challenge it was sent with and
 * from where the record is to lie. A solved challenge can be written in several ways, its signature in one: sending twice
 * gives the same key. Another record has another, so that a key that was published leads to no record but its own.
 *
 * @param path `data/{collection}/{id}.yaml`
 */
export async function keyOfRecord(signature: string, path: string): Promise<string> {
  return keyOf(`${signature} ${path}`);
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
