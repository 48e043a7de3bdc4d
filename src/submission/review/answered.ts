import { formatDate } from "../../format.ts";
import type { Language } from "../../schema/language.ts";
import { referenceOf } from "../core/reference.ts";
import type { AnsweredProposal } from "../forge/local-answered.ts";
import { type ReviewedBy, type ReviewedProposal, reviewed } from "./reviewed.ts";
import { pageWordsIn } from "./words/page-words.ts";
import { wordsIn } from "./words/words.ts";

/** What was sent, in words, as far as it is kept. */
export function reviewedSent({ key, sent }: AnsweredProposal, by: ReviewedBy): ReviewedProposal | undefined {
  return sent && reviewed({ key, ...sent, commit: "", body: "" }, by);
}

/** What was answered, when and why, for whoever is asked about a case. Where no text is left, its number is its heading. */
export function answerSentences(
  { key, state, reason, at, sent }: AnsweredProposal,
  language: Language,
): readonly string[] {
  const { answered, caseNumber } = wordsIn(language);
  const { queue, reasons } = pageWordsIn(language);
  const day = at === undefined ? "" : formatDate(at, language);
  const why = reasons[reason ?? "other"];
  return [
    ...(sent ? [`${caseNumber(referenceOf(key))}.`, `${queue.came(formatDate(sent.at, language))}.`] : []),
    answered[state](day, why),
    ...(sent === undefined && reason === "personal-data" ? [answered.takenAway] : []),
  ];
}
