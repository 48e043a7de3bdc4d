import { collectionNames, type SchemaName } from "../../schema/collections.ts";
import type { Details, Finding } from "../finding.ts";
import { repetitionsIn } from "./lists.ts";
import { allCapitals, manyLinks, repeatedCharacters } from "./loud-text.ts";
import { markdownIn } from "./markdown.ts";
import { ownTokenIn } from "./own-token.ts";
import { personalDataHoweverWritten } from "./personal-data-however-written.ts";
import { personalDataInUrl } from "./personal-data-in-url.ts";
import { type LeafVisitor, visitLeaves } from "./record-leaves.ts";
import { finding, type RuleContext } from "./rule.ts";
import type { RuleId } from "./rule-ids.ts";
import { shortenedUrl } from "./url-shortener.ts";

/** Rules on any text a person will read, in any record. */
const textRules: readonly (readonly [RuleId, (text: string) => Details | undefined])[] = [
  ["personal-data", personalDataHoweverWritten],
  ["url-own-token", ownTokenIn],
  ["repeated-characters", repeatedCharacters],
  ["all-capitals", allCapitals],
  ["many-links", manyLinks],
  ["markdown", markdownIn],
];

/** Rules on any address. */
const urlRules: readonly (readonly [RuleId, (url: string) => Details | undefined])[] = [
  ["personal-data", personalDataInUrl],
  ["url-own-token", ownTokenIn],
  ["url-shortener", shortenedUrl],
];

const mostFieldsNamed = 8;

/** Whether a text names the function that answers questions: there the advice is another than to leave the data out. */
const namesFunction = (collection: SchemaName, path: readonly (string | number)[]) =>
  (collection === "stories" && path[0] === "ask") ||
  (collection === "portal" && path.join(".") === "publisher.contact.name");

function recordFindings(
  collection: SchemaName,
  id: string,
  record: object,
  isTranslated: boolean,
): Finding[] {
  const findings: Finding[] = [];
  const untranslated: string[] = [];
  const visitor: LeafVisitor = {
    text(text, path) {
      for (const [rule, find] of textRules) {
        const details = find(text);
        if (details === undefined) continue;
        const told =
          rule === "personal-data" && namesFunction(collection, path) ? "function-not-person" : rule;
        findings.push(finding(told, collection, id, [...path], details));
      }
    },
    localized(text, path) {
      if (isTranslated && text.en === undefined) untranslated.push(path.join("."));
    },
    url(url, path) {
      for (const [rule, find] of urlRules) {
        const details = find(url);
        if (details !== undefined) findings.push(finding(rule, collection, id, [...path], details));
      }
    },
    list(items, path, itemsHaveIds) {
      for (const { rule, path: inner, details } of repetitionsIn(items, itemsHaveIds)) {
        findings.push(finding(rule, collection, id, [...path, ...inner], details));
      }
    },
  };
  visitLeaves(collection, record, visitor);
  if (untranslated.length > 0) {
    const details = { found: untranslated.length, others: untranslated.slice(0, mostFieldsNamed) };
    findings.push(finding("translation-missing", collection, id, [], details));
  }
  return findings;
}

/**
 * Rules that hold for every record alike, in one walk through its texts, addresses and lists: personal data, loud
 * texts, Markdown, shortened addresses, links that only their holder should have, repetitions, and texts without a
 * translation where the portal has English.
 */
export function everyRecord({ portal, collections }: RuleContext): Finding[] {
  const isTranslated = portal?.languages.includes("en") ?? false;
  const findings = portal === undefined ? [] : recordFindings("portal", "portal", portal, isTranslated);
  for (const collection of collectionNames) {
    for (const [id, record] of collections[collection]) {
      findings.push(...recordFindings(collection, id, record, isTranslated));
    }
  }
  return findings;
}
