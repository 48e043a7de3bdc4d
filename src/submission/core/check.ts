import * as z from "zod/mini";
import type { Collections, Commitment } from "../../dataset/dataset.ts";
import type { Details, Finding } from "../../dataset/finding.ts";
import { type ParsedFile, parseFile } from "../../dataset/parse.ts";
import type { Referring } from "../../dataset/references.ts";
import { findingsOfChange } from "../../dataset/rules/findings-of-change.ts";
import { schemaFaults } from "../../dataset/schema-faults.ts";
import { withRecords } from "../../dataset/with-records.ts";
import { schemas } from "../../schema/collections.ts";
import { refusalsOfId } from "../../schema/values.ts";
import type { Portal } from "../../schema/portal.ts";
import type { ComposedFile, ComposedProposal, ProposedCollection } from "./compose.ts";
import { daysPassed } from "./days-passed.ts";
import { fieldsNotOpen } from "./open-fields.ts";

/** What the portal says now: what a proposal must fit into. */
export interface PublishedRecords {
  readonly portal: Portal;
  readonly collections: Collections;
}

/** Something about a proposal, by its place in the envelope. */
export interface ProposalFinding {
  /** Such as `record.target.value` or `supportNeeds.0.title.sv`; the file's own path where it came with one. */
  readonly path: string;
  readonly rule: string;
  readonly details?: Details | undefined;
  /** Where the sentence about it gets the field's name from. */
  readonly collection?: ProposedCollection | undefined;
  readonly fieldPath: Finding["path"];
}

/** What the checks say of a proposal. Nothing can be sent while there are errors; warnings are for the reviewer. */
export interface Checked {
  readonly errors: readonly ProposalFinding[];
  readonly warnings: readonly Finding[];
  /** The records as their files read, with defaults filled in; those that can be read. */
  readonly records: readonly Referring[];
}

/** An answer that lists more helps nobody. */
const maxErrors = 50;

function placedIn(
  file: ComposedFile,
  { path, rule, details }: Pick<Finding, "path" | "rule" | "details">,
): ProposalFinding {
  return { path: [file.at, ...path].join("."), rule, details, collection: file.collection, fieldPath: path };
}

/** What is wrong with the file's name, which the sender has asked for or which follows from a title. */
function faultsOfId({ id, at, collection }: ComposedFile): ProposalFinding[] {
  const path = at === "record" ? "id" : at;
  return refusalsOfId(id).map(({ rule, ...details }) => ({
    path,
    rule,
    details,
    collection,
    fieldPath: ["id"],
  }));
}

/** Files as they were read: the slowest part of a check, and done once. */
const parsed = new WeakMap<ComposedFile, ParsedFile>();

function parsedOf(file: ComposedFile): ParsedFile {
  const { collection, id, path, content } = file;
  const bytes = new TextEncoder().encode(content);
  const read = parsed.get(file) ?? parseFile({ file: path, collection, id, bytes });
  parsed.set(file, read);
  return read;
}

/** What is wrong in one record by itself: first as it was sent, then as the file that it became. */
function faultsOf(file: ComposedFile): ProposalFinding[] {
  const { collection, record } = file;
  const schema = schemas[collection];
  const issues = z.safeParse(schema, record).error?.issues ?? [];
  if (issues.length > 0) {
    return schemaFaults(schema, record, issues).map((fault) => placedIn(file, fault));
  }
  return parsedOf(file).problems.map((problem) => placedIn(file, problem));
}

/**
 * The records with the commitment as it is published now. A service's own may be those of an earlier build, and what has
 * been published since is not to be taken back unseen.
 */
function asPublished({ collections }: PublishedRecords, before: Commitment | undefined): Collections {
  if (before === undefined) return collections;
  return withRecords(collections, [{ collection: "commitments", id: before.id, record: before }]);
}

/** What the records would say together with the proposal in them. */
function findingsTogether(
  files: readonly ComposedFile[],
  portal: Portal,
  before: Collections,
  today: string,
): Checked {
  const proposed = files.map((file): Referring => {
    return { collection: file.collection, id: file.id, record: parsedOf(file).record ?? {} };
  });
  const errors: ProposalFinding[] = [];
  const warnings: Finding[] = [];
  for (const found of findingsOfChange(portal, before, proposed, today)) {
    const file = files.find(({ collection, id }) => collection === found.collection && id === found.id);
    if (file === undefined) {
      // A rule about two records names one of them, which need not be the one that is new.
      errors.push(elsewhere(found));
    } else if (found.severity === "error") errors.push(placedIn(file, found));
    else warnings.push(found);
  }
  return { errors, warnings, records: proposed };
}

function elsewhere({ path, rule, details }: Finding): ProposalFinding {
  return { path: ["record", ...path].join("."), rule, details, collection: "commitments", fieldPath: path };
}

/**
 * Checks a proposal as the validator would check its files among all others, and that it keeps to what a person
 * without an account may set.
 *
 * @param before The commitment as it is published, where it is changed.
 * @param today `YYYY-MM-DD`
 */
export function checkProposal(
  { files }: ComposedProposal,
  records: PublishedRecords,
  before: Commitment | undefined,
  today: string,
): Checked {
  const own = files.flatMap((file) => [
    ...faultsOfId(file),
    ...faultsOf(file),
    ...daysPassed(file, today).map((fault) => placedIn(file, fault)),
  ]);
  const notOpen = files.flatMap((file) =>
    fieldsNotOpen(file, before).map((path) => placedIn(file, { path, rule: "not-allowed-field" })),
  );
  const errors = [...notOpen, ...own].slice(0, maxErrors);
  if (errors.length > 0) return { errors, warnings: [], records: [] };
  const together = findingsTogether(files, records.portal, asPublished(records, before), today);
  return { ...together, errors: together.errors.slice(0, maxErrors) };
}
