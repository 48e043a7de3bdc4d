import { Buffer } from "node:buffer";
import * as z from "zod/mini";

/** What signs links: the secret in use, and the one before it, whose links still hold. */
export interface Secrets {
  readonly current: string;
  readonly previous?: string | undefined;
}

const payloads = {
  /** Follows a proposal: its key, and the record it is about; `of`: its collection, where it is no commitment. */
  status: z.strictObject({
    key: z.string(),
    id: z.string(),
    of: z.optional(z.enum(["support-needs", "support-offers"])),
    until: z.optional(z.number()),
  }),
  /** Proposes changes of a commitment, as long as its `editGeneration` is still `g`; `key`: the proposal that made it. */
  edit: z.strictObject({
    id: z.string(),
    g: z.number(),
    key: z.optional(z.string()),
    until: z.optional(z.number()),
  }),
} as const;

/** What a link is for. A token for one thing is worth nothing for another. */
export type TokenPurpose = keyof typeof payloads;
/** What a token says. `until`: the second of the epoch after which it no longer holds. */
export type TokenPayload<P extends TokenPurpose> = z.infer<(typeof payloads)[P]>;

const encoder = new TextEncoder();

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64url");
}

function macKey(secret: string): Promise<CryptoKey> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  return crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["sign", "verify"]);
}

async function mac(secret: string, text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign("HMAC", await macKey(secret), encoder.encode(text)));
}

/** Names a secret without giving it away, so that a token tells which of two it was signed with. */
async function keyId(secret: string): Promise<string> {
  return base64url(await mac(secret, "key id")).slice(0, 6);
}

/** A secret of its own for another use, so that no signature serves twice. */
export async function derivedSecret(secret: string, use: string): Promise<string> {
  return base64url(await mac(secret, `derived for ${use}`));
}

/** What is signed: the purpose is part of it and of nothing else. */
function signedText(purpose: TokenPurpose, kid: string, payload: string): string {
  return `${purpose}\0${kid}.${payload}`;
}

/** A token for a link: `{key id}.{payload}.{signature}`, in letters that fit an address. */
export async function createToken<P extends TokenPurpose>(
  { current }: Secrets,
  purpose: P,
  payload: TokenPayload<P>,
): Promise<string> {
  const kid = await keyId(current);
  const body = base64url(encoder.encode(JSON.stringify(payload)));
  return `${kid}.${body}.${base64url(await mac(current, signedText(purpose, kid, body)))}`;
}

async function secretOf({ current, previous }: Secrets, kid: string): Promise<string | undefined> {
  if ((await keyId(current)) === kid) return current;
  return previous !== undefined && (await keyId(previous)) === kid ? previous : undefined;
}

/**
 * What a token says, if we have signed it for this purpose and it still holds. Junk, tampering, another purpose, an
 * unknown secret and age all give undefined, so that nobody learns which it was.
 *
 * @param now Milliseconds of the epoch.
 */
export async function readToken<P extends TokenPurpose>(
  secrets: Secrets,
  purpose: P,
  token: string,
  now: number,
): Promise<TokenPayload<P> | undefined> {
  const [, kid = "", body = "", signature = ""] =
    /^([\w-]{6})\.([\w-]{1,400})\.([\w-]{43})$/.exec(token) ?? [];
  const secret = await secretOf(secrets, kid);
  if (secret === undefined) return undefined;
  const text = encoder.encode(signedText(purpose, kid, body));
  // The last letter of base64url holds bits that mean nothing: written anew it must be the same.
  const given = Buffer.from(signature, "base64url");
  if (base64url(given) !== signature) return undefined;
  if (!(await crypto.subtle.verify("HMAC", await macKey(secret), given, text))) return undefined;
  const said: unknown = JSON.parse(Buffer.from(body, "base64url").toString());
  const payload = z.safeParse<z.ZodMiniType<{ until?: number | undefined }>>(payloads[purpose], said).data;
  if (payload === undefined || (payload.until !== undefined && payload.until * 1000 < now)) return undefined;
  return payload as TokenPayload<P>;
}
