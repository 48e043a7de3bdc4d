import { serialiseRecord } from "../../dataset/serialise.ts";
import type { Commitment, Dataset } from "../../dataset/dataset.ts";
import { makeCommitment, makeDataset, makeEffect } from "../../dataset/fixtures/factory.ts";
import { describeProposal, type DescribedProposal } from "./describe.ts";
import type { ShownProposal } from "../forge/local-queue.ts";
import type { ReviewInput } from "./summary.ts";
import type { ProposedRecord } from "./with-files.ts";

/** A commitment of the fictional bakery as a proposal's file. */
export function commitmentFile(
  after: Partial<Commitment> = {},
  before?: Partial<Commitment>,
): ProposedRecord {
  const { id, ...record } = makeCommitment({ effect: makeEffect(), ...after });
  return {
    path: `data/commitments/${id}.yaml`,
    collection: "commitments",
    id,
    after: record,
    ...(before && { before: makeCommitment({ effect: makeEffect(), ...before }) }),
  };
}

/** The made-up municipality without commitments, or with those given. */
export function mainWith(...commitments: readonly Commitment[]): Dataset {
  return makeDataset({ commitments });
}

/** Describes a proposal in Swedish, on a day in 2025, without findings, unless something else is asked. */
export function described(input: Partial<ReviewInput> = {}, isForForge = false): DescribedProposal {
  return describeProposal(
    {
      dataset: mainWith(),
      files: [commitmentFile()],
      findings: [],
      today: "2025-03-01",
      language: "sv",
      ...input,
    },
    { isForForge },
  );
}

/** A proposal as the queue shows it: the bakery's commitment as a new file, unless other files are given. */
export function waiting(shown: Partial<ShownProposal> = {}): ShownProposal {
  const { path, collection, after } = commitmentFile();
  return {
    key: "abcdefghij234567abcd",
    title: "Nytt åtagande: example-commitment",
    at: "2025-02-27T10:00:00Z",
    commit: "c".repeat(40),
    body: "",
    files: [{ path, content: serialiseRecord(collection, after) }],
    ...shown,
  };
}
