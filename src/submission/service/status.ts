import * as z from "zod/mini";
import { supportPages } from "../../figures/support-pages.ts";
import type { Language } from "../../schema/language.ts";
import { referenceOf } from "../core/reference.ts";
import { joinedRecords } from "../core/joined-records.ts";
import { readToken, type TokenPayload } from "../core/tokens.ts";
import { isForgeFault, type ProposalStatus } from "../forge/forge.ts";
import { commitmentPage, supportPlace } from "./links.ts";
import type { ServiceOptions } from "./options.ts";
import type { Refused } from "./problem-json.ts";

/** What a link's page posts. */
const TokenBody = z.object({ token: z.string() });

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

/** Where the record of a published proposal is read. */
async function placeOf(
  { site, records, today }: ServiceOptions,
  { of, id }: TokenPayload<"status">,
  language: Language,
): Promise<string> {
  if (of === undefined) return commitmentPage(site, language, id);
  const page = supportPages(joinedRecords(await records()), today()).pageOf(of, id);
  return supportPlace(site, language, { of, id, page });
}

/** How a case goes, for whoever has its link. */
export async function caseStatus(
  options: ServiceOptions,
  token: string,
  language: Language,
): Promise<object | Refused> {
  const { forge, secrets, now, records } = options;
  const payload = await readToken(secrets, "status", token, now());
  const status = payload && (await forge.status(payload.key));
  if (payload === undefined || status === undefined) return notFound;
  const { checks, reason } = status;
  const { of } = payload;
  const told = {
    reference: referenceOf(payload.key),
    state: stateOf(status),
    ...(of !== undefined && { of }),
    ...(checks !== undefined && { checks }),
    ...(reason !== undefined && { reason }),
  };
  // Once it is published, every proposal is of something that is known.
  if (status.state === "published") return { ...told, url: await placeOf(options, payload, language) };
  const isKnown = (await records()).collections[of ?? "commitments"].has(payload.id);
  return { ...told, about: isKnown ? "change" : "new" };
}

/** Whether the forge took a proposal back; "refused" where it does not let the portal, however often it is asked. */
async function takenBack(forge: ServiceOptions["forge"], key: string): Promise<boolean | "refused"> {
  try {
    return await forge.withdraw(key);
  } catch (error) {
    if (isForgeFault(error) && error.kind === "refused") return "refused";
    throw error;
  }
}

/** Takes back a proposal that nobody has decided on. Twice is as good as once. */
export async function withdrawCase(
  { forge, secrets, now }: ServiceOptions,
  token: string,
): Promise<object | Refused> {
  const payload = await readToken(secrets, "status", token, now());
  const status = payload && (await forge.status(payload.key));
  if (payload === undefined || status === undefined) return notFound;
  const outcome = status.state === "withdrawn" || (await takenBack(forge, payload.key));
  if (outcome !== true) {
    // Of two at once one is the quicker, and both have it taken back; or somebody has decided in that moment.
    const state = (await forge.status(payload.key))?.state;
    const isUndecided = state === "in-review" || (state === "changes-asked" && outcome === "refused");
    if (isUndecided) return { refused: "not-withdrawn", path: "token" };
    if (state !== "withdrawn") return { refused: "already-decided", path: "token" };
  }
  return { reference: referenceOf(payload.key), state: "withdrawn" };
}
