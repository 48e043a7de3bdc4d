import { isDeepStrictEqual } from "node:util";
import type { Commitment, Dataset } from "../../dataset/dataset.ts";
import { asGiven, formatDate, formatNumber } from "../../format.ts";
import { read } from "../../i18n/texts.ts";
import type { Language } from "../../schema/language.ts";
import { type FieldChange, fieldChanges } from "./field-changes.ts";
import type { ProposedRecord } from "./with-files.ts";
import { wordsIn } from "./words/words.ts";

const promised = ["due", "target", "start", "effect"] as const;
type Promised = (typeof promised)[number];
type File = Pick<ProposedRecord, "collection" | "before" | "after">;

function partsOf(file: File) {
  return { before: file.before as Partial<Commitment>, after: file.after as Partial<Commitment> };
}

/** What of a published promise a proposal changes. An effect that has been measured is no promise any more. */
export function promiseChanged(file: File): readonly Promised[] {
  if (file.collection !== "commitments" || file.before === undefined) return [];
  const { before, after } = partsOf(file);
  return promised.filter((key) => {
    if (key === "effect" && after.effect?.phase === "ex-post") return false;
    return !isDeepStrictEqual(before[key], after[key]);
  });
}

/**
 * Says what of the promise becomes something else: `klart 31 december 2028 (förut 30 juni 2027)`.
 *
 * @param quote Marks what a sender wrote.
 */
export function promiseInWords(file: File, language: Language, quote: (text: string) => string): string {
  const { promise } = wordsIn(language);
  const { before, after } = partsOf(file);
  const day = (date: string | undefined) =>
    date === undefined || date === "unknown" ? promise.noDay : formatDate(date, language);
  const amount = (target: Commitment["target"]) =>
    target === undefined
      ? promise.noTarget
      : `${formatNumber(target.value, language, asGiven)} ${quote(read(target.unit, language).text)}`;
  const inWords = {
    due: () => promise.due(day(after.due), day(before.due)),
    target: () => promise.target(amount(after.target), amount(before.target)),
    start: () => promise.start(day(after.start), day(before.start)),
    effect: () => promise.effect,
  };
  return promiseChanged(file)
    .map((key) => inWords[key]())
    .join(", ");
}

/** What a proposal changes field by field, what was promised first. */
export function changesOf(
  file: ProposedRecord,
  dataset: Dataset,
  language: Language,
): readonly FieldChange[] {
  const changed: readonly string[] = promiseChanged(file);
  const part = (record: object | undefined, isPromise: boolean) =>
    record &&
    Object.fromEntries(Object.entries(record).filter(([key]) => changed.includes(key) === isPromise));
  return [true, false].flatMap((isPromise) => {
    const [before, after] = [part(file.before, isPromise), part(file.after, isPromise) ?? {}];
    return fieldChanges({ collection: file.collection, before, after }, dataset, language);
  });
}
