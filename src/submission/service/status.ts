import * as z from "zod/mini";
import { referenceOf } from "../core/reference.ts";
import { readToken } from "../core/tokens.ts";
import type { ProposalStatus } from "../forge/forge.ts";
import { commitmentPage } from "./links.ts";
import type { ServiceOptions } from "./options.ts";
import type { Refused } from "./problem-json.ts";

/** What a link's page posts. */
const TokenBody = z.object({ token: z.string(), language: z.optional(z.string()) });

/** How far a proposal has come, as its sender is told. */
export type CaseState =
  "received" | "checked" | "in-review" | "changes-asked" | "published" | "declined" | "withdrawn";

const notFound: Refused = { refused: "not-found", path: "token" };

/** The token of a body; anything else is as good as junk. */
export function tokenIn(body: unknown): string {
  return z.safeParse(TokenBody, body).data?.token ?? "";
}

function stateOf({ state, checks }: ProposalStatus): CaseState {
  if (state !== "in-review" || checks === undefined) return state;
  return checks === "passed" ? "checked" : "received";
}

/** How a case goes, for whoever has its link. */
export async function caseStatus(
  { forge, secrets, site, now }: ServiceOptions,
  token: string,
  language: "sv" | "en",
): Promise<object | Refused> {
  const payload = await readToken(secrets, "status", token, now());
  const status = payload && (await forge.status(payload.key));
  if (payload === undefined || status === undefined) return notFound;
  const { checks, reason } = status;
  return {
    reference: referenceOf(payload.key),
    state: stateOf(status),
    ...(checks !== undefined && { checks }),
    ...(reason !== undefined && { reason }),
    ...(status.state === "published" && { url: commitmentPage(site, language, payload.id) }),
  };
}

/** Takes back a proposal that nobody has decided on. Twice is as good as once. */
export async function withdrawCase(
  { forge, secrets, now }: ServiceOptions,
  token: string,
): Promise<object | Refused> {
  const payload = await readToken(secrets, "status", token, now());
  const status = payload && (await forge.status(payload.key));
  if (payload === undefined || status === undefined) return notFound;
  const isBack = status.state === "withdrawn" || (await forge.withdraw(payload.key));
  if (!isBack) return { refused: "already-decided", path: "token" };
  return { reference: referenceOf(payload.key), state: "withdrawn" };
}
