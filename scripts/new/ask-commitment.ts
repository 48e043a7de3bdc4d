import { collectionsOf, recordsOf } from "../../src/dataset/collection-records.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { commitmentIdFrom } from "../../src/dataset/id-from.ts";
import { sentenceOf } from "../../src/dataset/messages/sentence-of.ts";
import { type SchemaField, schemaFields } from "../../src/dataset/schema-fields.ts";
import { serialiseRecord } from "../../src/dataset/serialise.ts";
import { numberIn } from "../../src/form/number-in.ts";
import { schemas } from "../../src/schema/collections.ts";
import type { Language } from "../../src/schema/language.ts";
import { recordPath } from "../../src/schema/record-path.ts";
import { enumLabels } from "../../src/schema/texts/enums.ts";
import { fieldText } from "../../src/schema/texts/field-text.ts";
import { checkProposal } from "../../src/submission/core/check.ts";
import { numbered } from "../../src/submission/core/compose.ts";

/** Who is asked, and about what. */
export interface Interview {
  readonly dataset: Dataset;
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
  /** Asks one question and waits for the answer. */
  readonly ask: (question: string) => Promise<string>;
  readonly say: (line: string) => void;
}

/** A file to write. */
export interface AskedRecord {
  /** In the data folder. */
  readonly path: string;
  readonly content: string;
}

/** What is asked, in the order a person thinks; the rest can be written into the file afterwards. */
const asked = [
  "title",
  "summary",
  "actor",
  "focusAreas",
  "goals",
  "kind",
  "signed",
  "start",
  "due",
  "target.value",
  "target.unit",
  "noEffectReason",
];

const words = {
  sv: {
    example: "Till exempel",
    skip: "Tomt svar: hoppa över.",
    unknown: "Vet ni inte? Skriv okänt.",
    inSwedish: undefined,
    again: "Vi frågar om det som inte gick:",
  },
  en: {
    example: "For example",
    skip: "Empty answer: skip.",
    unknown: "Not known? Write unknown.",
    inSwedish: "Write it in Swedish, which every portal has. Add the English to the file afterwards.",
    again: "We ask again about what did not work:",
  },
} as const;

/** What may be chosen for a field: a value, and how it is called. */
function choicesOf(
  { type, path }: SchemaField,
  { dataset, language }: Interview,
): readonly [string, string][] {
  if (type.name === "reference") {
    return [...recordsOf(dataset, type.collection)].map(([id, record]) => {
      const { name, title } = record as { name?: string; title?: { sv: string; en?: string } | string };
      const heading = typeof title === "object" ? (title[language] ?? title.sv) : title;
      return [id, name ?? heading ?? id];
    });
  }
  if (type.name !== "choice") return [];
  const values = fieldText("commitments", path)?.values;
  return values === undefined
    ? []
    : [...enumLabels(values)].map(([value, labels]) => [value, labels[language]]);
}

/** Whether a file without it has no faults. No effect is asked for, so the reason why there is none is needed. */
const canBeSkipped = ({ path, depth, isRequired }: SchemaField) =>
  path !== "noEffectReason" && (depth > 0 || !isRequired);

function questionOf(field: SchemaField, interview: Interview): string {
  const { language } = interview;
  const text = fieldText("commitments", field.path);
  const choices = choicesOf(field, interview).map(
    ([value, label], index) => `  ${index + 1}. ${label} (${value})`,
  );
  return [
    "",
    text?.label[language] ?? field.path,
    text?.help[language],
    field.type.name === "localized" ? words[language].inSwedish : undefined,
    text?.example === undefined ? undefined : `${words[language].example}: ${text.example}`,
    field.type.name === "date-or-unknown" ? words[language].unknown : undefined,
    canBeSkipped(field) ? words[language].skip : undefined,
    ...choices,
    "> ",
  ]
    .filter((line) => line !== undefined)
    .join("\n");
}

/** What an answer means for a field; undefined for an empty one. */
function meaningOf(field: SchemaField, answer: string, interview: Interview): unknown {
  const text = answer.trim().normalize("NFC");
  if (text === "") return undefined;
  const choices = choicesOf(field, interview);
  const chosen = (part: string) => (/^\d+$/.test(part) ? (choices[Number(part) - 1]?.[0] ?? part) : part);
  if (field.isList)
    return text
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(chosen);
  switch (field.type.name) {
    case "localized":
      return { sv: text };
    case "number":
      // What is no number stays as it was written, and is told of with the rest.
      return numberIn(text, interview.language) ?? text;
    case "date-or-unknown":
      return /^(?:okänt|vet inte|unknown)/i.test(text) ? "unknown" : text;
    case "reference":
    case "choice":
      return chosen(text);
    default:
      return text;
  }
}

function freeId(record: Readonly<Record<string, unknown>>, dataset: Dataset): string {
  const title = (record["title"] as { sv?: string } | undefined)?.sv ?? "";
  const id = commitmentIdFrom(record["actor"], title) ?? "atagande";
  const isTaken = (each: string) => dataset.commitments.has(each);
  if (!isTaken(id)) return id;
  let number = 2;
  while (isTaken(numbered(id, number))) number += 1;
  return numbered(id, number);
}

function recordFrom(values: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const record: Record<string, unknown> = { state: "active" };
  for (const [path, value] of values) {
    const [key = "", inner] = path.split(".");
    if (value === undefined) continue;
    record[key] = inner === undefined ? value : { ...(record[key] as object | undefined), [inner]: value };
  }
  return record;
}

/** What is wrong with a new commitment, by itself and among the records that there are. */
function faultsOf(record: Readonly<Record<string, unknown>>, id: string, { dataset, today }: Interview) {
  const content = serialiseRecord("commitments", record);
  const collection = "commitments" as const;
  const file = { collection, id, path: recordPath(collection, id), record, content, at: "record" };
  const records = { portal: dataset.portal, collections: collectionsOf(dataset) };
  const { errors } = checkProposal({ collection, id, files: [file] }, records, undefined, today);
  return errors.map(({ rule, details, fieldPath: path }) => ({
    collection,
    rule,
    path,
    ...(details && { details }),
  }));
}

/** Asks for a commitment, field by field with the schema's own words, until the file it becomes has no faults. */
export async function askCommitment(interview: Interview): Promise<AskedRecord> {
  const { dataset, language, ask, say } = interview;
  const all = schemaFields(schemas.commitments);
  const fields = asked.flatMap((path) => all.find((field) => field.path === path) ?? []);
  const values = new Map<string, unknown>();
  let open = fields;
  for (;;) {
    for (const field of open)
      values.set(field.path, meaningOf(field, await ask(questionOf(field, interview)), interview));
    const record = recordFrom(values);
    const id = freeId(record, dataset);
    const path = `commitments/${id}.yaml`;
    const content = serialiseRecord("commitments", record);
    const problems = faultsOf(record, id, interview);
    if (problems.length === 0) return { path, content };
    say(`\n${words[language].again}`);
    for (const problem of problems) say(`- ${sentenceOf(problem, language)}`);
    const faulty = new Set(problems.map((problem) => String(problem.path[0] ?? "")));
    const again = fields.filter((field) => faulty.has(field.path.split(".")[0] ?? ""));
    open = again.length > 0 ? again : fields;
  }
}
