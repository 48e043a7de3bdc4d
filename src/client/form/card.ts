import type { FormChoices } from "../../exports/form-choices.ts";
import { formatDate, formatNumber, formatRange } from "../../format.ts";
import { type EnumName, enumLabels } from "../../schema/texts/enums.ts";
import { fieldTexts } from "../../schema/texts/field-text.ts";
import type { ComposedFile } from "../../submission/core/compose.ts";
import { language, make } from "./dom.ts";

type Raw = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string | undefined => {
  const { sv, en } = (value ?? {}) as { readonly sv?: string; readonly en?: string };
  return language === "en" ? (en ?? sv) : sv;
};

function dayOf(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  if (value !== "unknown") return formatDate(value, language);
  return language === "en" ? "Do not know yet" : "Vet inte än";
}

function effectOf({ effect, noEffectReason }: Raw): string | undefined {
  const tonnes = (effect as { tonnesPerYear?: { low?: unknown; high?: unknown } } | undefined)?.tonnesPerYear;
  if (typeof tonnes?.low !== "number" || typeof tonnes.high !== "number") return textOf(noEffectReason);
  return `${formatRange(tonnes.low, tonnes.high, language)} ${language === "en" ? "tonnes CO₂e a year" : "ton CO₂e om året"}`;
}

function targetOf({ target }: Raw): string | undefined {
  const { value, unit } = (target ?? {}) as { value?: unknown; unit?: unknown };
  return typeof value === "number"
    ? `${formatNumber(value, language, { decimals: 6 })} ${textOf(unit) ?? ""}`
    : undefined;
}

/** The words for one value, or several, of an enum. */
function chosen(name: EnumName, value: unknown): string | undefined {
  const words = enumLabels(name);
  const values = (Array.isArray(value) ? value : [value]).flatMap((one) => words.get(String(one)) ?? []);
  return values.map((word) => word[language]).join(", ") || undefined;
}

type Facts = readonly (readonly [path: string, text: string | undefined])[];

/** What only needs and offers of support have. */
function supportFacts({ category, validUntil, actorType, eligibility, cost, url }: Raw): Facts {
  const { actorTypes } = (eligibility ?? {}) as { readonly actorTypes?: unknown };
  return [
    ["actorType", chosen("actorType", actorType)],
    ["category", chosen("supportCategory", category)],
    ["eligibility.actorTypes", chosen("actorType", actorTypes)],
    ["cost", chosen("supportCost", cost)],
    ["url", typeof url === "string" ? url : undefined],
    ["validUntil", dayOf(validUntil)],
  ];
}

/** What only commitments have. */
function commitmentFacts(record: Raw): Facts {
  return [
    ["due", dayOf(record["due"])],
    ["start", dayOf(record["start"])],
    ["target", targetOf(record)],
    ["effect", effectOf(record)],
  ];
}

/** The record as the card and the page it will become. */
export function cardOf(
  file: ComposedFile | undefined,
  actorName: string,
  choices: FormChoices | undefined,
): Node[] {
  const { collection = "commitments", record = {} } = file ?? {};
  const namesOf = (key: "focusAreas" | "goals") =>
    ((record[key] ?? []) as string[]).map((id) => choices?.[key][id] ?? id).join(", ") || undefined;
  const facts: Facts = [
    ["actor", actorName],
    ...(collection === "commitments" ? commitmentFacts(record) : supportFacts(record)),
    ["focusAreas", namesOf("focusAreas")],
    ["goals", namesOf("goals")],
    ["decidedBy", textOf(record["decidedBy"])],
  ];
  const rows = facts.flatMap(([key, text]) => {
    const label = fieldTexts[collection][key]?.label[language] ?? key;
    return text ? [make("div", {}, make("dt", {}, label), make("dd", {}, text))] : [];
  });
  const title = make("p", { class: "lead" }, make("strong", {}, textOf(record["title"]) ?? ""));
  const summary = (textOf(record["summary"]) ?? "").split(/\n+/).map((text) => make("p", {}, text));
  return [title, ...summary, make("dl", { class: "facts wide" }, ...rows)];
}
