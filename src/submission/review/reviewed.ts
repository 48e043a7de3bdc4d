import type { Dataset } from "../../dataset/dataset.ts";
import type { Language } from "../../schema/language.ts";
import { referenceOf } from "../core/reference.ts";
import type { Accepted, LocalQueue, QueuedProposal, ShownProposal } from "../forge/local-queue.ts";
import { type DescribedProposal, describeProposal } from "./describe.ts";
import { type Examined, examineFiles } from "./examine.ts";
import { rivalsOf } from "./rivals.ts";

/** A proposal with what the checks say, in words where its files can be read. */
export interface ReviewedProposal {
  readonly shown: ShownProposal;
  /** One line with no free text: what it is merged as. */
  readonly title: string;
  readonly examined: Examined;
  readonly described: DescribedProposal | undefined;
  /** Others that wait and would write the same file. */
  readonly rivals: readonly QueuedProposal[];
}

/** What a proposal is judged by, and in which language it is told. */
export interface ReviewedBy {
  /** Main as it is now, without the proposal. */
  readonly main: Dataset;
  /** All proposals that wait. */
  readonly waiting: readonly QueuedProposal[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly language: Language;
}

/** Proposals by the records they were judged among: a queue is looked at again and again, and among thousands that is slow. */
const judged = new WeakMap<Dataset, Map<string, ReviewedProposal>>();

function judge(
  shown: ShownProposal,
  others: readonly QueuedProposal[],
  { main: dataset, today, language }: ReviewedBy,
): ReviewedProposal {
  const examined = examineFiles(dataset, shown.files, today);
  const { records: files, findings } = examined;
  const rivals = others.map(({ key }) => referenceOf(key));
  const isByLink = shown.isFromForm;
  const input = { dataset, files, findings, today, language, rivals, isByLink };
  const described = files.length === 0 ? undefined : describeProposal(input);
  return { shown, title: described?.title ?? shown.title, examined, described, rivals: others };
}

/** Judges a proposal by main as it is now, which may have moved since it was sent, or looked at last. */
export function reviewed(shown: ShownProposal, by: ReviewedBy): ReviewedProposal {
  const rivals = rivalsOf(shown, by.waiting);
  const among = judged.get(by.main) ?? new Map<string, ReviewedProposal>();
  judged.set(by.main, among);
  const of = JSON.stringify([shown, rivals, by.today, by.language]);
  const known = among.get(of);
  if (known !== undefined) return known;
  const proposal = judge(shown, rivals, by);
  among.set(of, proposal);
  return proposal;
}

/** Merges what has just been reviewed into main, unless main has changed the same files or the checks say no. */
export async function acceptReviewed(
  queue: LocalQueue,
  { shown, title, examined }: ReviewedProposal,
): Promise<Accepted | { readonly outcome: "unsound" }> {
  if (shown.changedSince) return { outcome: "conflict", paths: shown.changedSince };
  if (!examined.isSound) return { outcome: "unsound" };
  return queue.accept(shown, { message: title });
}
