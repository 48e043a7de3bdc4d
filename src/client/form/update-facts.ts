import type { FormChoices } from "../../exports/form-choices.ts";
import { asGiven, formatDate, formatNumber } from "../../format.ts";
import { formPreviewWords } from "../../i18n/form-preview-words.ts";
import type { Language } from "../../schema/language.ts";
import { type EnumValue, enumLabel } from "../../schema/texts/enums.ts";
import { factsOf, textIn } from "./card-facts.ts";

type Raw = Readonly<Record<string, unknown>>;

/** What an update reports. */
interface Report {
  /** What kind of update it is, and its day. */
  readonly heading: string;
  readonly statement: string;
  /** What it tells besides, by key in the record. */
  readonly facts: readonly (readonly [path: string, text: string])[];
}

const listOf = (value: unknown) => (Array.isArray(value) ? (value as readonly Raw[]) : []);

/** The number reached, beside the one to reach. */
function reachedIn({ value }: Raw, { target }: Raw, language: Language): string | undefined {
  if (typeof value !== "number") return undefined;
  const number = (one: number) => formatNumber(one, language, asGiven);
  const { value: wanted, unit } = (target ?? {}) as { readonly value?: unknown; readonly unit?: unknown };
  if (typeof wanted !== "number") return number(value);
  return formPreviewWords[language].towards(
    number(value),
    `${number(wanted)} ${textIn(unit, language) ?? ""}`.trim(),
  );
}

function evidenceIn({ evidence }: Raw, language: Language): string {
  return listOf(evidence)
    .map(({ title, level }) => {
      const sure = enumLabel("evidenceLevel", level as EnumValue<"evidenceLevel">, language);
      return `${String(title)} (${sure})`;
    })
    .join("; ");
}

/** The steps that the update says were reached. */
function stepsReached(before: Raw, after: Raw, language: Language): string {
  const isDone = (steps: unknown, id: unknown) =>
    listOf(steps).some((step) => step["id"] === id && step["done"] !== undefined);
  return listOf(after["milestones"])
    .filter(({ id }) => isDone(after["milestones"], id) && !isDone(before["milestones"], id))
    .map(({ title }) => textIn(title, language) ?? "")
    .join("; ");
}

/** What the newest update of a commitment reports, in the words of its page. */
export function reportOf(before: Raw, after: Raw, language: Language): Report | undefined {
  const update = listOf(after["updates"]).at(-1);
  if (update === undefined) return undefined;
  const { date, type, statement, lesson } = update;
  const facts = [
    ["updates.value", reachedIn(update, after, language)],
    ["milestones.done", stepsReached(before, after, language)],
    ["updates.evidence", evidenceIn(update, language)],
    ["updates.lesson", textIn(lesson, language)],
  ] as const;
  return {
    heading: `${enumLabel("updateType", type as EnumValue<"updateType">, language)}, ${formatDate(String(date), language)}`,
    statement: textIn(statement, language) ?? "",
    facts: facts.flatMap(([path, text]) => (text ? [[path, text] as const] : [])),
  };
}

/** All that a change can reach, as text by key. Texts show both their languages: either may be what changes. */
function textsOf(record: Raw, choices: FormChoices | undefined, language: Language) {
  const { title, summary, state, stateReason, reportEveryMonths = 12 } = record;
  const inAll = (text: unknown) =>
    Object.values((text ?? {}) as Readonly<Record<string, string>>).join(" / ");
  return new Map<string, string | undefined>([
    ["title", inAll(title)],
    ["summary", inAll(summary)],
    ["state", enumLabel("commitmentState", state as EnumValue<"commitmentState">, language)],
    ["stateReason", inAll(stateReason)],
    ...factsOf({ collection: "commitments", record }, "", choices, language),
    ["reportEveryMonths", formPreviewWords[language].everyMonths(Number(reportEveryMonths))],
  ]);
}

/** What an update changes in a commitment, fact by fact: undefined where something was not there, or is no more. */
export function changesBetween(
  before: Raw,
  after: Raw,
  choices: FormChoices | undefined,
  language: Language,
): readonly (readonly [path: string, after: string | undefined, before: string | undefined])[] {
  const [old, now] = [before, after].map((record) => textsOf(record, choices, language)) as [
    ReturnType<typeof textsOf>,
    ReturnType<typeof textsOf>,
  ];
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((path) => [path, now.get(path) || undefined, old.get(path) || undefined] as const)
    .filter(([, text, was]) => text !== was);
}
