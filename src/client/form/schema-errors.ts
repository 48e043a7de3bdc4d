import type { Collections, Commitment } from "../../dataset/dataset.ts";
import { sentenceOf } from "../../dataset/messages/sentence-of.ts";
import { claimScope } from "../../dataset/rules/claim-scope.ts";
import { dueAfterStart, milestoneDates } from "../../dataset/rules/commitment-dates.ts";
import { schemaFaults } from "../../dataset/schema-faults.ts";
import { schemas } from "../../schema/collections.ts";
import type { ComposedFile } from "../../submission/core/compose.ts";
import { language } from "./dom.ts";
import type { FieldError } from "./errors.ts";

/** Rules that look at one commitment only, so that they can be asked before the service is. */
const ownRules = [dueAfterStart, milestoneDates, claimScope];

/** The validator names keys as the file has them; a form has labels only. */
export function inPlainWords(message: string): string {
  return message.replace(/"[\w.]+" \(([^()]+)\)/g, language === "en" ? "“$1”" : "”$1”");
}

function ruleErrors({ id, record, at }: ComposedFile, today: string): FieldError[] {
  const parsed = schemas.commitments.safeParse(record);
  if (!parsed.success) return [];
  const none = new Map<string, never>();
  const commitments = new Map([[id, { ...parsed.data, id } as Commitment]]);
  const collections = { commitments, goals: none, catalogue: none } as unknown as Collections;
  return ownRules
    .flatMap((rule) => rule({ portal: undefined, collections, today }))
    .filter(({ severity }) => severity === "error")
    .map((found) => ({
      name: [at, ...found.path].join("."),
      message: inPlainWords(sentenceOf(found, language)),
    }));
}

/** What the schema itself, the same as the validator's, has to say of the files of a proposal. */
export function schemaErrors(files: readonly ComposedFile[], today: string): FieldError[] {
  return files.flatMap((file) => {
    const { collection, record, at } = file;
    const issues = schemas[collection].safeParse(record).error?.issues ?? [];
    const faults = schemaFaults(schemas[collection], record, issues).map((fault) => ({
      name: [at, ...fault.path].join("."),
      message: inPlainWords(sentenceOf({ ...fault, collection }, language)),
    }));
    return faults.length > 0 || collection !== "commitments" ? faults : ruleErrors(file, today);
  });
}
