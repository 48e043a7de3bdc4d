import { countFreshness } from "../../figures/freshness-counts.ts";
import { lateCommitments } from "../../figures/follow-up.ts";
import { freshnessStates } from "../../figures/freshness.ts";
import { milestonesMet, missedMilestones } from "../../figures/milestones-met.ts";
import { formatDateShort, formatNumber } from "../../format.ts";
import { textsIn } from "../../i18n/texts.ts";
import { html, type Markup } from "./markup.ts";
import { type Report, said } from "./report.ts";
import { tableMarkup } from "./tables.ts";

/** How many of each list stand in the annex. */
const shown = 30;

/** How lately commitments have been followed up, the municipality's own beside all, and which are late. */
export function freshSection(report: Report, answer: string): Markup {
  const { dataset, figures, language } = report;
  const texts = textsIn(language);
  const t = texts.followUp.fresh;
  const fresh = figures.freshnessCounts();
  const own = countFreshness(
    [...dataset.commitments.values()].filter(({ counterCommitment }) => counterCommitment),
    figures.freshness,
  );
  const late = lateCommitments(dataset, figures.freshness);
  const holds = "number";
  const { late: words, endings } = texts.report;
  const day = (date: string | undefined) =>
    date === undefined ? texts.period.unknown : formatDateShort(date, language);
  return html`<p>${answer}</p>
    ${tableMarkup(
      t.caption,
      [{ label: t.state }, { label: t.count, holds }, { label: t.own, holds }],
      freshnessStates
        .filter((state) => state !== "closed")
        .map((state) => [
          texts.commitment.freshnessShort[state],
          formatNumber(fresh[state], language),
          formatNumber(own[state], language),
        ]),
    )}
    ${
      late.length === 0
        ? html`<p>${t.lateNone}</p>`
        : tableMarkup(
            words.caption,
            [
              { label: endings.commitment, width: 44 },
              { label: endings.actor, width: 24 },
              { label: words.last, holds: "day", width: 15 },
              { label: words.due, holds: "day", width: 17 },
            ],
            late.slice(0, shown).map((commitment) => {
              const { lastOn, dueOn } = figures.freshness(commitment);
              const actor = dataset.actors.get(commitment.actor)?.name;
              return [said(commitment.title, language), actor, day(lastOn), day(dueOn)];
            }),
          )
    }
    ${late.length > shown && html`<p class="fine">${endings.more(late.length - shown)}</p>`}`;
}

/** How milestones went, and which nobody has told of. */
export function milestonesSection(report: Report, answer: string): Markup {
  const { dataset, today, language } = report;
  const texts = textsIn(language);
  const t = texts.followUp.milestones;
  const met = milestonesMet(dataset.commitments.values(), today);
  const missed = missedMilestones(dataset.commitments.values(), today);
  const { missed: words, endings } = texts.report;
  if (met.due === 0) return html`<p>${answer}</p>`;
  return html`<p>${answer}</p>
    ${tableMarkup(
      t.caption,
      [{ label: t.outcome }, { label: t.count, holds: "number" }],
      (["onTime", "late", "missed"] as const).map((outcome) => [
        t[outcome],
        formatNumber(met[outcome], language),
      ]),
    )}
    ${
      missed.length > 0 &&
      tableMarkup(
        words.caption,
        [
          { label: words.milestone, width: 27 },
          { label: endings.commitment, width: 34 },
          { label: endings.actor, width: 23 },
          { label: words.due, holds: "day", width: 16 },
        ],
        missed
          .slice(0, shown)
          .map(({ commitment, milestone }) => [
            said(milestone.title, language),
            said(commitment.title, language),
            dataset.actors.get(commitment.actor)?.name,
            formatDateShort(milestone.due, language),
          ]),
      )
    }
    ${missed.length > shown && html`<p class="fine">${words.more(missed.length - shown)}</p>`}`;
}
