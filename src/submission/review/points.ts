import { actorName } from "../../dataset/actor-name.ts";
import type { Commitment, Dataset } from "../../dataset/dataset.ts";
import { claimHoweverDrawn } from "../../dataset/rules/claim-however-drawn.ts";
import { asGiven, formatNumber } from "../../format.ts";
import { read } from "../../i18n/texts.ts";
import type { Language } from "../../schema/language.ts";
import type { Localized } from "../../schema/text.ts";
import { enumLabel } from "../../schema/texts/enums.ts";
import { fieldText } from "../../schema/texts/field-text.ts";
import { unfamiliarWordsIn } from "./lookalikes.ts";
import { promiseChanged } from "./promise.ts";
import { supportPoints } from "./support-points.ts";
import type { ProposedRecord } from "./with-files.ts";
import { wordsIn } from "./words/words.ts";

interface Proposed {
  readonly main: ProposedRecord;
  readonly files: readonly ProposedRecord[];
  /** The dataset with the proposal in it. */
  readonly proposed: Dataset;
  readonly hasRelatives: boolean;
  /** The language of the form that it was sent from. */
  readonly sentIn: Language | undefined;
  /** Whether it came by the edit link of what it changes. */
  readonly isByLink: boolean;
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
  readonly quote: (text: string) => string;
}

/** Words that promise that nothing is emitted, in a record's texts, with the field they stand in. */
function claimPoints({ main, language, quote }: Proposed): readonly string[] {
  const words = wordsIn(language);
  const record = main.after as Readonly<Record<string, unknown>>;
  return (["title", "summary"] as const).flatMap((key) => {
    const texts = (record[key] ?? {}) as Readonly<Record<string, unknown>>;
    const found = new Set(
      Object.values(texts).flatMap((text) =>
        typeof text === "string"
          ? (claimHoweverDrawn(text, key === "title" ? "heading" : "prose") ?? [])
          : [],
      ),
    );
    const label = fieldText(main.collection, key)?.label[language] ?? key;
    return [...found].map((word) => words.look.claim(quote(word), label));
  });
}

const mostWordsNamed = 5;

/** Words in names and titles that may pass for Latin ones. */
function alphabetPoints({ files, language, quote }: Proposed): readonly string[] {
  const found = files.flatMap(({ after }) => {
    const { name, title } = after as { readonly name?: string; readonly title?: string | Localized };
    const texts = [name, ...(typeof title === "string" ? [title] : Object.values(title ?? {}))];
    return texts.flatMap((text) => unfamiliarWordsIn(text ?? ""));
  });
  if (found.length === 0) return [];
  const words = [...new Set(found)];
  const named = words.slice(0, mostWordsNamed).map(quote).join(", ");
  return [wordsIn(language).look.alphabet(named, words.length > mostWordsNamed)];
}

function evidencePoint(commitment: Commitment, added: number, { language, quote }: Proposed): string {
  const { look } = wordsIn(language);
  const evidence = (commitment.updates ?? []).slice(-added).flatMap((update) => update.evidence ?? []);
  if (evidence.length === 0) return look.noEvidence;
  const list = evidence.map(
    ({ title, level }) => `${quote(title)} (${enumLabel("evidenceLevel", level, language)})`,
  );
  return look.evidence(list.join(", "));
}

function effectPoints({ effect }: Commitment, { proposed, language, quote }: Proposed): readonly string[] {
  const { look } = wordsIn(language);
  if (effect === undefined) return [];
  if (effect.source === undefined) return [look.effectNoSource];
  return [look.effectSource(quote(proposed.sources.get(effect.source)?.title ?? effect.source))];
}

function commitmentPoints(commitment: Commitment, context: Proposed): readonly string[] {
  const { main, proposed, hasRelatives, language, quote } = context;
  const { look } = wordsIn(language);
  const before = main.before as Partial<Commitment> | undefined;
  const added = (commitment.updates?.length ?? 0) - (before?.updates?.length ?? 0);
  const isKnownSender = before !== undefined && context.isByLink;
  const named = [commitment.actor, ...(commitment.partners ?? [])].map((id) =>
    quote(actorName(proposed, id)),
  );
  const sender = isKnownSender ? [] : [look.sender(named.join(", "))];
  if (commitment.state === "withdrawn" && before?.state !== "withdrawn") return [...sender, look.withdrawal];
  const { target, due } = commitment;
  const unit = target && read(target.unit, language).text;
  const promise = [
    look.control(quote(actorName(proposed, commitment.actor))),
    target === undefined
      ? look.noTarget
      : look.measurable(quote(`${formatNumber(target.value, language, asGiven)} ${unit ?? ""}`)),
    ...(due === "unknown" ? [look.noDue] : []),
    ...effectPoints(commitment, context),
  ];
  const isPromiseChanged = promiseChanged(main).length > 0;
  return [
    ...sender,
    ...(isPromiseChanged ? [look.promise] : []),
    ...(isPromiseChanged || added === 0 ? promise : []),
    ...(added > 0 ? [evidencePoint(commitment, added, context)] : []),
    ...claimPoints(context),
    ...(hasRelatives ? [look.counting] : []),
  ];
}

/** What only a person can judge in a proposal, as questions. */
export function pointsToConsider(context: Proposed): readonly string[] {
  const { main, files, proposed, sentIn, language } = context;
  const { look } = wordsIn(language);
  const commitment = main.collection === "commitments" ? proposed.commitments.get(main.id) : undefined;
  const hasNewActor = files.some((file) => file.collection === "actors" && file.before === undefined);
  return [
    ...(commitment === undefined ? claimPoints(context) : commitmentPoints(commitment, context)),
    ...supportPoints(context),
    ...(hasNewActor ? [look.newActor] : []),
    ...alphabetPoints(context),
    ...(sentIn === "en" ? [look.fromEnglishForm] : []),
    look.personal,
  ];
}
