import { base32 } from "./base32.ts";

const keyLength = 20;

/**
 * The key that a proposal goes by everywhere, made from the signature of the challenge it was sent with. A solved
 * challenge can be written in several ways, its signature in one: sending twice gives the same key.
 */
export async function keyOf(signature: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(signature));
  return base32(new Uint8Array(digest)).slice(0, keyLength);
}

/** The part of a key that people use, such as `ABCD-EFGH`. */
export function referenceOf(key: string): string {
  return `${key.slice(0, 4)}-${key.slice(4, 8)}`.toUpperCase();
}
