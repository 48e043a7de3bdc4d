import type { FormChoices } from "../../exports/form-choices.ts";
import { asGiven, formatDate, formatNumber, formatRange } from "../../format.ts";
import { formPreviewWords } from "../../i18n/form-preview-words.ts";
import type { Language } from "../../schema/language.ts";
import { type EnumName, enumLabels } from "../../schema/texts/enums.ts";
import { costToTell } from "../../schema/support-cost.ts";
import type { SupportOffer } from "../../schema/support.ts";
import type { ComposedFile } from "../../submission/core/compose.ts";

type Raw = Readonly<Record<string, unknown>>;
/** Each fact by its key in the record; what is not given is left out. */
type Facts = readonly (readonly [path: string, text: string | undefined])[];

/** A text of the record in the page's language, as far as it has been translated. */
export function textIn(value: unknown, language: Language): string | undefined {
  const { sv, en } = (value ?? {}) as { readonly sv?: string; readonly en?: string };
  return language === "en" ? (en ?? sv) : sv;
}

function dayOf(value: unknown, language: Language): string | undefined {
  if (typeof value !== "string") return undefined;
  return value === "unknown" ? formPreviewWords[language].dayUnknown : formatDate(value, language);
}

function effectOf({ effect, noEffectReason }: Raw, language: Language): string | undefined {
  const tonnes = (effect as { tonnesPerYear?: { low?: unknown; high?: unknown } } | undefined)?.tonnesPerYear;
  if (typeof tonnes?.low !== "number" || typeof tonnes.high !== "number")
    return textIn(noEffectReason, language);
  return formPreviewWords[language].tonnesPerYear(formatRange(tonnes.low, tonnes.high, language));
}

/** A number of the commitment's unit. */
function amountOf(value: unknown, { target }: Raw, language: Language): string | undefined {
  if (typeof value !== "number") return undefined;
  const { unit } = (target ?? {}) as { readonly unit?: unknown };
  return `${formatNumber(value, language, asGiven)} ${textIn(unit, language) ?? ""}`.trim();
}

function baselineOf(record: Raw, language: Language): string | undefined {
  const { year, value } = (record["baseline"] ?? {}) as { readonly year?: unknown; readonly value?: unknown };
  const amount = amountOf(value, record, language);
  return amount && typeof year === "number" ? `${amount} (${year})` : amount;
}

/** The words for one value, or several, of an enum. */
function chosen(name: EnumName, value: unknown, language: Language): string | undefined {
  const words = enumLabels(name);
  const values = (Array.isArray(value) ? value : [value]).flatMap((one) => words.get(String(one)) ?? []);
  return values.map((word) => word[language]).join(", ") || undefined;
}

/** The steps on the way, each with its day. */
function milestonesOf({ milestones }: Raw, language: Language): string {
  const steps = Array.isArray(milestones) ? (milestones as readonly Raw[]) : [];
  return steps
    .map(({ title, due }) => [textIn(title, language), dayOf(due, language)].filter(Boolean).join(", "))
    .join("; ");
}

/** What only needs and offers of support have. */
function supportFacts(record: Raw, language: Language): Facts {
  const { category, validUntil, actorType, eligibility, url } = record;
  const { actorTypes } = (eligibility ?? {}) as { readonly actorTypes?: unknown };
  return [
    ["actorType", chosen("actorType", actorType, language)],
    ["category", chosen("supportCategory", category, language)],
    ["eligibility.actorTypes", chosen("actorType", actorTypes, language)],
    ["cost", chosen("supportCost", costToTell(record as unknown as SupportOffer), language)],
    ["url", typeof url === "string" ? url : undefined],
    ["validUntil", dayOf(validUntil, language)],
  ];
}

/** What only commitments have, in the order of a commitment's own page. */
function commitmentFacts(record: Raw, choices: FormChoices | undefined, language: Language): Facts {
  const actors = new Map(choices?.actors);
  const { partners, target } = record as { partners?: readonly string[]; target?: { value?: unknown } };
  return [
    ["partners", partners?.map((id) => actors.get(id) ?? id).join(", ")],
    ["signed", dayOf(record["signed"], language)],
    ["start", dayOf(record["start"], language)],
    ["due", dayOf(record["due"], language)],
    ["target", amountOf(target?.value, record, language)],
    ["baseline", baselineOf(record, language)],
    ["kind", chosen("commitmentKind", record["kind"], language)],
    ["decidedBy", textIn(record["decidedBy"], language)],
    ["milestones", milestonesOf(record, language)],
  ];
}

/** What a record says of itself, by key, as its page on the portal tells it. */
export function factsOf(
  { collection, record }: Pick<ComposedFile, "collection" | "record">,
  actorName: string,
  choices: FormChoices | undefined,
  language: Language,
): Facts {
  const isCommitment = collection === "commitments";
  const namesOf = (key: "focusAreas" | "goals") =>
    ((record[key] ?? []) as string[]).map((id) => choices?.[key][id] ?? id).join(", ");
  const also = (record["alsoClaimedIn"] ?? []) as readonly unknown[];
  const item = choices?.catalogue[String(record["catalogueItem"] ?? "")];
  const facts: Facts = [
    ["actor", actorName],
    ...(isCommitment ? commitmentFacts(record, choices, language) : supportFacts(record, language)),
    ["focusAreas", namesOf("focusAreas")],
    ["goals", namesOf("goals")],
    ...(isCommitment
      ? ([
          ["effect", effectOf(record, language)],
          ["catalogueItem", item?.title],
          ["alsoClaimedIn", also.map((phrase) => textIn(phrase, language)).join("; ")],
        ] as const)
      : []),
  ];
  return facts.filter(([, text]) => text);
}
