import { expect, test } from "vitest";
import { languages } from "../../schema/language.ts";
import { contextOf, placesOf } from "../fixtures/rule-context.ts";
import { sentenceOf } from "../messages/sentence-of.ts";
import { repositoryAddress } from "./repository-address.ts";

const found = (url: string) =>
  repositoryAddress(contextOf({}, { repository: { url, branch: "main", forge: "github" } }));

test("accepts the address of a repository's page, and any where there is nothing to link to", () => {
  expect(repositoryAddress(contextOf({}, { repository: undefined }))).toEqual([]);
  const unseen = { url: "https://kod.example.org/ex/klimat.git", branch: "main", forge: "none" } as const;
  expect(repositoryAddress(contextOf({}, { repository: unseen }))).toEqual([]);
  expect(found("https://kod.example.org/ex/klimat")).toEqual([]);
  expect(found("https://kod.example.org/ex/klimat.github.io")).toEqual([]);
});

test.each([".git", ".git/", ".GIT", "/", ".git?tab=readme", "/#readme"])(
  "refuses %s at its end, which no file lies under",
  (end) => {
    const faults = found(`https://kod.example.org/ex/klimat${end}`);
    expect(placesOf(faults)).toEqual(["portal/portal repository.url"]);
    expect(faults[0]?.details?.suggestion).toBe("https://kod.example.org/ex/klimat");
  },
);

test("says what the address is to be", () => {
  const [fault] = found("https://kod.example.org/ex/klimat.git");
  expect(fault && languages.map((language) => sentenceOf(fault, language))).toEqual([
    '"repository.url" (Adress) slutar med ".git", så länkarna till filer och ändringar leder fel. Skriv https://kod.example.org/ex/klimat.',
    '"repository.url" (Address) ends with ".git", so that links to files and changes lead nowhere. Write https://kod.example.org/ex/klimat.',
  ]);
});
