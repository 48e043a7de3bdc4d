import { expect, test } from "vitest";
import {
  makeActor,
  makeCommitment,
  makeFocusArea,
  makePortal,
  makeSource,
  makeStory,
} from "../fixtures/factory.ts";
import { contextOf } from "../fixtures/rule-context.ts";
import { everyRecord } from "./every-record.ts";
import type { RuleContext } from "./rule.ts";

const found = (context: RuleContext) =>
  everyRecord(context).map(({ rule, collection, path }) => [rule, `${collection} ${path.join(".")}`]);

test("finds nothing in the smallest records", () => {
  expect(found(contextOf({ commitments: [makeCommitment()] }))).toEqual([]);
});

test("finds personal data in texts at any depth, in any collection", () => {
  const sv = "Ring 070-174 06 05 så berättar vi.";
  const context = contextOf({
    actors: [makeActor({ name: "anna@example.com" })],
    commitments: [
      makeCommitment({
        updates: [{ date: "2025-01-01", type: "progress", statement: { sv: "Bra så här.", en: sv } }],
      }),
    ],
    stories: [makeStory({ title: { sv } })],
    sources: [makeSource({ note: { sv } })],
  });
  expect(found(context)).toEqual([
    ["personal-data", "actors name"],
    ["personal-data", "commitments updates.0.statement.en"],
    ["personal-data", "stories title.sv"],
    ["personal-data", "sources note.sv"],
  ]);
});

test.each(["070-174 06 05", "anna@example.com", "Anna, 19811228-9874"])(
  "asks a story for a function where it names whom to ask as %s",
  (sv) => {
    const asked = (words: { readonly sv: string; readonly en?: string }) =>
      found(contextOf({ stories: [makeStory({ ask: { function: words } })] }));
    expect(asked({ sv })).toEqual([["function-not-person", "stories ask.function.sv"]]);
    expect(asked({ sv: "Fastighetsavdelningen", en: sv })).toEqual([
      ["function-not-person", "stories ask.function.en"],
    ]);
    expect(asked({ sv: "Fastighetsavdelningen" })).toEqual([]);
  },
);

test("asks for a function where a person's number stands as the contact about open data", () => {
  const { publisher } = makePortal();
  const contact = { name: "Ring 070-174 06 05", email: "data@exempelby.example" };
  expect(found(contextOf({}, { publisher: { ...publisher, contact } }))).toEqual([
    ["function-not-person", "portal publisher.contact.name"],
  ]);
});

test("finds personal data in texts however it is written, and in addresses", () => {
  const url = "https://exempel.example.org/?to=anna%40example.com";
  expect(found(contextOf({ sources: [makeSource({ url, note: { sv: "Ring 070 - 174 06 05." } })] }))).toEqual(
    [
      ["personal-data", "sources url"],
      ["personal-data", "sources note.sv"],
    ],
  );
});

test("leaves ids out, and numbers in addresses that may be anything", () => {
  const url = "https://exempel.example.org/?dokument=0701740605";
  expect(found(contextOf({ sources: [makeSource({ id: "0701740605", url })] }))).toEqual([]);
});

test("warns of many addresses in a text", () => {
  const sv = "Se https://a.example.com https://b.example.com https://c.example.com https://d.example.com";
  expect(found(contextOf({ sources: [makeSource({ note: { sv } })] }))).toEqual([
    ["many-links", "sources note.sv"],
  ]);
});

test("warns of Markdown in a text, and not in an address", () => {
  const url = "https://exempel.example.org/_next_/[a](b)";
  const body = { sv: "Så gjorde vi.\n\n# Bilarna\n\nVi bytte **alla**." };
  expect(found(contextOf({ stories: [makeStory({ url, body })] }))).toEqual([
    ["markdown", "stories body.sv"],
  ]);
});

test("finds a link that only its holder should have, in texts and addresses", () => {
  const url = `https://exempel.example.org/uppdatera/#t=bo3TMk.${"eyJr".repeat(9)}.${"Ab3_".repeat(10)}`;
  const records = [makeSource({ url, note: { sv: `Se ${url} så länge.` } })];
  expect(found(contextOf({ sources: records }))).toEqual([
    ["url-own-token", "sources url"],
    ["url-own-token", "sources note.sv"],
  ]);
});

test("lets other fragments be", () => {
  const url = "https://exempel.example.org/video#t=1m30s.del-2";
  expect(found(contextOf({ sources: [makeSource({ url })] }))).toEqual([]);
});

test("warns of shortened addresses", () => {
  expect(found(contextOf({ sources: [makeSource({ url: "https://bit.ly/abc" })] }))).toEqual([
    ["url-shortener", "sources url"],
  ]);
});

test("refuses references, links and parts that stand twice in one list", () => {
  const evidence = { title: "Rapport", url: "https://exempel.example.org/r", level: "documented" } as const;
  const milestone = { id: "first-van", title: { sv: "Första bilen" }, due: "2025-12-31" };
  const update = { date: "2025-01-01", type: "progress", statement: { sv: "Två bilar är bytta." } } as const;
  const context = contextOf({
    commitments: [
      makeCommitment({
        goals: ["example-goal", "example-goal"],
        milestones: [milestone, milestone],
        updates: [{ ...update, evidence: [evidence, evidence] }],
      }),
    ],
  });
  expect(found(context)).toEqual([
    ["duplicate-item", "commitments goals.1"],
    ["local-id-unique", "commitments milestones.1.id"],
    ["duplicate-link", "commitments updates.0.evidence.1.url"],
  ]);
});

test("names the texts without English, once a record, where the portal has English", () => {
  const context = contextOf({ "focus-areas": [makeFocusArea({ title: { sv: "Resor", en: "Travel" } })] });
  const { portal, collections } = contextOf({}, { languages: ["sv", "en"] });
  const missing = everyRecord({ ...context, portal }).filter(
    ({ collection }) => collection === "focus-areas",
  );
  expect(missing.map(({ details }) => details?.others)).toEqual([["summary"]]);
  expect(everyRecord({ ...contextOf(), collections })).toEqual([]);
});
