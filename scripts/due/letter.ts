import { actorName } from "../../src/dataset/actor-name.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { isPartOfTarget } from "../../src/dataset/target-direction.ts";
import type { Due, DueCommitment, DueIndicator } from "../../src/figures/due.ts";
import { observed } from "../../src/figures/observations.ts";
import { asGiven, formatDate, formatNumber } from "../../src/format.ts";
import { read } from "../../src/i18n/texts.ts";
import type { Language } from "../../src/schema/language.ts";
import { letterWords } from "./letter-words.ts";

/** A letter ready to send: plain text, so that any mail program takes it as it is. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** What a letter needs besides the record. */
interface LetterContext {
  readonly dataset: Dataset;
  readonly lang: Language;
  /** The record's page. */
  readonly url: string;
  /** Where its actor answers; undefined where links cannot or may not be made. */
  readonly editLink: string | undefined;
}

/** Paragraphs with an empty line between, sentences on one line; what is not known is left out. */
function written(...paragraphs: readonly (readonly (string | false | undefined)[])[]): string {
  return paragraphs
    .map((sentences) => sentences.filter((sentence) => typeof sentence === "string").join(" "))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

const onOneLine = (text: string) => text.trim().replace(/\s+/g, " ");

function commitmentLetter({ record, isPastEnd, freshness }: DueCommitment, context: LetterContext): Letter {
  const { dataset, lang, url, editLink } = context;
  const t = letterWords(lang);
  const { portal } = dataset;
  const say = (text: { readonly sv: string; readonly en?: string | undefined }) =>
    onOneLine(read(text, lang).text);
  const day = (date: string) => formatDate(date, lang);
  const { signed, due, target, updates = [] } = record;
  const title = say(record.title);
  const last = updates.at(-1);
  const reported = updates.findLast(({ value }) => value !== undefined)?.value;
  const amount = target && `${formatNumber(target.value, lang, asGiven)} ${say(target.unit)}`;
  const told = isPartOfTarget(record) ? t.reported : t.level;
  return {
    subject: t.subject(title),
    body: written(
      [t.greeting(actorName(dataset, record.actor))],
      [
        t.promise(say(portal.title), title),
        signed !== "unknown" && t.signed(day(signed)),
        amount && t.target(amount),
        due !== "unknown" && (isPastEnd ? t.wasDueBy(day(due)) : t.dueBy(day(due))),
      ],
      [
        last && t.held(day(last.date), say(last.statement)),
        reported !== undefined && amount && told(formatNumber(reported, lang, asGiven), amount),
        last === undefined && (freshness.lastOn === undefined ? t.nothing : t.nothingSince),
      ],
      [isPastEnd ? t.howDidItGo : t.still],
      [editLink === undefined ? t.withoutLink : t.withLink],
      [editLink],
      [t.page(url)],
      [t.closing(portal.publisher.name)],
    ),
  };
}

function seriesLetter(
  { record, year, freshness }: DueIndicator,
  { dataset, lang, url }: LetterContext,
): Letter {
  const t = letterWords(lang);
  const { portal } = dataset;
  const title = onOneLine(read(record.title, lang).text);
  const years = observed(record);
  const from = years[0]?.year ?? year;
  const isUnbroken = years.length > 1 && years.length === year - from;
  return {
    subject: t.seriesSubject(year, title),
    body: written(
      [t.greeting(dataset.sources.get(record.source)?.publisher ?? record.source)],
      [
        t.series(read(portal.title, lang).text, title),
        isUnbroken ? t.seriesHeld(from, year - 1) : t.seriesLast(year - 1),
        freshness.dueOn && t.seriesAwaited(year, formatDate(freshness.dueOn, lang)),
      ],
      [t.seriesQuestion(year)],
      [url],
      [t.seriesClosing(portal.publisher.name)],
    ),
  };
}

/** The letter to whoever can answer: what was promised, what we hold, and one question. */
export function letterFor(due: Due, context: LetterContext): Letter {
  return due.collection === "commitments" ? commitmentLetter(due, context) : seriesLetter(due, context);
}
