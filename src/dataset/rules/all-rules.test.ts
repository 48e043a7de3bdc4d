import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { computingTime } from "../fixtures/computing-time.ts";
import { makeActor, makeCollections, makeCommitment, makeEffect, makePortal } from "../fixtures/factory.ts";
import { rulesEn } from "../messages/en-rules.ts";
import { rulesSv } from "../messages/sv-rules.ts";
import { findingsOf } from "./all-rules.ts";
import { ruleSeverities } from "./rule-ids.ts";

test("finds nothing wrong with the smallest records but the pandemic base year", () => {
  const collections = makeCollections({ commitments: [makeCommitment()] });
  const findings = findingsOf(makePortal(), collections, "2025-06-01");
  expect(findings.map(({ rule }) => rule)).toEqual(["pandemic-base-year"]);
});

test("works without a portal and without records", () => {
  const nothing = { goals: [], indicators: [], actors: [], sources: [], "focus-areas": [] };
  expect(findingsOf(undefined, makeCollections(nothing), "2025-06-01")).toEqual([]);
});

test("has a sentence in both languages for every rule", () => {
  const ids = Object.keys(ruleSeverities).sort();
  expect(Object.keys(rulesSv).sort()).toEqual(ids);
  expect(Object.keys(rulesEn).sort()).toEqual(ids);
});

test("calls every rule function of the folder", () => {
  const folder = new URL(".", import.meta.url);
  const allRules = readFileSync(new URL("all-rules.ts", folder), "utf8");
  const named = readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) => [
      ...readFileSync(new URL(file, folder), "utf8").matchAll(
        /^export function (\w+)\([^)]*: RuleContext\)/gm,
      ),
    ])
    .map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => !allRules.includes(`  ${name},\n`))).toEqual([]);
});

test("reads 10 000 commitments in a fraction of a second of computing", () => {
  const actors = Array.from({ length: 2000 }, (_, index) => makeActor({ id: `actor-${index}` }));
  const summary = { sv: "Vi byter våra skåpbilar till elbilar och laddar dem på natten. ".repeat(10) };
  const commitments = Array.from({ length: 10_000 }, (_, index) =>
    makeCommitment({
      id: `commitment-${index}`,
      actor: `actor-${index % 2000}`,
      title: { sv: `Åtagande ${index} av bageriet` },
      summary,
      effect: makeEffect(),
      updates: [{ date: "2025-01-01", type: "progress", statement: summary }],
    }),
  );
  const collections = makeCollections({ actors, commitments });
  const took = computingTime(() => findingsOf(makePortal(), collections, "2025-06-01"));
  // Some four times what it takes.
  expect(took).toBeLessThan(750);
});
