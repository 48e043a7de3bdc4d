import { createChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import type { BrowserContext } from "playwright-core";

/** What a stand-in for the submission service answers a POST with. */
export interface StandInAnswer {
  readonly status: number;
  readonly body: object;
}

/** The receipt of a commitment, as the service gives it. */
export const receipt = {
  reference: "ABCD-EFGH",
  statusUrl: "https://portal.example/arende/#t=status",
  editUrl: "https://portal.example/uppdatera/#t=edit",
} as const;

/** A small challenge of the kind that the service gives out. */
async function smallChallenge(): Promise<object> {
  return createChallenge({
    algorithm: "PBKDF2/SHA-256",
    cost: 100,
    counter: 3,
    data: { t: 0 },
    expiresAt: 4_000_000_000,
    deriveKey,
    hmacSignatureSecret: "exempel",
  });
}

/**
 * Stands in for the submission service in a reader's browser.
 *
 * @param answer What comes of a POST; undefined for a service that does not answer.
 * @returns All that was posted, in order, by path after `/api/submissions`.
 */
export async function standInService(
  reader: BrowserContext,
  answer: (path: string, body: Record<string, unknown>, count: number) => StandInAnswer | undefined,
): Promise<{ path: string; body: Record<string, unknown> }[]> {
  const posted: { path: string; body: Record<string, unknown> }[] = [];
  await reader.route("**/api/submissions**", async (route) => {
    const path = new URL(route.request().url()).pathname.split("/api/submissions")[1] ?? "";
    if (route.request().method() === "GET") {
      await route.fulfill({ json: await smallChallenge() });
      return;
    }
    const body = route.request().postDataJSON() as Record<string, unknown>;
    posted.push({ path, body });
    const given = answer(path, body, posted.filter((one) => one.path === path).length);
    if (given === undefined) await route.abort();
    else {
      const contentType = given.status < 400 ? "application/json" : "application/problem+json";
      await route.fulfill({ status: given.status, contentType, body: JSON.stringify(given.body) });
    }
  });
  return posted;
}
