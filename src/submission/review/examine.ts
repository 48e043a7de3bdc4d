import { collectionsOf } from "../../dataset/collection-records.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Details, Finding } from "../../dataset/finding.ts";
import { parseFile } from "../../dataset/parse.ts";
import { knownIdsOf, unknownReferences } from "../../dataset/references.ts";
import { findingsOfHistory } from "../../dataset/rules/append-only.ts";
import { findingsNear } from "../../dataset/rules/findings-near.ts";
import { collectionNames } from "../../schema/collections.ts";
import { recordAt } from "../../schema/record-at.ts";
import { refusalsOfId } from "../../schema/values.ts";
import type { ShownProposal } from "../forge/local-queue.ts";
import { type ProposedRecord, withFiles } from "./with-files.ts";

/** What a proposal's files say, and all that is wrong with it as main is now. */
export interface Examined {
  /** The files that could be read. */
  readonly records: readonly ProposedRecord[];
  readonly findings: readonly Finding[];
  /** Whether it can be accepted: every file could be read, and nothing is an error. */
  readonly isSound: boolean;
}

/** The finding that a whole file does not belong among the records. */
function misplaced(rule: string, details: Details): Finding {
  return { collection: "portal", id: "portal", path: [], severity: "error", rule, details };
}

function read({ path, content, before }: ShownProposal["files"][number]): {
  record?: ProposedRecord;
  findings: readonly Finding[];
} {
  const [collection, id] = path.startsWith("data/") ? (recordAt(path.slice("data/".length)) ?? []) : [];
  if (!collection || !id) {
    const [, folder] = /^data\/([^/]+)\//.exec(path) ?? [];
    const isUnknown = folder !== undefined && !collectionNames.some((name) => name === folder);
    return { findings: [misplaced("path-not-allowed", isUnknown ? { found: "unknown-folder" } : {})] };
  }
  const refusals = refusalsOfId(id);
  if (refusals.length > 0)
    return {
      findings: refusals.map(({ rule, ...details }) =>
        misplaced(rule, { ...details, limit: details.limit ?? "file-name" }),
      ),
    };
  const at = { collection, id };
  const parse = (text: string) => parseFile({ file: path, ...at, bytes: new TextEncoder().encode(text) });
  const { record, problems } = parse(content);
  const findings = problems.map((problem) => ({ ...problem, ...at }));
  if (record === undefined) return { findings };
  return {
    record: {
      path,
      ...at,
      after: record,
      content,
      before: before === undefined ? undefined : (parse(before).record ?? {}),
    },
    findings,
  };
}

/** What is wrong between the records with the proposal in them: its own, and what it brings about elsewhere. */
function findingsTogether(
  main: Dataset,
  records: readonly ProposedRecord[],
  today: string,
): readonly Finding[] {
  const [before, after] = [main, withFiles(main, records)].map(collectionsOf);
  if (before === undefined || after === undefined) return [];
  const referring = records.map(({ collection, id, after: record }) => ({ collection, id, record }));
  return [
    ...unknownReferences(referring, knownIdsOf(after)),
    ...findingsNear(main.portal, before, after, referring, today),
    ...findingsOfHistory(before, after),
  ];
}

/**
 * Checks a proposal's files as the validator would, among the records that main has now.
 *
 * @param main Without the proposal.
 * @param today `YYYY-MM-DD`
 */
export function examineFiles(main: Dataset, files: ShownProposal["files"], today: string): Examined {
  const all = files.map(read);
  const records = all.flatMap(({ record }) => record ?? []);
  const findings = [...all.flatMap((file) => file.findings), ...findingsTogether(main, records, today)];
  const isSound = records.length > 0 && findings.every(({ severity }) => severity !== "error");
  return { records, findings, isSound };
}
