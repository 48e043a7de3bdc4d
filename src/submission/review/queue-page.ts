import { html } from "hono/html";
import { formatDate } from "../../format.ts";
import type { Language } from "../../schema/language.ts";
import { referenceOf } from "../core/reference.ts";
import { caseFinder } from "./case-finder.ts";
import { type Markup, reviewHref } from "./page-shell.ts";
import type { ReviewedProposal } from "./reviewed.ts";
import { pageWordsIn } from "./words/page-words.ts";
import type { PageWords } from "./words/pages-sv.ts";
import { wordsIn } from "./words/words.ts";

/** What a proposal is called: the kind of it, and the name of what it is about. */
export function namesOf(
  { shown, described }: ReviewedProposal,
  language: Language,
): readonly [kind: string, name: string] {
  if (described === undefined) return ["", shown.title];
  const { kind, name } = described.summary;
  return [wordsIn(language).title[kind], name];
}

type Verdict = readonly [sign: string, word: string, name: string];

function verdictOn({ shown, examined }: ReviewedProposal, { queue }: PageWords): Verdict {
  const { isSound, findings, records } = examined;
  if (shown.changedSince) return ["▲", queue.outdated, "faulty"];
  if (!isSound) return ["▲", records.length === 0 ? queue.unreadable : queue.faulty, "faulty"];
  if (findings.length > 0) return ["●", queue.warned(findings.length), "warned"];
  return ["✓", queue.sound, "sound"];
}

/** How it went for a proposal in the checks: a word and a shape. */
export function verdictMark(proposal: ReviewedProposal, language: Language): Markup {
  const [sign, word, name] = verdictOn(proposal, pageWordsIn(language));
  return html`<span class="verdict ${name}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
}

function row(proposal: ReviewedProposal, language: Language): Markup {
  const { shown, described } = proposal;
  const words = pageWordsIn(language);
  const lead = described?.summary.sentences[0];
  const [kind, name] = namesOf(proposal, language);
  return html`<li>
    <p class="kind">${kind}</p>
    <h2><a href="${reviewHref(language, shown.key)}">${name}</a></h2>
    ${lead === undefined ? "" : html`<p>${lead}</p>`}
    <p class="meta">
      ${verdictMark(proposal, language)}
      <span>${wordsIn(language).caseNumber(referenceOf(shown.key))}</span>
      <span>${words.queue.came(formatDate(shown.at, language))}</span>
    </p>
  </li>`;
}

/** All proposals that wait, the oldest first. */
export function queuePage(
  proposals: readonly ReviewedProposal[],
  done: Markup | "",
  language: Language,
): Markup {
  const { queue } = pageWordsIn(language);
  return html`${done}
    <h1>${queue.title}</h1>
    ${
      proposals.length === 0
        ? html`<p class="lead">${queue.empty}</p>`
        : html`<p class="lead">${queue.lead(proposals.length)}</p>
            <ol class="plain rows">
              ${proposals.map((proposal) => row(proposal, language))}
            </ol>`
    }
    ${caseFinder(language)}`;
}
