import type { Collections, Commitment } from "../../dataset/dataset.ts";
import { sentenceOf } from "../../dataset/messages/sentence-of.ts";
import { claimScope } from "../../dataset/rules/claim-scope.ts";
import { dueAfterStart, milestoneDates, signedInFuture } from "../../dataset/rules/commitment-dates.ts";
import { type SchemaFault, schemaFaults } from "../../dataset/schema-faults.ts";
import { type Answers, answerTo } from "../../form/answers.ts";
import { schemas } from "../../schema/collections.ts";
import { fieldText } from "../../schema/texts/field-text.ts";
import type { ComposedFile } from "../../submission/core/compose.ts";
import { daysPassed } from "../../submission/core/days-passed.ts";
import { language } from "./dom.ts";
import type { FieldError } from "./errors.ts";
import { inPlainWords } from "./plain-words.ts";
import { words } from "./words.ts";

/** Rules that look at one commitment only, so that they can be asked before the service is. */
const ownRules = [dueAfterStart, signedInFuture, milestoneDates, claimScope];

const sayIn = (found: Parameters<typeof sentenceOf>[0]) =>
  inPlainWords(sentenceOf(found, language), language);

/** What is missing is asked for as the light checks do, which ask for what nobody may leave out. */
function messageOf(fault: SchemaFault & Pick<ComposedFile, "collection">): string {
  const { rule, path, collection } = fault;
  const text = fieldText(collection, path.at(-1) === "sv" ? path.slice(0, -1) : path);
  if (rule !== "required" || text === undefined) return sayIn(fault);
  const label = text.label[language];
  return text.values === undefined ? words.missing(label) : words.missingChoice(label, true);
}

function askRules(
  rules: typeof ownRules,
  id: string,
  record: Partial<Commitment>,
  { at, today }: { readonly at: string; readonly today: string },
): FieldError[] {
  const none = new Map<string, never>();
  const commitments = new Map([[id, { ...record, id } as Commitment]]);
  const collections = { commitments, goals: none, catalogue: none } as unknown as Collections;
  return (
    rules
      .flatMap((rule) => rule({ portal: undefined, collections, today }))
      // Where a person fills in the form today, a day of signing to come is no doubt a slip.
      .filter(({ severity, rule }) => severity === "error" || rule === "signed-in-future")
      .map((found) => ({ name: [at, ...found.path].join("."), message: sayIn(found) }))
  );
}

function ruleErrors({ id, record, at }: ComposedFile, today: string): FieldError[] {
  const parsed = schemas.commitments.safeParse(record);
  return parsed.success ? askRules(ownRules, id, parsed.data, { at, today }) : [];
}

/** What is wrong with the days of a commitment that is not whole yet: to be mended along with the rest. */
export function dayErrors(answers: Answers, today: string): FieldError[] {
  const day = (key: "signed" | "start" | "due") => {
    const answer = answerTo(`record.${key}`, answers) ?? "";
    return /^\d{4}-\d{2}-\d{2}$/.test(answer) ? answer : "unknown";
  };
  const days = { signed: day("signed"), start: day("start"), due: day("due") };
  return askRules([dueAfterStart, signedInFuture], "", days, { at: "record", today });
}

/** What the schema itself, the same as the validator's, has to say of the files of a proposal. */
export function schemaErrors(files: readonly ComposedFile[], today: string): FieldError[] {
  return files.flatMap((file) => {
    const { collection, record, at } = file;
    const issues = schemas[collection].safeParse(record).error?.issues ?? [];
    const found = [...schemaFaults(schemas[collection], record, issues), ...daysPassed(file, today)];
    const faults = found.map((fault) => ({
      name: [at, ...fault.path].join("."),
      message: messageOf({ ...fault, collection }),
    }));
    return faults.length > 0 || collection !== "commitments" ? faults : ruleErrors(file, today);
  });
}
