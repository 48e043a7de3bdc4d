import type { Details } from "../finding.ts";
import type { RuleId } from "../rules/rule-ids.ts";
import { en } from "./en.ts";
import { rulesEn } from "./en-rules.ts";
import type { EngineRule, Sentence } from "./message.ts";
import { sv } from "./sv.ts";
import { rulesSv } from "./sv-rules.ts";

/** Languages that problems are told in. */
export const messageLanguages = ["sv", "en"] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/** Every rule has a sentence in every language, or this does not compile. */
const sentences: Readonly<Record<MessageLanguage, Readonly<Record<EngineRule | RuleId, Sentence>>>> = {
  sv: { ...sv, ...rulesSv },
  en: { ...en, ...rulesEn },
};
const tables: Readonly<Record<MessageLanguage, ReadonlyMap<string, Sentence>>> = {
  sv: new Map(Object.entries(sentences.sv)),
  en: new Map(Object.entries(sentences.en)),
};

const wholeRecord: Readonly<Record<MessageLanguage, string>> = { sv: "Filen", en: "The file" };

/** The part of a path a person would name: the key, with its text's language, or a list and the place in it. */
function fieldOf(path: readonly (string | number)[], language: MessageLanguage): string {
  if (path.length === 0) return wholeRecord[language];
  const lastIndex = path.findLastIndex((step) => typeof step === "number");
  const keys = path.slice(lastIndex + 1);
  if (keys.length > 0) return `"${keys.join(".")}"`;
  return `"${path.slice(0, lastIndex).findLast((step) => typeof step === "string") ?? ""}"`;
}

/** What is wrong and what to do, in one or two sentences. */
export function sentenceOf(
  finding: { readonly rule: string; readonly path: readonly (string | number)[]; readonly details?: Details },
  language: MessageLanguage,
): string {
  const sentence = tables[language].get(finding.rule);
  if (sentence === undefined) throw new RangeError(`The rule ${finding.rule} has no sentence`);
  return sentence({ ...finding.details, field: fieldOf(finding.path, language) });
}
