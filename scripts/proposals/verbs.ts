import { sentenceOf } from "../../src/dataset/messages/sentence-of.ts";
import { formatDate } from "../../src/format.ts";
import type { Language } from "../../src/schema/language.ts";
import type { AnsweredProposal } from "../../src/submission/forge/local-answered.ts";
import type { LocalQueue, ShownProposal } from "../../src/submission/forge/local-queue.ts";
import { isReason, reasons } from "../../src/submission/forge/reasons.ts";
import type { PublishedRecords } from "../../src/submission/core/check.ts";
import { joinedRecords } from "../../src/submission/core/joined-records.ts";
import { referenceOf } from "../../src/submission/core/reference.ts";
import { answerSentences } from "../../src/submission/review/answered.ts";
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
async function find(
  { queue, language }: ReviewDesk,
  written: string,
): Promise<ShownProposal | AnsweredProposal> {
  const words = proposalWords[language];
  const [key, ...others] = await queue.find(written);
  if (others.length > 0) throw new Error(words.many(written, [key, ...others].join(", ")));
  const found = key === undefined ? undefined : ((await queue.show(key)) ?? (await queue.answered(key)));
  if (found === undefined) throw new Error(words.none(written));
  return found;
}

/** @throws Error that tells the answer, of a proposal that has one. */
async function findWaiting(desk: ReviewDesk, written: string): Promise<ShownProposal> {
  const found = await find(desk, written);
  if ("state" in found) throw new Error(answerSentences(found, desk.language).join(" "));
  return found;
}

async function judge(
  { queue, records, today, language }: ReviewDesk,
  proposals: readonly ShownProposal[],
): Promise<readonly ReviewedProposal[]> {
  const by = { main: joinedRecords(await records()), waiting: await queue.list(), today, language };
  return proposals.map((shown) => reviewed(shown, by));
}

async function review(desk: ReviewDesk, shown: ShownProposal): Promise<ReviewedProposal> {
  const [proposal] = await judge(desk, [shown]);
  if (proposal === undefined) throw new RangeError("One proposal is judged as one");
  return proposal;
}

/** All proposals that wait, a line each. */
export async function listProposals(desk: ReviewDesk): Promise<string> {
  const { queue, language } = desk;
  const shown = await Promise.all((await queue.list()).map(({ key }) => queue.show(key)));
  const waiting = await judge(
    desk,
    shown.filter((each) => each !== undefined),
  );
  if (waiting.length === 0) return proposalWords[language].empty;
  return waiting
    .map(({ shown: { key, at }, title }) =>
      [key, referenceOf(key), formatDate(at, language), title].join("  "),
    )
    .join("\n");
}

/** A proposal that has been answered: when, why and what it said, as far as it is kept. */
function showAnswered(answered: AnsweredProposal, language: Language): string {
  const { key, sent } = answered;
  return [
    `# ${sent?.title ?? wordsIn(language).caseNumber(referenceOf(key))}`,
    answerSentences(answered, language).join(" "),
    ...(sent?.files.map(({ path, content }) => `${path}\n\n${content.trimEnd()}`) ?? []),
  ].join("\n\n");
}

/** A proposal in words: one that waits judged against main as it is now, another with its answer. */
export async function showProposal(desk: ReviewDesk, key: string): Promise<string> {
  const found = await find(desk, key);
  if ("state" in found) return showAnswered(found, desk.language);
  const { shown, title, examined, described } = await review(desk, found);
  const outdated = shown.changedSince?.join(", ");
  const opening = [
    `# ${title}`,
    `${wordsIn(desk.language).caseNumber(referenceOf(shown.key))}.`,
    ...(outdated === undefined ? [] : [proposalWords[desk.language].conflict(outdated)]),
  ];
  if (described !== undefined) return [...opening, described.body].join("\n\n");
  const faults = examined.findings.map((finding) => `- ${sentenceOf(finding, desk.language)}`);
  return [...opening, "", ...faults, "", ...shown.files.map(({ content }) => content)].join("\n");
}

/**
 * Judges a proposal again and merges it into main.
 *
 * @throws Error that says why not; then nothing has been done.
 */
export async function acceptProposal(desk: ReviewDesk, key: string): Promise<string> {
  const words = proposalWords[desk.language];
  const proposal = await review(desk, await findWaiting(desk, key));
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
  const shown = await findWaiting(desk, key);
  if (!(await desk.queue.giveBack(shown.key, reason))) throw new Error(words.none(key));
  return reason === "personal-data" ? words.returnedPersonal : words.returned(reason);
}
