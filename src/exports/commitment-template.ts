import { brokenLines } from "../dataset/yaml-text.ts";
import { type SchemaField, schemaFields } from "../dataset/schema-fields.ts";
import type { Language } from "../i18n/routes.ts";
import { textsIn } from "../i18n/texts.ts";
import { schemas } from "../schema/collections.ts";
import { enumLabels } from "../schema/texts/enums.ts";
import { fieldText } from "../schema/texts/field-text.ts";
import type { CollectionName } from "../schema/values.ts";

interface Options {
  readonly language: Language;
  /** The ids to choose among, of collections where they are few. */
  readonly ids: Readonly<Partial<Record<CollectionName, readonly string[]>>>;
  /** Whether fields that may be left out are there, as comments. */
  readonly withOptional: boolean;
}

/** Fields that only staff set, or that come later in a commitment's life. */
const notAtFirst = new Set(["counterCommitment", "supersededBy", "stateReason", "updates", "editGeneration"]);
const lineLength = 88;

/** Text as lines of comment. */
function commented(text: string): string[] {
  return brokenLines(text, lineLength).map((line) => `# ${line}`);
}

/** Every commitment has an effect or the reason why not: the one that anybody can give stands ready. */
const isRequired = (field: SchemaField) =>
  field.path === "noEffectReason" || (field.depth === 0 && field.isRequired);

function explanationOf(field: SchemaField, { language, ids }: Options): string[] {
  const t = textsIn(language).takePart.take;
  const text = fieldText("commitments", field.path);
  if (text === undefined) return [];
  const presence = !isRequired(field)
    ? ""
    : ` (${field.path === "noEffectReason" ? t.templateOneOf : t.templateRequired})`;
  const { type } = field;
  const choices =
    type.name === "choice" && text.values
      ? Array.from(enumLabels(text.values), ([value, label]) => `${value} = ${label[language]}`)
      : type.name === "reference"
        ? (ids[type.collection] ?? [])
        : [];
  const values = choices.length === 0 ? "" : ` ${t.templateValues} ${choices.join(", ")}.`;
  const example = text.example === undefined ? "" : ` ${t.example} ${text.example}`;
  return commented(`${text.label[language]}${presence}: ${text.help[language]}${values}${example}`);
}

/** What stands after the key: nothing to fill in, or a value that most will want. */
function firstValue({ path, type, isList }: SchemaField): string {
  if (path === "state") return " active";
  if (type.name === "group" || type.name === "localized") return "";
  return isList ? " []" : "";
}

/** A key with its value, indented as deep as it lies; a list of groups begins its one item with a dash. */
function keyLines(field: SchemaField, lists: ReadonlySet<string>, isFirstOfItem: boolean): string[] {
  const parents = field.path.split(".").slice(0, -1);
  const inLists = parents.filter((_, index) => lists.has(parents.slice(0, index + 1).join("."))).length;
  const indent = "  ".repeat(field.depth + inLists);
  const start = isFirstOfItem ? `${indent.slice(2)}- ` : indent;
  const line = `${start}${field.key}:${firstValue(field)}`;
  if (field.type.name !== "localized") return [line];
  return [line, field.isList ? `${indent}  - sv:` : `${indent}  sv:`];
}

/**
 * A commitment's file to fill in: every field explained in the reader's language. What must be there stands empty; the
 * rest is commented out, without a space after `#`, so that removing the `#` is enough.
 */
export function commitmentTemplate(options: Options): string {
  const { language, withOptional } = options;
  const t = textsIn(language).takePart.take;
  const fields = schemaFields(schemas.commitments).filter(
    (field) => !notAtFirst.has(field.path.split(".")[0] ?? "") && (withOptional || isRequired(field)),
  );
  const lists = new Set(
    fields.filter(({ isList, type }) => isList && type.name === "group").map(({ path }) => path),
  );
  const begun = new Set<string>();
  const lines = [...t.templateLines, ...(withOptional ? [] : [t.templateShort])].flatMap(commented);
  for (const field of fields) {
    const parent = field.path.split(".").slice(0, -1).join(".");
    const isFirstOfItem = lists.has(parent) && !begun.has(parent);
    begun.add(parent);
    if (field.depth === 0) lines.push("");
    lines.push(...explanationOf(field, options));
    const keys = keyLines(field, lists, isFirstOfItem);
    lines.push(...(isRequired(field) ? keys : keys.map((line) => `#${line}`)));
  }
  return `${lines.join("\n")}\n`;
}
