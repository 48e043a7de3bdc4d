import { actorName } from "../../dataset/actor-name.ts";
import { barriersOf } from "../../figures/barriers.ts";
import { lessonsOf } from "../../figures/lessons.ts";
import { monitoringQuality } from "../../figures/monitoring-quality.ts";
import { balanceByCategory } from "../../figures/support-balance.ts";
import { openOffers } from "../../figures/support-open.ts";
import { compareNames, formatDateShort, formatList, formatNumber } from "../../format.ts";
import { textsIn } from "../../i18n/texts.ts";
import { enumLabel } from "../../schema/texts/enums.ts";
import { html, type Markup } from "./markup.ts";
import { isFromToday, type Report, said } from "./report.ts";
import { tableMarkup } from "./tables.ts";

/** How many barriers and lessons stand in the annex. */
const shown = 12;

/** How many open offers stand in the annex. */
const offersShown = 40;

/** The open offers of support, and who gives each. */
function offersMarkup({ dataset, today, language }: Report): Markup {
  const texts = textsIn(language);
  const t = texts.report.offers;
  const compare = compareNames(language);
  const offers = openOffers(dataset, today)
    .map((offer) => ({ ...offer, giver: actorName(dataset, offer.actor) }))
    .sort((a, b) => compare(a.giver, b.giver) || compare(a.id, b.id));
  if (offers.length === 0) return html`<p>${t.none}</p>`;
  return html`${tableMarkup(
    t.caption,
    [
      { label: t.offer, width: 42 },
      { label: t.giver, width: 23 },
      { label: texts.followUp.barriers.category, width: 19 },
      { label: t.until, holds: "day", width: 16 },
    ],
    offers
      .slice(0, offersShown)
      .map(({ title, giver, category, validUntil }) => [
        said(title, language),
        giver,
        enumLabel("supportCategory", category, language),
        validUntil === "unknown" ? texts.period.unknown : formatDateShort(validUntil, language),
      ]),
  )}${offers.length > offersShown && html`<p class="fine">${texts.report.more(offers.length - offersShown)}</p>`}`;
}

/** What stands in the way, which support is asked for and on offer, and what actors have learnt. */
export function supportSection(report: Report): Markup {
  const { account, dataset, today, language } = report;
  const texts = textsIn(language);
  const { barriers: t, lessons: words } = texts.followUp;
  const barriers = barriersOf(dataset.commitments.values());
  const lessons = lessonsOf(dataset.commitments.values()).filter(({ date }) => date >= account.from);
  const balance = balanceByCategory(dataset, today);
  // Few askers are not told of in number.
  const told = balance.flatMap(({ categories, asked, offered }) =>
    asked === undefined ? [] : [{ categories, asked, offered }],
  );
  const categoriesOf = (categories: (typeof told)[number]["categories"]) =>
    formatList(
      categories.map((one) => enumLabel("supportCategory", one, language)),
      language,
    );
  const holds = "number";
  return html`${
      barriers.length === 0
        ? html`<p>${t.none}</p>`
        : barriers.slice(0, shown).map(
            ({ commitment, date, text }) =>
              html`<div class="entry">
                <p>${said(text, language)}</p>
                <p class="fine">
                  ${said(commitment.title, language)} ·
                  ${dataset.actors.get(commitment.actor)?.name}${date !== undefined && ` · ${formatDateShort(date, language)}`}
                </p>
              </div>`,
          )
    }
    ${barriers.length > shown && html`<p class="fine">${texts.report.more(barriers.length - shown)}</p>`}
    <h3>${t.support}</h3>
    ${isFromToday(report) && html`<p>${texts.report.offers.asToday}</p>`}
    ${
      balance.length === 0
        ? html`<p>${t.supportNone}</p>`
        : told.length === 0
          ? html`<p>${t.supportFew}</p>`
          : tableMarkup(
              t.caption,
              [{ label: t.category }, { label: t.asked, holds }, { label: t.offered, holds }],
              told.map(({ categories, asked, offered }) => [
                categoriesOf(categories),
                formatNumber(asked, language),
                formatNumber(offered, language),
              ]),
            )
    }
    <h3>${texts.actors.offers}</h3>
    ${offersMarkup(report)}
    <h3>${words.heading}</h3>
    ${
      lessons.length === 0
        ? html`<p>${texts.report.lessonsNone(account.year)}</p>`
        : lessons.slice(0, shown).map(
            ({ commitment, lesson }) =>
              html`<div class="entry">
                <p>${said(lesson, language)}</p>
                <p class="fine">
                  ${said(commitment.title, language)} · ${dataset.actors.get(commitment.actor)?.name}
                </p>
              </div>`,
          )
    }
    ${lessons.length > shown && html`<p class="fine">${texts.report.more(lessons.length - shown)}</p>`}`;
}

/** How well the programme can be followed up at all. */
export function qualitySection({ dataset, figures, language }: Report): Markup {
  const texts = textsIn(language);
  const t = texts.followUpQuality;
  const shares = monitoringQuality(dataset, figures.freshness, figures.indicatorFreshness);
  return html`<p>${texts.report.quality.lead}</p>
    ${tableMarkup(
      t.caption,
      [{ label: t.asked }, { label: t.share, holds: "number" }],
      shares.map(({ criterion, met, of }) => [t.criterion[criterion], t.of(met, of)]),
    )}`;
}
