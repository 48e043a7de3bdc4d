import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { languages } from "../../schema/language.ts";
import { soundCommitment } from "../fixtures/bad/bad-file.ts";
import { parseFile } from "../parse.ts";
import { en } from "./en.ts";
import { sentenceOf } from "./sentence-of.ts";
import { sv } from "./sv.ts";

/** Rule ids as the schemas name them. */
function rulesOfSchemas(): string[] {
  const files = readdirSync("src/schema").filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
  );
  const code = files.map((name) => readFileSync(join("src/schema", name), "utf8")).join("\n");
  return [...code.matchAll(/\brule: "([a-z-]+)"/g)].map(([, rule = ""]) => rule);
}

test("has a sentence for every rule of the schemas", () => {
  expect(rulesOfSchemas().length).toBeGreaterThan(20);
  expect(rulesOfSchemas().filter((rule) => !(rule in sv))).toEqual([]);
});

test("has the same rules in both languages", () => {
  expect(Object.keys(en)).toEqual(Object.keys(sv));
});

test("keeps the rule ids, which tests and people hold on to", async () => {
  await expect(`${Object.keys(sv).toSorted().join("\n")}\n`).toMatchFileSnapshot("snapshots/rules.txt");
});

test("names the field by its key and by its label", () => {
  const told = {
    rule: "required",
    collection: "commitments",
    path: ["updates", 2, "statement", "sv"],
  } as const;
  expect(sentenceOf(told, "sv")).toMatch(/^"statement.sv" \(.+\) saknas\./);
  expect(sentenceOf({ rule: "too-few", path: ["goals"], details: { found: 0, limit: 1 } }, "en")).toBe(
    '"goals" has 0 lines but needs at least 1. Add to it.',
  );
  expect(sentenceOf({ rule: "required", path: ["bySector", "a", 3] }, "en")).toBe('"a" is missing. Add it.');
});

test("asks whether dots part thousands, which a number is written without", () => {
  const form = (found: string, suggestion: string) =>
    (["sv", "en"] as const).map((language) =>
      sentenceOf({ rule: "number-form", path: ["value"], details: { found, suggestion } }, language),
    );
  expect(form("78.000", "78")).toEqual([
    '"78.000" läses olika av olika program. Skriv 78000 om du menar tusental, annars 78.',
    '"78.000" is read differently by different programs. Write 78000 if you mean thousands, else 78.',
  ]);
  expect(form("-120.000", "-120")[0]).toContain("Skriv -120000 om du menar tusental, annars -120.");
  expect(form("2030.0", "2030")[0]).toContain("Skriv 2030, eller sätt citattecken");
  expect(form("0.000", "0")[0]).toContain("Skriv 0, eller sätt citattecken");
  const type = { rule: "type", path: ["value"], details: { found: "1.234.500", limit: "number" } } as const;
  expect(sentenceOf(type, "sv")).toBe(
    '"value" är 1.234.500 men ska vara ett tal. Skriv talet utan punkter mellan tusentalen.',
  );
});

test("says how a day is written, and where it may be unknown", () => {
  const dueOf = (due: string) => {
    const bytes = new TextEncoder().encode(soundCommitment.replace("2026-12-31", due));
    const { problems } = parseFile({ file: "x.yaml", collection: "commitments", id: "example", bytes });
    return problems.flatMap((problem) => languages.map((language) => sentenceOf(problem, language)));
  };
  expect(dueOf("okänt")).toEqual([
    '"due" (Ska vara klart) är "okänt". Skriv datum som 2025-03-31, eller unknown om det inte är känt.',
    '"due" (Due) is "okänt". Write dates as 2025-03-31, or unknown if it is not known.',
  ]);
  const start = { rule: "date-form", path: ["start"], details: { found: "i vår" } } as const;
  expect(sentenceOf(start, "sv")).toBe('"start" är "i vår". Skriv datum som 2025-03-31.');
});

test("helps with what people most often get wrong", () => {
  const typed = (found: string, limit: string) =>
    sentenceOf({ rule: "type", path: ["x"], details: { found, limit } }, "sv");
  expect(typed("120,5", "number")).toContain("punkt före decimalerna");
  expect(typed("12 ton", "number")).toContain("Skriv bara talet, utan enhet");
  expect(typed("tolv", "number")).toContain("Skriv det med siffror");
  expect(typed("2024", "string")).toContain("Sätt citattecken");
  expect(typed("yes", "boolean")).toContain("Skriv true (ja) eller false (nej)");
  expect(typed("null", "string")).toBe(
    '"x" är tomt men ska vara en text. Skriv ett värde eller ta bort raden.',
  );
  expect(typed("Rubrik", "localized")).toContain('"sv:"');
  const ref = { found: "exempelskola", limit: "actors", suggestion: "exempelskolan" };
  expect(sentenceOf({ rule: "unknown-ref", path: ["actor"], details: ref }, "sv")).toBe(
    '"actor": "exempelskola" finns inte bland aktörer (actors/). Menade du "exempelskolan"?',
  );
  const named = { found: "Exempelskolan", limit: "reference", suggestion: "skolan" };
  expect(sentenceOf({ rule: "id-format", path: ["actor"], details: named }, "sv")).toBe(
    '"Exempelskolan" kan inte vara ett id. Menade du "skolan"?',
  );
});
