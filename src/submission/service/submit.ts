import { recordPath } from "../../schema/record-path.ts";
import { type Checked, checkProposal, type PublishedRecords } from "../core/check.ts";
import { type ComposedFile, type ComposedProposal, composeProposal, numbered } from "../core/compose.ts";
import type { Envelope } from "../core/envelope.ts";
import { joinedRecords } from "../core/joined-records.ts";
import { keyOf, keyOfChange, keyOfRecord, referenceOf } from "../core/reference.ts";
import { createToken } from "../core/tokens.ts";
import type { Forge, Proposal, Submitted } from "../forge/forge.ts";
import { digestOf } from "../forge/proposal.ts";
import { describeProposal } from "../review/describe.ts";
import { checkChallenge } from "./challenge.ts";
import { openEditLink, type PublishedCommitment } from "./edit-link.ts";
import { commitmentPage, editLink, statusLink } from "./links.ts";
import type { Limits, ServiceOptions } from "./options.ts";
import { isRefused, type Refused } from "./problem-json.ts";
import type { SpentChallenges } from "./spent.ts";
import type { QueuePlaces } from "./waiting.ts";

/** What the sender gets to keep: the only thing that leads back to the proposal. */
export interface Receipt {
  readonly reference: string;
  readonly statusUrl: string;
  /** Of a commitment. Support is changed by staff. */
  readonly editUrl?: string;
}

/** A proposal that was taken, now or before. */
export interface Taken {
  readonly key: string;
  readonly outcome: "created" | "same";
  readonly receipt: Receipt;
}

type Conflict = Extract<Submitted, { outcome: "conflict" }>;

/** All that is known of a sending before the forge is asked. */
interface Sending {
  readonly key: string;
  readonly envelope: Envelope;
  readonly proposal: ComposedProposal;
  readonly records: PublishedRecords;
  readonly checked: Checked;
  /** The commitment that is changed, as it is published. */
  readonly published: PublishedCommitment | undefined;
}

/** The first file that would stand where another record stands already. */
function takenFile({ proposal, records, published }: Sending): ComposedFile | undefined {
  return proposal.files.find(({ collection, id, at }) => {
    return records.collections[collection].has(id) && !(at === "record" && published !== undefined);
  });
}

function idTaken({ collection, id, at }: ComposedFile, { collections }: PublishedRecords): Refused {
  let number = 2;
  while (collections[collection].has(numbered(id, number))) number += 1;
  const path = at === "record" ? "id" : at === "actor" ? "actor.name" : `${at}.title`;
  return { refused: "id-taken", path, more: { suggestion: numbered(id, number) } };
}

/** A change of something else than main has now, with what it has, so that the sender can compare. */
function changedSince(published: PublishedCommitment | undefined): Refused {
  if (published === undefined) return { refused: "changed-since", path: "base" };
  const { id, ...record } = published.commitment;
  return { refused: "changed-since", path: "base", more: { current: { id, record, base: published.blob } } };
}

/** Why a proposal cannot be taken that the forge does not know yet, however much room there is. */
function refusalOf(sending: Sending): Refused | undefined {
  const { envelope, published, checked, records } = sending;
  if (published !== undefined && envelope.base === undefined) {
    return { refused: "invalid", findings: [{ path: "base", fieldPath: ["base"], rule: "required" }] };
  }
  if (published !== undefined && envelope.base !== published.blob) return changedSince(published);
  const taken = takenFile(sending);
  if (taken !== undefined) return idTaken(taken, records);
  return checked.errors.length > 0 ? { refused: "invalid", findings: checked.errors } : undefined;
}

/** Why a proposal cannot be taken that main, or the forge, has left no room for since. */
function refusalOfConflict({ reason, path }: Conflict, { proposal, records, published }: Sending): Refused {
  const file = proposal.files.find((one) => one.path === path) ?? proposal.files[0];
  if (reason === "id-taken" && file !== undefined) return idTaken(file, records);
  if (reason === "changed-since") return changedSince(published);
  return { refused: reason, path: "challenge" };
}

/** The files as the forge is to keep them: what a change is based on stands with its record. */
function keptFiles({ proposal, published }: Sending): Proposal["files"] {
  return proposal.files.map(({ path, content, at }) => {
    return { path, content, base: at === "record" ? published?.blob : undefined };
  });
}

/** The proposal as the forge is to keep it, with its text for the reviewer. */
function proposalOf(sending: Sending, options: ServiceOptions): Proposal {
  const { key, envelope, proposal, records, checked, published } = sending;
  const { id, files } = proposal;
  const input = {
    dataset: joinedRecords(records),
    files: files.flatMap(({ path, collection, at, content, ...file }) => {
      const after = checked.records.find(
        (one) => one.collection === collection && one.id === file.id,
      )?.record;
      const before = at === "record" ? published?.commitment : undefined;
      return after === undefined ? [] : [{ path, collection, id: file.id, before, after, content }];
    }),
    findings: checked.warnings,
    today: options.today(),
    language: "sv",
    sentIn: envelope.language,
    isByLink: published !== undefined,
  } as const;
  const described = describeProposal(input, {
    published: published && commitmentPage(options.site, "sv", id),
    isForForge: true,
  });
  return {
    key,
    title: described.title,
    body: described.body,
    labels: ["submission", published === undefined ? "new" : "update"],
    files: keptFiles(sending),
  };
}

/** A proposal that the forge knows already, without a text: it has one. */
function bareProposal(sending: Sending): Proposal {
  const { key, proposal } = sending;
  return { key, title: proposal.id, body: "", labels: ["submission"], files: keptFiles(sending) };
}

async function receiptOf(
  { key, envelope, proposal, published }: Sending,
  options: ServiceOptions,
): Promise<Receipt> {
  const { secrets, site } = options;
  const { edit, language } = envelope;
  const { id, collection } = proposal;
  const reference = referenceOf(key);
  if (collection !== "commitments") {
    return { reference, statusUrl: await statusLink(secrets, site, language, { key, id, of: collection }) };
  }
  const token =
    published !== undefined && edit !== undefined
      ? edit
      : await createToken(secrets, "edit", { id, g: 0, key });
  return {
    reference,
    statusUrl: await statusLink(secrets, site, language, { key, id }),
    editUrl: editLink(site, language, token),
  };
}

/** Opens the edit link of a change; what is new has none, and support comes with nothing but its actor. */
async function changeOf(envelope: Envelope, options: ServiceOptions) {
  const { collection = "commitments" } = envelope;
  if (collection !== "commitments") {
    const more = (["edit", "supportNeeds", "supportOffers"] as const).find(
      (key) => envelope[key] !== undefined,
    );
    if (more !== undefined) return { refused: "not-allowed-field", path: more } as const;
  }
  if (envelope.edit === undefined) {
    return { sent: envelope, published: undefined };
  }
  const opened = await openEditLink(options, envelope.edit, { refused: "link-invalid", path: "edit" });
  if (isRefused(opened)) return opened;
  const { id } = opened.payload;
  if (envelope.id !== undefined && envelope.id !== id) return { refused: "link-other", path: "id" } as const;
  if (envelope.actor !== undefined) return { refused: "not-allowed-field", path: "actor" } as const;
  return { sent: { ...envelope, id }, published: opened.published };
}

/**
 * The key that a sending goes by. A change that waits, or is what main has become, is known again by what it says; one
 * that came to nothing, or has been undone since, can be proposed once more, by the key of its challenge.
 *
 * @param own The key that its challenge and its record give it.
 */
async function keyFor(
  own: string,
  sent: Envelope,
  published: PublishedCommitment | undefined,
  forge: Forge,
): Promise<string> {
  if (published === undefined || sent.base === undefined) return own;
  const change = await keyOfChange(sent.base, await digestOf(composeProposal(sent, "").files));
  const known = await forge.status(change);
  const isDone = known?.state === "published" && sent.base !== published.blob;
  return known === undefined || known.state === "in-review" || isDone ? change : own;
}

/** What the service remembers from one sending to the next. */
interface Memory {
  readonly places: QueuePlaces;
  readonly spent: SpentChallenges;
}

/**
 * Takes a proposal, or says why not. Sent twice it is taken once: what the forge knows already is neither judged nor
 * counted again, whatever has happened to main, the day or the queue since; nor does its challenge have to hold, for who
 * got no answer may ask again after lunch.
 */
export async function submit(
  envelope: Envelope,
  options: ServiceOptions,
  limits: Limits,
  { places, spent }: Memory,
): Promise<Taken | Refused> {
  const { forge, secrets, now } = options;
  const challenge = await checkChallenge(envelope.challenge, secrets, limits, now());
  if (isRefused(challenge)) return challenge;
  const change = await changeOf(envelope, options);
  if (isRefused(change)) return change;
  const { sent, published } = change;
  const first = composeProposal(sent, await keyOf(challenge.signature));
  const own = await keyOfRecord(challenge.signature, recordPath(first.collection, first.id));
  const key = await keyFor(own, sent, published, forge);
  if (challenge.isExpired && (await forge.status(key)) === undefined) {
    return { refused: "challenge-expired", path: "challenge" };
  }
  const records = await options.records();
  const proposal = key === own ? first : composeProposal(sent, key);
  const checked = checkProposal(proposal, records, published?.commitment, options.today());
  const sending: Sending = { key, envelope, proposal, records, checked, published };
  const judged = refusalOf(sending);
  const leave = judged === undefined ? await places.hold(key) : undefined;
  const refusal = judged ?? (leave === undefined ? ({ refused: "queue-full" } as const) : undefined);
  let isCreated = false;
  try {
    if (refusal !== undefined && (await forge.status(key)) === undefined) return refusal;
    if (!spent.spend(challenge.signature, key)) return { refused: "challenge-used", path: "challenge" };
    const submitted = await forge.submit(
      refusal === undefined ? proposalOf(sending, options) : bareProposal(sending),
    );
    if (submitted.outcome === "conflict") return refusalOfConflict(submitted, sending);
    isCreated = submitted.outcome === "created";
    return { key, outcome: submitted.outcome, receipt: await receiptOf(sending, options) };
  } finally {
    leave?.(isCreated);
  }
}
