import { sentenceOf } from "../../src/dataset/messages/sentence-of.ts";
import { formatDate } from "../../src/format.ts";
import type { Language } from "../../src/schema/language.ts";
import type { LocalQueue, ShownProposal } from "../../src/submission/forge/local-queue.ts";
import { isReason, reasons } from "../../src/submission/forge/reasons.ts";
import type { PublishedRecords } from "../../src/submission/core/check.ts";
import { joinedRecords } from "../../src/submission/core/joined-records.ts";
import { referenceOf } from "../../src/submission/core/reference.ts";
import { acceptReviewed, reviewed, type ReviewedProposal } from "../../src/submission/review/reviewed.ts";
import { wordsIn } from "../../src/submission/review/words/words.ts";
import { proposalWords } from "./words.ts";

/** What the verbs work on. */
export interface ReviewDesk {
  readonly queue: LocalQueue;
  /** What main says now. */
  readonly records: () => Promise<PublishedRecords> | PublishedRecords;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly language: Language;
}

/** The proposal that a key, the beginning of one or a reference (`ABCD-EFGH`) stands for. */
async function find({ queue, language }: ReviewDesk, written: string): Promise<ShownProposal> {
  const words = proposalWords[language];
  const start = written.toLowerCase().replaceAll("-", "");
  const keys = (await queue.list())
    .map(({ key }) => key)
    .filter((key) => start !== "" && key.startsWith(start));
  const [key] = keys;
  if (keys.length > 1) throw new Error(words.many(written, keys.join(", ")));
  const shown = key === undefined ? undefined : await queue.show(key);
  if (shown === undefined) throw new Error(words.none(written));
  return shown;
}

async function review(desk: ReviewDesk, key: string): Promise<ReviewedProposal> {
  const { queue, records, today, language } = desk;
  const shown = await find(desk, key);
  return reviewed(shown, {
    main: joinedRecords(await records()),
    waiting: await queue.list(),
    today,
    language,
  });
}

/** All proposals that wait, a line each. */
export async function listProposals({ queue, language }: ReviewDesk): Promise<string> {
  const waiting = await queue.list();
  if (waiting.length === 0) return proposalWords[language].empty;
  return waiting.map(({ key, title, at }) => `${key}  ${formatDate(at, language)}  ${title}`).join("\n");
}

/** A proposal in words, judged against main as it is now. */
export async function showProposal(desk: ReviewDesk, key: string): Promise<string> {
  const { shown, title, examined, described, rivals } = await review(desk, key);
  const outdated = shown.changedSince?.join(", ");
  const warned = [
    ...(outdated === undefined ? [] : [proposalWords[desk.language].conflict(outdated)]),
    ...rivals.map((other) => wordsIn(desk.language).rival(referenceOf(other.key))),
  ];
  if (described !== undefined) return [`# ${title}`, ...warned, described.body].join("\n\n");
  const faults = examined.findings.map((finding) => `- ${sentenceOf(finding, desk.language)}`);
  return [`# ${title}`, "", ...faults, "", ...shown.files.map(({ content }) => content)].join("\n");
}

/**
 * Judges a proposal again and merges it into main.
 *
 * @throws Error that says why not; then nothing has been done.
 */
export async function acceptProposal(desk: ReviewDesk, key: string): Promise<string> {
  const words = proposalWords[desk.language];
  const proposal = await review(desk, key);
  const accepted = await acceptReviewed(desk.queue, proposal);
  switch (accepted.outcome) {
    case "unsound": {
      const errors = proposal.examined.findings.filter(({ severity }) => severity === "error");
      throw new Error(
        [words.unsound, ...errors.map((each) => `- ${sentenceOf(each, desk.language)}`)].join("\n"),
      );
    }
    case "unknown":
      throw new Error(words.none(key));
    case "changed":
      throw new Error(words.changed(proposal.shown.key));
    case "conflict":
      throw new Error(words.conflict(accepted.paths.join(", ")));
    case "unclean":
      throw new Error(words.unclean(accepted.paths.join(", "), accepted.run));
    case "accepted":
      return [
        words.accepted(proposal.title),
        ...(accepted.workTree === "behind" ? [words.behind] : []),
        words.next,
      ].join("\n");
  }
}

/**
 * Takes a proposal out of the queue and keeps it with the reason.
 *
 * @throws Error where there is no such proposal or reason.
 */
export async function returnProposal(
  desk: ReviewDesk,
  key: string,
  reason: string | undefined,
): Promise<string> {
  const words = proposalWords[desk.language];
  if (reason === undefined || !isReason(reason))
    throw new Error(words.reason(Object.keys(reasons).join(", ")));
  const shown = await find(desk, key);
  if (!(await desk.queue.giveBack(shown.key, reason))) throw new Error(words.none(key));
  return words.returned(reason);
}
