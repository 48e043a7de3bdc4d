import { html } from "hono/html";
import { actorName } from "../../dataset/actor-name.ts";
import type { Commitment, Dataset } from "../../dataset/dataset.ts";
import { formatDate } from "../../format.ts";
import { read } from "../../i18n/texts.ts";
import type { Language } from "../../schema/language.ts";
import { referenceOf } from "../core/reference.ts";
import type { ShownFile } from "../forge/local-queue.ts";
import { enumLabel } from "../../schema/texts/enums.ts";
import { decision } from "./decision.ts";
import type { FieldChange } from "./field-changes.ts";
import { type Markup, reviewHref } from "./page-shell.ts";
import { namesOf, verdictMark } from "./queue-page.ts";
import type { ReviewedProposal } from "./reviewed.ts";
import type { FileSummary, ReviewSummary } from "./summary.ts";
import { withFiles } from "./with-files.ts";
import { wordDiff } from "./word-diff.ts";
import { pageWordsIn } from "./words/page-words.ts";
import { wordsIn } from "./words/words.ts";

const elements = { removed: "del", added: "ins" } as const;

/** Two texts as one, with what is gone struck through and what is new underlined; told in words, too. */
function textChange(before: string, after: string, language: Language): Markup {
  const { proposal } = pageWordsIn(language);
  return html`${wordDiff(before, after).map(({ kind, text }) => {
    if (kind === "same") return text;
    const told = html`<span class="visually-hidden">[${proposal[kind]}: </span>${text}<span
        class="visually-hidden"
        >]
      </span>`;
    return elements[kind] === "del" ? html`<del>${told}</del> ` : html`<ins>${told}</ins>`;
  })}`;
}

function changeRow({ label, before, after }: FieldChange, isNew: boolean, language: Language): Markup {
  const { proposal } = pageWordsIn(language);
  if (isNew)
    return html`<div>
      <dt>${label}</dt>
      <dd>${after}</dd>
    </div>`;
  const isProse = before !== undefined && after !== undefined && `${before}${after}`.length > 80;
  const told = isProse
    ? textChange(before, after, language)
    : html`<span class="was"
          ><span class="soft">${proposal.before}:</span> ${before ?? proposal.nothing}</span
        >
        <span class="becomes"
          ><span class="soft">${proposal.after}:</span> ${after ?? proposal.nothing}</span
        >`;
  return html`<div>
    <dt>${label}</dt>
    <dd>${told}</dd>
  </div>`;
}

/** What one file of a proposal changes, field by field. */
export function fileSection(file: FileSummary, language: Language): Markup {
  const words = wordsIn(language);
  return html`<section>
    <h3>${file.kind}: ${file.name}</h3>
    ${
      file.changes.length === 0
        ? html`<p>${words.nothingChanges}</p>`
        : html`<dl class="changes">
            ${file.changes.map((change) => changeRow(change, file.isNew, language))}
          </dl>`
    }
  </section>`;
}

/** The files of a proposal, for whoever reads YAML. */
export function filesAsText(files: readonly ShownFile[], language: Language): Markup {
  const { proposal } = pageWordsIn(language);
  return html`<section class="section">
    <h2>${proposal.file}</h2>
    ${files.map(
      ({ path, content }) =>
        html`<details>
          <summary>${proposal.technical}: <code>${path}</code></summary>
          <pre tabindex="0">${content}</pre>
        </details>`,
    )}
  </section>`;
}

function list(items: readonly (string | Markup)[], none: string): Markup {
  return items.length === 0
    ? html`<p>${none}</p>`
    : html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
}

/** The commitment as a list on the portal will show it. */
function card(commitment: Commitment, proposed: Dataset, language: Language): Markup {
  const actor = actorName(proposed, commitment.actor);
  const areas = commitment.focusAreas.flatMap((id) => {
    const title = proposed.focusAreas.get(id)?.title;
    return title === undefined ? [] : [read(title, language).text];
  });
  return html`<section class="card" aria-label="${pageWordsIn(language).proposal.card}">
    <p class="soft">${pageWordsIn(language).proposal.card}</p>
    <h2>${read(commitment.title, language).text}</h2>
    <p>${read(commitment.summary, language).text}</p>
    <p class="meta">
      <span>${actor}</span>
      <span>${areas.join(", ")}</span>
      <span>${enumLabel("commitmentState", commitment.state, language)}</span>
      ${commitment.due === "unknown" ? "" : html`<span>${formatDate(commitment.due, language)}</span>`}
    </p>
  </section>`;
}

function checks({ checks: found }: ReviewSummary, language: Language): Markup {
  const words = wordsIn(language);
  if (found.length === 0) return html`<p>${words.checksPassed}</p>`;
  const hasErrors = found.some(({ severity }) => severity === "error");
  return html`<p>${hasErrors ? words.checksFailed : words.checksWarned}</p>
    <ul>
      ${found.map(
        ({ severity, sentence }) => html`<li><strong>${words.severity[severity]}:</strong> ${sentence}</li>`,
      )}
    </ul>`;
}

/** Other proposals about the same record, each with the way to it. */
function rivals({ rivals: found }: ReviewedProposal, language: Language): readonly Markup[] {
  return found.map(({ key }) => {
    const [before = "", after = ""] = wordsIn(language).rival("\0").split("\0");
    return html`${before}<a href="${reviewHref(language, key)}">${referenceOf(key)}</a>${after}`;
  });
}

function judgement(
  summary: ReviewSummary,
  others: readonly Markup[],
  isOutdated: boolean,
  language: Language,
): Markup {
  const { heading, ...words } = wordsIn(language);
  const isNew = summary.files.every((file) => file.isNew);
  return html`<section class="section">
      <h2>${heading.checks}</h2>
      ${checks(summary, language)}
    </section>
    <section class="section">
      <h2>${heading.look}</h2>
      ${list(summary.points, "")}
    </section>
    <section class="section">
      <h2>${heading.goals}</h2>
      ${list(summary.goals, words.goalNone)}
    </section>
    <section class="section">
      <h2>${heading.relatives}</h2>
      ${list([...others, ...summary.relatives], words.relativesNone)}
    </section>
    <section class="section">
      <h2>${isNew ? heading.says : heading.changes}</h2>
      ${isOutdated ? html`<p>${pageWordsIn(language).proposal.outdated}</p>` : ""}
      ${summary.files.map((file) => fileSection(file, language))}
    </section>`;
}

/** One proposal: what it is, as it will be shown, what to judge, and what to answer. */
export function proposalPage(page: {
  readonly proposal: ReviewedProposal;
  readonly main: Dataset;
  readonly language: Language;
  /** Goes with the answer, so that it is known what was read. */
  readonly seal: string;
  readonly fault?: string | undefined;
}): Markup {
  const { proposal, main, language, seal, fault } = page;
  const { shown, examined, described } = proposal;
  const words = pageWordsIn(language);
  const proposed = withFiles(main, examined.records);
  const own = examined.records.find(({ collection }) => collection === "commitments");
  const commitment = own && proposed.commitments.get(own.id);
  const [kind, name] = namesOf(proposal, language);
  const isOutdated = shown.changedSince !== undefined;
  return html`<p><a href="${reviewHref(language)}">← ${words.proposal.back}</a></p>
    ${fault === undefined ? "" : html`<p class="fault" role="alert">${fault}</p>`}
    <p class="kind">${kind}</p>
    <h1>${name}</h1>
    <p class="lead">${described?.summary.sentences.join(" ") ?? words.proposal.unreadable}</p>
    <p class="meta">
      ${verdictMark(proposal, language)}
      <span>${wordsIn(language).caseNumber(referenceOf(shown.key))}</span>
      <span>${words.queue.came(formatDate(shown.at, language))}</span>
      <a class="to-decide" href="#decide">${words.decide.goTo}</a>
    </p>
    <div class="split">
      <div>
        ${commitment === undefined ? "" : card(commitment, proposed, language)}
        ${described === undefined ? "" : judgement(described.summary, rivals(proposal, language), isOutdated, language)}
        ${filesAsText(shown.files, language)}
      </div>
      ${decision({ key: shown.key, isSound: examined.isSound, isOutdated, language, seal })}
    </div>`;
}
