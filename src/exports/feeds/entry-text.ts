import { actorName } from "../../dataset/actor-name.ts";
import type { Dataset, Source } from "../../dataset/dataset.ts";
import { isPartOfTarget } from "../../dataset/target-direction.ts";
import { asGiven, formatAmount, formatDate, formatNumber, formatPartialDate } from "../../format.ts";
import { type ForeignWords, foreignWords, stretchesOf } from "../../i18n/foreign-words.ts";
import { changeSentence, foreignInChange } from "../../i18n/history-words.ts";
import type { Language } from "../../i18n/routes.ts";
import {
  afterTitle,
  evidenceLanguage,
  sourceSentences,
  sourceLanguage,
} from "../../i18n/source-sentences.ts";
import { markedLang, read, textsIn } from "../../i18n/texts.ts";
import { enumLabel } from "../../schema/texts/enums.ts";
import type { Localized } from "../../schema/text.ts";
import type { Told } from "./published-change.ts";
import type { Paragraph, Piece } from "./paragraphs.ts";

type Of<What extends Told["what"]> = Extract<Told, { readonly what: What }>;

/** A record's text, marked with its language where it has not been translated. */
function said(text: Localized, language: Language): Piece {
  const reading = read(text, language);
  return { text: reading.text, lang: markedLang(reading) };
}

/** A sentence of the portal's own, with what has not been translated in it marked. */
const marked = (sentence: string, foreign: readonly ForeignWords[]): Paragraph =>
  stretchesOf(sentence, foreign).map(({ text, lang }) => (lang === undefined ? text : { text, lang }));

const optional = (text: Localized | undefined, language: Language): readonly Paragraph[] =>
  text === undefined ? [] : [[said(text, language)]];

/** The parts that are known, with a middle dot between them. */
const facts = (...parts: readonly (string | undefined)[]): readonly Paragraph[] => {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? [] : [[known.join(" · ")]];
};

/** A new commitment, or what its actor tells of it. */
export function happeningParagraphs(
  { commitment, update }: Of<"happening">,
  dataset: Dataset,
  language: Language,
): readonly Paragraph[] {
  const { commitment: t, feeds } = textsIn(language);
  const { actor, summary, signed, due, target } = commitment;
  const name = dataset.actors.get(actor)?.name;
  if (update === undefined) {
    const dates = [
      signed === "unknown" ? undefined : feeds.signed(formatDate(signed, language)),
      due === "unknown" ? undefined : feeds.due(formatDate(due, language)),
    ].filter((sentence) => sentence !== undefined);
    return [...facts(name), [said(summary, language)], dates.length === 0 ? [] : [dates.join(" ")]];
  }
  const { date, statement, value, lesson, evidence = [] } = update;
  const amount = (number: number) => formatNumber(number, language, asGiven);
  const unit = target && read(target.unit, language);
  const progress =
    value === undefined || target === undefined || unit === undefined
      ? []
      : [
          marked(
            `${t[isPartOfTarget(commitment) ? "progress" : "level"](amount(value), `${amount(target.value)} ${unit.text}`)}.`,
            foreignWords(unit),
          ),
        ];
  return [
    ...facts(name, formatDate(date, language)),
    [said(statement, language)],
    ...progress,
    ...evidence.map(({ title, url, level }): Paragraph => [
      `${t.evidence}: `,
      { text: title, href: url, lang: evidenceLanguage(url, dataset.sources, language) },
      ` (${enumLabel("evidenceLevel", level, language)})`,
    ]),
    ...(lesson === undefined ? [] : [[`${t.lesson}: `, said(lesson, language)]]),
  ];
}

/** What of a promise has changed, and the explanation for it. */
export function promiseParagraphs(
  { record, events }: Of<"promise">,
  dataset: Dataset,
  language: Language,
): readonly Paragraph[] {
  const t = textsIn(language).history;
  const nameOf = (actor: string) => actorName(dataset, actor);
  const reasons = new Map(events.flatMap(({ reason }) => (reason ? [[reason.sv, reason] as const] : [])));
  return [
    ...facts(record !== undefined && "actor" in record ? nameOf(record.actor) : undefined),
    ...events.map((event): Paragraph =>
      marked(changeSentence(event, nameOf, language), foreignInChange(event, language)),
    ),
    ...Array.from(reasons.values(), (reason): Paragraph => [`${t.reason} `, said(reason, language)]),
  ];
}

/** What values rest on and on what terms, for what a feed says of its own terms is of the portal's own records. */
function sourceParagraphs(source: Source | undefined, language: Language): readonly Paragraph[] {
  if (source === undefined) return [];
  const { origin, terms, attribution } = sourceSentences(source, language);
  const lang = sourceLanguage(source, language);
  const rest = `${afterTitle(source.title)}${origin} ${terms}`;
  return [
    [
      `${textsIn(language).shell.source}: `,
      { text: source.title, lang },
      ...(attribution === undefined ? [rest] : [`${rest} `, { text: attribution, lang }]),
    ],
  ];
}

/** Years of a series that are new or were recalculated, with their values as they are now. */
export function figureParagraphs(
  { indicator, event }: Of<"figures">,
  dataset: Dataset,
  language: Language,
): readonly Paragraph[] {
  const { change } = event;
  const years = change.kind === "observations" || change.kind === "observationsAdded" ? change.years : [];
  const observed = indicator.observations.filter(({ year }) => years.includes(year));
  return [
    ...observed.map(({ year, value, status }): Paragraph => {
      if (value === null) return [`${year}: ${enumLabel("observationStatus", "missing", language)}`];
      const how = status === "normal" ? "" : ` (${enumLabel("observationStatus", status, language)})`;
      return [`${year}: ${formatAmount(value, indicator.unit, language)}${how}`];
    }),
    ...sourceParagraphs(dataset.sources.get(indicator.source), language),
  ];
}

/** What a new record is. */
export function newParagraphs(
  { collection, record }: Of<"new">,
  dataset: Dataset,
  language: Language,
): readonly Paragraph[] {
  const t = textsIn(language).feeds;
  const nameOf = (actor: string | undefined) => dataset.actors.get(actor ?? "")?.name;
  switch (collection) {
    case "goals":
      return [...facts(nameOf(record.responsible)), [said(record.summary, language)]];
    case "indicators":
      return [
        ...facts(dataset.sources.get(record.source)?.publisher),
        [said(record.summary ?? record.method, language)],
      ];
    case "actors":
      return [...facts(enumLabel("actorType", record.type, language)), ...optional(record.summary, language)];
    case "stories": {
      const names = record.actors.map(nameOf).filter((name) => name !== undefined);
      const day = record.date === undefined ? undefined : formatPartialDate(record.date, language);
      return [...facts(...names, day), [said(record.summary, language)]];
    }
    case "events": {
      const { start, end, place, organiser, summary } = record;
      const days = [start, ...(end === undefined || end === start ? [] : [end])];
      const written = days.map((day) => formatDate(day, language)).join(" – ");
      return [...facts(written, place, nameOf(organiser)), [said(summary, language)]];
    }
    default: {
      const { actor, category, summary, validUntil } = record;
      const until =
        validUntil === "unknown" ? [] : [[t.until(formatDate(validUntil, language))] satisfies Paragraph];
      const kind = enumLabel("supportCategory", category, language);
      return [...facts(nameOf(actor), kind), [said(summary, language)], ...until];
    }
  }
}
