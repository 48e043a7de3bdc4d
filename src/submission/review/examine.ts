import { collectionsOf } from "../../dataset/collection-records.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Details, Finding } from "../../dataset/finding.ts";
import { parseFile } from "../../dataset/parse.ts";
import { findingsOfChange } from "../../dataset/rules/findings-of-change.ts";
import { collectionNames } from "../../schema/collections.ts";
import { recordAt } from "../../schema/record-at.ts";
import { refusalsOfId } from "../../schema/values.ts";
import type { ShownProposal } from "../forge/local-queue.ts";
import type { ProposedRecord } from "./with-files.ts";

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

function read({ path, content, before, kind }: ShownProposal["files"][number]): {
  record?: ProposedRecord;
  findings: readonly Finding[];
} {
  const [collection, id] = path.startsWith("data/") ? (recordAt(path.slice("data/".length)) ?? []) : [];
  if (!collection || !id) {
    const [, folder] = /^data\/([^/]+)\//.exec(path) ?? [];
    const isUnknown = folder !== undefined && !collectionNames.some((name) => name === folder);
    return { findings: [misplaced("path-not-allowed", isUnknown ? { found: "unknown-folder" } : {})] };
  }
  if (kind !== undefined) return { findings: [misplaced("path-not-allowed", { found: kind })] };
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

/**
 * Checks a proposal's files as the validator would, among the records that main has now.
 *
 * @param main Without the proposal.
 * @param today `YYYY-MM-DD`
 */
export function examineFiles(main: Dataset, files: ShownProposal["files"], today: string): Examined {
  const all = files.map(read);
  const records = all.flatMap(({ record }) => record ?? []);
  const changed = records.map(({ collection, id, after: record }) => ({ collection, id, record }));
  const findings = [
    ...all.flatMap((file) => file.findings),
    ...findingsOfChange(main.portal, collectionsOf(main), changed, today),
  ];
  const isSound = records.length > 0 && findings.every(({ severity }) => severity !== "error");
  return { records, findings, isSound };
}
