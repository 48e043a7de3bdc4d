import { expect, test } from "vitest";
import { languages } from "../schema/language.ts";
import { soundCommitment } from "./fixtures/bad/bad-file.ts";
import { sentenceOf } from "./messages/sentence-of.ts";
import { parseFile } from "./parse.ts";

function told(baseline: string): string[] {
  const text = soundCommitment.replace("baseline:\n  year: 2022\n  value: 12.5", `baseline: ${baseline}`);
  const bytes = new TextEncoder().encode(text);
  const { problems } = parseFile({ file: "x.yaml", collection: "commitments", id: "example", bytes });
  return problems.flatMap((problem) => languages.map((language) => sentenceOf(problem, language)));
}

test("says that decimals have a point where a comma in a line of keys has cut a number in two", () => {
  expect(told("{ value: 78000,5, year: 2022 }")).toEqual([
    "Talet är delat av ett komma. Skriv decimaler med punkt: 78000.5.",
    "A comma parts the number. Write decimals with a point: 78000.5.",
  ]);
  expect(told("{ year: 2022, value: 0,05 }")[0]).toContain("punkt: 0.05");
});

test("asks whether a comma before three digits parts thousands", () => {
  expect(told("{ year: 2022, value: 78,000 }")).toEqual([
    "Talet är delat av ett komma. Skriv 78000 om du menar tusental, annars 78.",
    "A comma parts the number. Write 78000 if you mean thousands, else 78.",
  ]);
});

test("takes no other digits for decimals", () => {
  expect(told("{ year: 2022, value: 7, 5: 1 }")[0]).toContain('"5" kan inte vara en nyckel');
  expect(told('{ year: 2022, value: "7",5 }').join()).toContain('"5" kan inte vara en nyckel');
});
