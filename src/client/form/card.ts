import type { FormChoices } from "../../exports/form-choices.ts";
import { formatDate, formatNumber, formatRange } from "../../format.ts";
import { fieldTexts } from "../../schema/texts/field-text.ts";
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
  return typeof value === "number" ? `${formatNumber(value, language)} ${textOf(unit) ?? ""}` : undefined;
}

/** The commitment as the card and the page it will become. */
export function cardOf(record: Raw, actorName: string, choices: FormChoices | undefined): Node[] {
  const namesOf = (key: "focusAreas" | "goals") =>
    ((record[key] ?? []) as string[]).map((id) => choices?.[key][id] ?? id).join(", ") || undefined;
  const facts = [
    ["actor", actorName],
    ["due", dayOf(record["due"])],
    ["start", dayOf(record["start"])],
    ["target", targetOf(record)],
    ["effect", effectOf(record)],
    ["focusAreas", namesOf("focusAreas")],
    ["goals", namesOf("goals")],
    ["decidedBy", textOf(record["decidedBy"])],
  ] as const;
  const rows = facts.flatMap(([key, text]) => {
    const label = fieldTexts.commitments[key]?.label[language] ?? key;
    return text ? [make("div", {}, make("dt", {}, label), make("dd", {}, text))] : [];
  });
  const title = make("p", { class: "lead" }, make("strong", {}, textOf(record["title"]) ?? ""));
  const summary = (textOf(record["summary"]) ?? "").split(/\n+/).map((text) => make("p", {}, text));
  return [title, ...summary, make("dl", { class: "facts wide" }, ...rows)];
}
