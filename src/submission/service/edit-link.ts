import type { Commitment } from "../../dataset/dataset.ts";
import { parseFile } from "../../dataset/parse.ts";
import { recordPath } from "../../schema/record-path.ts";
import { readToken, type TokenPayload } from "../core/tokens.ts";
import type { ServiceOptions } from "./options.ts";
import { isRefused, type Refused } from "./problem-json.ts";

/** A commitment as main has it. */
export interface PublishedCommitment {
  readonly commitment: Commitment;
  /** Git blob id. */
  readonly blob: string;
}

type Payload = TokenPayload<"edit">;

/** Reads a commitment from main itself, which is newer than any site. */
async function publishedCommitment(
  { forge }: Pick<ServiceOptions, "forge">,
  id: string,
): Promise<PublishedCommitment | undefined> {
  const path = recordPath("commitments", id);
  const file = await forge.read(path);
  if (file === undefined) return undefined;
  const bytes = new TextEncoder().encode(file.content);
  const { record } = parseFile({ file: path, collection: "commitments", id, bytes });
  return record && { commitment: { ...(record as Commitment), id }, blob: file.blob };
}

/**
 * Whether the commitment is the one that the link was given for. Anybody can ask for an id, and is given a link; only
 * the link of the proposal that was published leads to the commitment.
 */
async function isOfPublished({ forge }: ServiceOptions, { key }: Payload): Promise<boolean> {
  if (key === undefined) return true;
  const status = await forge.status(key);
  // Unknown to this forge: the portal has moved since, and nobody can ask the old one.
  return status === undefined || status.state === "published";
}

/**
 * The commitment that an edit link leads to.
 *
 * @param invalid How to refuse a token that is none: a reader of links learns nothing more than that.
 */
export async function openEditLink(
  options: ServiceOptions,
  token: string,
  invalid: Refused,
): Promise<{ readonly payload: Payload; readonly published: PublishedCommitment } | Refused> {
  const payload = await readToken(options.secrets, "edit", token, options.now());
  if (payload === undefined) return invalid;
  if (!(await isOfPublished(options, payload))) return { ...invalid, refused: "not-published" };
  const published = await publishedCommitment(options, payload.id);
  if (published === undefined) return invalid;
  if ((published.commitment.editGeneration ?? 0) !== payload.g)
    return { refused: "link-revoked", path: "edit" };
  return { payload, published };
}

/** What an edit link opens: the whole record, and what a change of it must name. */
export async function openRecord(options: ServiceOptions, token: string): Promise<object | Refused> {
  const opened = await openEditLink(options, token, { refused: "not-found", path: "token" });
  if (isRefused(opened)) return opened;
  const { payload, published } = opened;
  const { id, ...record } = published.commitment;
  return { id, record, base: published.blob, generation: payload.g };
}
