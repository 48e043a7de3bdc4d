import { type Ending, endingsOf } from "../../figures/endings.ts";
import { countStates } from "../../figures/follow-up.ts";
import { formatDate, formatDateShort, formatNumber } from "../../format.ts";
import { evidenceLanguage } from "../../i18n/source-sentences.ts";
import { textsIn } from "../../i18n/texts.ts";
import { enumLabel } from "../../schema/texts/enums.ts";
import { html, type Markup } from "./markup.ts";
import { type Report, said, inSourceLanguage } from "./report.ts";
import { tableMarkup } from "./tables.ts";

/** How many of each list stand in the annex; the workbook has them all. */
const shown = { inYear: 60, earlier: 60 };

function endingMarkup(
  { commitment, endedOn, evidence, lesson }: Ending,
  { dataset, language }: Report,
): Markup {
  const texts = textsIn(language);
  const t = texts.report.endings;
  const replacement = dataset.commitments.get(commitment.supersededBy ?? "");
  const facts = [
    dataset.actors.get(commitment.actor)?.name,
    ...(commitment.counterCommitment ? [texts.followUp.fresh.ownPromise] : []),
    ...(endedOn === undefined ? [] : [formatDate(endedOn, language)]),
  ];
  // Who has reached all of it need not explain why.
  const isAchieved = commitment.state === "achieved";
  return html`<div class="entry">
    <h4>${said(commitment.title, language)}</h4>
    <p class="fine">
      <strong>${enumLabel("commitmentState", commitment.state, language)}</strong> · ${facts.join(" · ")}
    </p>
    ${
      commitment.stateReason === undefined
        ? !isAchieved && html`<p>${t.noReason}</p>`
        : html`<p>${t.reason} ${said(commitment.stateReason, language)}</p>`
    }
    ${replacement !== undefined && html`<p>${texts.followUp.ended.replacedBy} ${said(replacement.title, language)}</p>`}
    ${
      evidence.length === 0
        ? html`<p>${t.noEvidence}</p>`
        : html`<p>
            ${t.evidence}
            ${evidence.map(({ title, url, level }, index) => html`${index > 0 && "; "}<a href="${url}">${inSourceLanguage({ title, language: evidenceLanguage(url, dataset.sources, language) ?? language }, language)}</a> (${enumLabel("evidenceLevel", level, language).toLocaleLowerCase(language)})`)}
          </p>`
    }
    ${lesson !== undefined && html`<p>${t.lesson} ${said(lesson, language)}</p>`}
  </div>`;
}

/** States in number, then every ending: those of the year with reason, evidence and lesson, earlier ones in a table. */
export function endingsSection(report: Report, answer: string): Markup {
  const { account, dataset, language } = report;
  const texts = textsIn(language);
  const t = texts.report.endings;
  const all = endingsOf(dataset.commitments.values());
  const isInYear = ({ endedOn }: Ending) =>
    endedOn !== undefined && endedOn >= account.from && endedOn <= account.to;
  const inYear = all.filter(isInYear);
  const earlier = all.filter((ending) => !isInYear(ending));
  const states = countStates(dataset);
  const more = (count: number) => count > 0 && html`<p class="fine">${t.more(count)}</p>`;
  return html`<p>${answer}</p>
    ${
      states.length > 0 &&
      tableMarkup(
        texts.followUp.ended.caption,
        [{ label: texts.followUp.ended.state }, { label: texts.followUp.ended.count, holds: "number" }],
        states.map(({ state, count }) => [
          enumLabel("commitmentState", state, language),
          formatNumber(count, language),
        ]),
      )
    }
    <h3>${t.inYear(account.year)}</h3>
    ${inYear.length === 0 && html`<p>${t.inYearNone(account.year)}</p>`}
    ${inYear.slice(0, shown.inYear).map((ending) => endingMarkup(ending, report))}
    ${more(inYear.length - shown.inYear)}
    ${
      earlier.length > 0 &&
      html`${tableMarkup(
        t.earlier,
        [
          { label: t.commitment, width: 44 },
          { label: t.actor, width: 25 },
          { label: t.state, width: 16 },
          { label: t.ended, holds: "day", width: 15 },
        ],
        earlier
          .slice(0, shown.earlier)
          .map(({ commitment, endedOn }) => [
            said(commitment.title, language),
            dataset.actors.get(commitment.actor)?.name,
            enumLabel("commitmentState", commitment.state, language),
            endedOn === undefined ? texts.period.unknown : formatDateShort(endedOn, language),
          ]),
      )}${more(earlier.length - shown.earlier)}`
    }`;
}
