import { commitmentIdFrom, idFrom } from "../../dataset/id-from.ts";
import { serialiseRecord } from "../../dataset/serialise.ts";
import { schemas } from "../../schema/collections.ts";
import { recordPath } from "../../schema/record-path.ts";
import type { Sent } from "./envelope.ts";
import { tidy } from "./tidy.ts";

/** Collections that somebody without an account can add to. */
export type ProposedCollection = "commitments" | "actors" | "support-needs" | "support-offers";

/** Collections that a proposal can be about. */
export type MainCollection = Exclude<ProposedCollection, "actors">;

/** A record of a proposal and the file it will be. */
export interface ComposedFile {
  readonly collection: ProposedCollection;
  readonly id: string;
  /** `data/{collection}/{id}.yaml` */
  readonly path: string;
  /** As it was sent, with what the program adds; not yet checked. */
  readonly record: Readonly<Record<string, unknown>>;
  /** Exactly the bytes that are proposed. */
  readonly content: string;
  /** Where the record stood in the envelope: `record`, `actor`, `supportNeeds.0`. */
  readonly at: string;
}

/** All files of a proposal, the record that it is about first, and that record's id. */
export interface ComposedProposal {
  readonly collection: MainCollection;
  readonly id: string;
  readonly files: readonly ComposedFile[];
}

type Raw = Readonly<Record<string, unknown>>;

/** Swedish words that ids begin with where a title leaves nothing that an id can be made of. */
const fallbackWords = {
  commitments: "atagande",
  actors: "aktor",
  "support-needs": "stodbehov",
  "support-offers": "stod",
} as const satisfies Record<ProposedCollection, string>;

/** Keys that the portal sets itself, unless they are said. */
const openings: Readonly<Record<ProposedCollection, Raw>> = {
  commitments: { state: "active" },
  actors: { status: "active" },
  "support-needs": { state: "open" },
  "support-offers": { state: "open" },
};

function wordsOf(collection: ProposedCollection, { name, title }: Raw): string {
  const words = collection === "actors" ? name : (title as Raw | null | undefined)?.["sv"];
  return typeof words === "string" ? words.slice(0, 200) : "";
}

function ownId(collection: ProposedCollection, record: Raw, key: string): string {
  return idFrom(wordsOf(collection, record)) ?? `${fallbackWords[collection]}-${key.slice(0, 6)}`;
}

function composedFile(collection: ProposedCollection, id: string, record: Raw, at: string): ComposedFile {
  const tidied = tidy(schemas[collection], { ...openings[collection], ...record }) as Raw;
  const content = serialiseRecord(collection, tidied);
  return { collection, id, path: recordPath(collection, id), record: tidied, content, at };
}

/** An id with a number at its end, and still no longer than an id may be. */
export function numbered(id: string, number: number): string {
  return `${id.slice(0, 56).replace(/-$/, "")}-${number}`;
}

/** The support that is sent along: files of their own that say whose they are. */
function supportFiles(
  collection: "support-needs" | "support-offers",
  sent: readonly Raw[],
  own: Raw,
  key: string,
): ComposedFile[] {
  const at = collection === "support-needs" ? "supportNeeds" : "supportOffers";
  const taken = new Set<string>();
  return sent.map((record, index) => {
    const first = ownId(collection, record, key);
    let id = first;
    // A title may end in the very number that another of the same words has been given.
    for (let number = 2; taken.has(id); number += 1) id = numbered(first, number);
    taken.add(id);
    return composedFile(collection, id, { ...record, ...own }, `${at}.${index}`);
  });
}

/** A need or an offer that comes alone, and its actor where the portal does not know it yet. */
function composedSupport(collection: MainCollection, sent: Sent, key: string): ComposedProposal {
  const { record, actor } = sent;
  const id = sent.id ?? ownId(collection, record, key);
  if (actor === undefined) return { collection, id, files: [composedFile(collection, id, record, "record")] };
  const actorId = ownId("actors", actor, key);
  const own = { ...record, actor: actorId };
  return {
    collection,
    id,
    files: [composedFile(collection, id, own, "record"), composedFile("actors", actorId, actor, "actor")],
  };
}

/**
 * The files that an envelope proposes, byte for byte as they will be reviewed. The same envelope and key always give
 * the same files, in the browser as in the service. Nothing is checked here.
 *
 * @param key A key of the sending's own; ids fall back to it where a title has no letter that fits an id.
 */
export function composeProposal(sent: Sent, key: string): ComposedProposal {
  const { collection = "commitments", record, actor, supportNeeds = [], supportOffers = [] } = sent;
  if (collection !== "commitments") return composedSupport(collection, sent, key);
  const actorId = actor === undefined ? record["actor"] : ownId("actors", actor, key);
  const id =
    sent.id ?? commitmentIdFrom(actorId, wordsOf("commitments", record)) ?? ownId("commitments", record, key);
  const needs = supportFiles("support-needs", supportNeeds, { actor: actorId, commitment: id }, key);
  const offers = supportFiles("support-offers", supportOffers, { actor: actorId }, key);
  const asked = Array.isArray(record["supportNeeds"]) ? (record["supportNeeds"] as unknown[]) : [];
  const commitment = {
    ...record,
    actor: actorId,
    ...(needs.length > 0 && { supportNeeds: [...asked, ...needs.map((need) => need.id)] }),
  };
  const files = [composedFile("commitments", id, commitment, "record")];
  if (actor !== undefined) files.push(composedFile("actors", String(actorId), actor, "actor"));
  return { collection, id, files: [...files, ...needs, ...offers] };
}
