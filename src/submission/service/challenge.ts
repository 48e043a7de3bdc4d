import { type Challenge, createChallenge, randomInt, verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import * as z from "zod/mini";
import { derivedSecret, type Secrets } from "../core/tokens.ts";
import type { Limits } from "./options.ts";
import type { Refused } from "./problem-json.ts";

/** A solved challenge, as it comes back. The library checks what is in it, and throws at what it does not expect. */
const Solved = z.object({
  challenge: z.object({
    parameters: z.looseObject({ data: z.object({ t: z.number() }) }),
    signature: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

const secretFor = (secret: string) => derivedSecret(secret, "challenge");

/** A new challenge: a little work for a browser, that says when it was given out. It is judged by that how long it holds. */
export async function newChallenge({ current }: Secrets, { work }: Limits, now: number): Promise<Challenge> {
  return createChallenge({
    algorithm: "PBKDF2/SHA-256",
    cost: work.cost,
    counter: randomInt(work.most, work.fewest),
    data: { t: now },
    deriveKey,
    hmacSignatureSecret: await secretFor(current),
  });
}

function readSolved(text: string): z.infer<typeof Solved> | undefined {
  try {
    return z.safeParse(Solved, JSON.parse(atob(text))).data;
  } catch {
    return undefined;
  }
}

async function isSolved({ challenge, solution }: z.infer<typeof Solved>, secret: string): Promise<boolean> {
  try {
    const { verified } = await verifySolution({
      challenge: challenge as unknown as Challenge,
      solution: { ...solution, time: 0 },
      deriveKey,
      hmacSignatureSecret: await secretFor(secret),
    });
    return verified;
  } catch {
    // Some garbage makes the library throw: it is no solution either.
    return false;
  }
}

/**
 * Checks that a challenge is ours, was solved, and not sooner than a person can write.
 *
 * @returns Its signature, which names what is sent with it whatever else in the solution is changed; and whether it holds
 * no longer. Then it can still ask for what was sent with it in its time.
 */
export async function checkChallenge(
  text: string,
  { current, previous }: Secrets,
  { fastestSeconds, challengeMinutes }: Limits,
  now: number,
): Promise<{ readonly signature: string; readonly isExpired: boolean } | Refused> {
  const path = "challenge";
  const solved = readSolved(text);
  if (solved === undefined) return { refused: "challenge-form", path };
  const { parameters, signature } = solved.challenge;
  const isOurs =
    (await isSolved(solved, current)) || (previous !== undefined && (await isSolved(solved, previous)));
  if (!isOurs) return { refused: "challenge-invalid", path };
  const age = (now - parameters.data.t) / 1000;
  if (age < fastestSeconds) return { refused: "too-fast", path, retryAfter: fastestSeconds - age };
  return { signature, isExpired: age > challengeMinutes * 60 };
}
