import type { Language } from "../../schema/language.ts";
import { fieldText } from "../../schema/texts/field-text.ts";
import type { FieldText } from "../../schema/texts/field-texts.ts";
import type { Problem } from "../problem.ts";
import type { RuleId } from "../rules/rule-ids.ts";
import { en } from "./en.ts";
import { rulesEn } from "./en-rules.ts";
import type { EngineRule, Sentence } from "./message.ts";
import { sv } from "./sv.ts";
import { rulesSv } from "./sv-rules.ts";

/** Every rule has a sentence in every language, or this does not compile. */
const sentences: Readonly<Record<Language, Readonly<Record<EngineRule | RuleId, Sentence>>>> = {
  sv: { ...sv, ...rulesSv },
  en: { ...en, ...rulesEn },
};
const tables: Readonly<Record<Language, ReadonlyMap<string, Sentence>>> = {
  sv: new Map(Object.entries(sentences.sv)),
  en: new Map(Object.entries(sentences.en)),
};

const wholeRecord: Readonly<Record<Language, string>> = { sv: "Filen", en: "The file" };

/** What a sentence needs of a problem. */
type Told = Pick<Problem, "rule" | "path" | "details" | "collection">;

/** What the form says of the field. The text in one language goes by the name of the text. */
function textsOf({ collection, path }: Told): FieldText | undefined {
  if (collection === undefined) return undefined;
  const isText = path.at(-1) === "sv" || path.at(-1) === "en";
  return fieldText(collection, isText ? path.slice(0, -1) : path);
}

const exampleWords: Readonly<Record<Language, string>> = { sv: "Exempel", en: "Example" };

function helpOf(texts: FieldText, language: Language): string {
  const { help, example } = texts;
  return example === undefined ? help[language] : `${help[language]} ${exampleWords[language]}: ${example}.`;
}

/** The part of a path a person would name: the key, with its text's language, or the list it is in. */
function keyOf(path: Told["path"]): string {
  const lastIndex = path.findLastIndex((step) => typeof step === "number");
  const keys = path.slice(lastIndex + 1);
  return keys.length > 0 ? keys.join(".") : String(path.findLast((step) => typeof step === "string") ?? "");
}

function fieldOf(told: Told, label: string | undefined, language: Language): string {
  if (told.path.length === 0) return wholeRecord[language];
  return label === undefined ? `"${keyOf(told.path)}"` : `"${keyOf(told.path)}" (${label})`;
}

/** What is wrong and what to do, in one or two sentences. */
export function sentenceOf(told: Told, language: Language): string {
  const sentence = tables[language].get(told.rule);
  if (sentence === undefined) throw new RangeError(`The rule ${told.rule} has no sentence`);
  const texts = textsOf(told);
  const field = fieldOf(told, texts?.label[language], language);
  return sentence({ ...told.details, field, help: texts && helpOf(texts, language) });
}
