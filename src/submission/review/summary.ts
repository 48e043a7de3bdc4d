import { actorName } from "../../dataset/actor-name.ts";
import type { Commitment, Dataset, SupportNeed } from "../../dataset/dataset.ts";
import type { Finding } from "../../dataset/finding.ts";
import { formatDate, formatRange, formatTonnes, nbsp } from "../../format.ts";
import { read } from "../../i18n/texts.ts";
import type { SchemaName } from "../../schema/collections.ts";
import type { Language } from "../../schema/language.ts";
import type { Localized } from "../../schema/text.ts";
import { enumLabel } from "../../schema/texts/enums.ts";
import { schemaTitles } from "../../schema/texts/schema-titles.ts";
import type { TonnesRange } from "../../schema/values.ts";
import { checkSentence } from "./check-sentence.ts";
import type { FieldChange } from "./field-changes.ts";
import { type GoalEffect, goalEffects } from "./goal-effects.ts";
import { pointsToConsider } from "./points.ts";
import { changesOf, promiseChanged, promiseInWords } from "./promise.ts";
import { type Relative, relativesOf } from "./relatives.ts";
import { type ProposedRecord, withFiles } from "./with-files.ts";
import { wordsIn } from "./words/words.ts";

/** A proposal, and what it is to be judged against. */
export interface ReviewInput {
  /** Main, without the proposal. */
  readonly dataset: Dataset;
  readonly files: readonly ProposedRecord[];
  /** What the validator says of the proposed files. */
  readonly findings: readonly Finding[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly language: Language;
  /** The language of the form that it was sent from, where that is known. */
  readonly sentIn?: Language;
  /** References of other proposals that wait and would write the same file. */
  readonly rivals?: readonly string[];
  /** Whether it came by the edit link of what it changes, which whoever made that has. */
  readonly isByLink?: boolean | undefined;
}

/** What kind of proposal it is. `promise`: what was promised changes, with an update or without; `addition` and `correction` are of records that are no commitment. */
export type ProposalKind = "new" | "change" | "promise" | "update" | "withdrawal" | "addition" | "correction";

/** A file of a proposal, and what it changes. */
export interface FileSummary {
  readonly path: string;
  readonly collection: SchemaName;
  readonly id: string;
  /** What the record is: `Åtagande`. */
  readonly kind: string;
  /** What it is called: `Vi kör ut brödet med elbilar`. */
  readonly name: string;
  readonly isNew: boolean;
  readonly changes: readonly FieldChange[];
}

/** A check that did not pass without remark. */
export interface CheckSummary {
  readonly severity: Finding["severity"];
  readonly rule: string;
  /** What is wrong and what to do. Quotes the sender. */
  readonly sentence: string;
}

/** A proposal in words, ready to be laid out. */
export interface ReviewSummary {
  readonly kind: ProposalKind;
  /** Of the record that the proposal is about. */
  readonly id: string;
  /** What that record is called. */
  readonly name: string;
  /** What it is, in a few sentences. */
  readonly sentences: readonly string[];
  readonly files: readonly FileSummary[];
  readonly goals: readonly string[];
  readonly checks: readonly CheckSummary[];
  readonly relatives: readonly string[];
  readonly points: readonly string[];
}

/** Marks what a sender wrote within a sentence. */
export type Quote = (text: string) => string;

/** The record that a proposal is about: its commitment, else what an actor comes along with, else the first file. */
function mainFile(files: readonly ProposedRecord[]): ProposedRecord {
  const file =
    files.find(({ collection }) => collection === "commitments") ??
    files.find(({ collection }) => collection !== "actors") ??
    files[0];
  if (file === undefined) throw new RangeError("A proposal has at least one file");
  return file;
}

function kindOf(file: ProposedRecord): ProposalKind {
  const { collection, before, after } = file;
  if (collection !== "commitments") return before === undefined ? "addition" : "correction";
  if (before === undefined) return "new";
  const [old, now] = [before as Partial<Commitment>, after as Partial<Commitment>];
  if (now.state === "withdrawn" && old.state !== "withdrawn") return "withdrawal";
  if (promiseChanged(file).length > 0) return "promise";
  return (now.updates?.length ?? 0) > (old.updates?.length ?? 0) ? "update" : "change";
}

/** A record's own name: what it is called, or its title in the reader's language. */
function nameOf({ id, after }: ProposedRecord, language: Language): string {
  const { name, title = id } = after as { readonly name?: string; readonly title?: string | Localized };
  if (name !== undefined) return name;
  return typeof title === "string" ? title : read(title, language).text;
}

function rangeInWords(range: TonnesRange, language: Language): string {
  const words = wordsIn(language);
  const tonnes = (amount: number) => formatTonnes(amount, language);
  if (range.low === range.high) return words.perYear(tonnes(range.central));
  const bounds = formatRange(range.low, range.high, language);
  const unit = tonnes(range.high).replace(/^[^\p{L}]*/u, "");
  return words.range(`${bounds}${nbsp}${unit}`, tonnes(range.central));
}

function isSame(one: TonnesRange, other: TonnesRange): boolean {
  return one.low === other.low && one.central === other.central && one.high === other.high;
}

function goalInWords(effect: GoalEffect, language: Language, quote: Quote): string {
  const words = wordsIn(language);
  const { goal, year, before, after, evidencedBefore, evidencedAfter, notAdded } = effect;
  const isNone = before.high === 0 && after.high === 0 && before.low === 0 && after.low === 0;
  const name = quote(read(goal.title, language).text);
  const range = (tonnes: TonnesRange) => rangeInWords(tonnes, language);
  const claimed = isSame(before, after)
    ? isNone
      ? words.goalNothing(name, year)
      : words.goalSame(name, year, range(before))
    : words.goalChanged(name, year, range(before), range(after));
  const evidenced = isSame(evidencedBefore, evidencedAfter)
    ? undefined
    : words.evidencedChanged(range(evidencedBefore), range(evidencedAfter));
  const left = notAdded === undefined ? undefined : words.notAdded(words.notAddedReason[notAdded]);
  return [claimed, evidenced, left].filter((sentence) => sentence !== undefined).join(" ");
}

/** The sentences of a proposal that holds no commitment: for support also whose it is. */
function supportOpening(
  { files, language }: ReviewInput,
  main: ProposedRecord,
  kind: "addition" | "correction",
  proposed: Dataset,
  quote: Quote,
): readonly string[] {
  const words = wordsIn(language);
  const title = quote(nameOf(main, language));
  const sentence = words.sentence[kind](schemaTitles[main.collection][language].toLowerCase(), title);
  const { actor, actorType } = main.after as Partial<SupportNeed>;
  const isNewActor = main.collection !== "actors" && files.some(({ collection }) => collection === "actors");
  return [
    sentence,
    ...(main.collection === "support-needs" || main.collection === "support-offers"
      ? [
          actor === undefined
            ? words.unnamed(actorType === undefined ? "?" : enumLabel("actorType", actorType, language))
            : words.supportFrom(quote(actorName(proposed, actor))),
        ]
      : []),
    ...(isNewActor ? [words.newActor] : []),
  ];
}

function opening(input: ReviewInput, proposed: Dataset, quote: Quote): readonly string[] {
  const { files, language } = input;
  const words = wordsIn(language);
  const main = mainFile(files);
  const kind = kindOf(main);
  if (kind === "addition" || kind === "correction") {
    return supportOpening(input, main, kind, proposed, quote);
  }
  const title = quote(nameOf(main, language));
  const { actor = "", due = "unknown" } = main.after as Partial<Commitment>;
  const by = quote(actorName(proposed, actor));
  const isDueTold = kind === "new" || kind === "change";
  const count = (collection: SchemaName) =>
    files.filter((file) => file.collection === collection && file.before === undefined).length;
  return [
    kind === "promise"
      ? words.promise.sentence(by, title, promiseInWords(main, language, quote))
      : words.sentence[kind](by, title),
    ...(isDueTold ? [due === "unknown" ? words.dueUnknown : words.dueBy(formatDate(due, language))] : []),
    ...(count("actors") > 0 ? [words.newActor] : []),
    ...(count("support-needs") > 0 ? [words.needs(count("support-needs"))] : []),
    ...(count("support-offers") > 0 ? [words.offers(count("support-offers"))] : []),
  ];
}

/** What a proposal is found to do, before it is said in words: reckoned once, however many texts are made of it. */
export interface Weighed {
  /** The dataset with the proposal in it. */
  readonly proposed: Dataset;
  readonly relatives: readonly Relative[];
  readonly effects: readonly GoalEffect[];
}

/** Reckons what a proposal does. */
export function weigh({ dataset, files, findings, today }: ReviewInput): Weighed {
  const proposed = withFiles(dataset, files);
  const main = mainFile(files);
  const commitment = main.collection === "commitments" ? proposed.commitments.get(main.id) : undefined;
  return {
    proposed,
    relatives: commitment === undefined ? [] : relativesOf(commitment, proposed, findings),
    effects: goalEffects(dataset, proposed, files, today),
  };
}

/**
 * Says in words what a proposal is, changes and does, and what a reviewer should look at.
 *
 * @param quote Marks what a sender wrote within a sentence. Changes, names and check sentences are given as they are.
 */
export function summarise(
  input: ReviewInput,
  { proposed, relatives, effects }: Weighed,
  quote: Quote,
): ReviewSummary {
  const { files, findings, language } = input;
  const words = wordsIn(language);
  const main = mainFile(files);
  return {
    kind: kindOf(main),
    id: main.id,
    name: nameOf(main, language),
    sentences: opening(input, proposed, quote),
    files: files.map((file) => ({
      path: file.path,
      collection: file.collection,
      id: file.id,
      kind: schemaTitles[file.collection][language],
      name: nameOf(file, language),
      isNew: file.before === undefined,
      changes: changesOf(file, proposed, language),
    })),
    goals: effects.map((effect) => goalInWords(effect, language, quote)),
    checks: findings.map((finding) => ({
      severity: finding.severity,
      rule: finding.rule,
      sentence: checkSentence(finding, language),
    })),
    relatives: relatives.map(
      ({ commitment: other, actor, why }) =>
        `${words.relativeOf(quote(actor), quote(read(other.title, language).text), quote(other.id))}: ${words.relative[why]}`,
    ),
    points: pointsToConsider({
      main,
      files,
      proposed,
      hasRelatives: relatives.length > 0,
      sentIn: input.sentIn,
      isByLink: input.isByLink ?? false,
      today: input.today,
      language,
      quote,
    }),
  };
}
