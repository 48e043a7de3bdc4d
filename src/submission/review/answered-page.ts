import { html } from "hono/html";
import type { Language } from "../../schema/language.ts";
import { referenceOf } from "../core/reference.ts";
import type { AnsweredProposal } from "../forge/local-answered.ts";
import { answerSentences } from "./answered.ts";
import { type Markup, reviewHref } from "./page-shell.ts";
import { fileSection, filesAsText } from "./proposal-page.ts";
import { quoted } from "./quoted.ts";
import { namesOf } from "./queue-page.ts";
import type { ReviewedProposal } from "./reviewed.ts";
import { pageWordsIn } from "./words/page-words.ts";
import { wordsIn } from "./words/words.ts";

/** What an answered proposal is called within a sentence: its record's name, or its case where that is all there is. */
export function answeredName(
  { key }: AnsweredProposal,
  proposal: ReviewedProposal | undefined,
  language: Language,
): string {
  return proposal === undefined
    ? wordsIn(language).caseNumber(referenceOf(key))
    : quoted(namesOf(proposal, language)[1], language);
}

/** One proposal that has been answered: when, why, and what it said, as far as it is kept. */
export function answeredPage(
  answered: AnsweredProposal,
  proposal: ReviewedProposal | undefined,
  language: Language,
): Markup {
  const words = pageWordsIn(language);
  const summary = proposal?.described?.summary;
  const [kind, name] =
    proposal === undefined ? ["", answeredName(answered, proposal, language)] : namesOf(proposal, language);
  return html`<p><a href="${reviewHref(language)}">← ${words.proposal.back}</a></p>
    <p class="kind">${kind}</p>
    <h1>${name}</h1>
    <p class="lead">${answerSentences(answered, language).join(" ")}</p>
    ${
      summary === undefined
        ? ""
        : html`<section class="section">
            <h2>${words.proposal.wasSent}</h2>
            ${summary.files.map((file) => fileSection(file, language))}
          </section>`
    }
    ${proposal === undefined ? "" : filesAsText(proposal.shown.files, language)}`;
}
