import { expect, test } from "vitest";
import type { BadFile } from "./fixtures/bad/bad-file.ts";
import { badByHand } from "./fixtures/bad/by-hand.ts";
import { badIdentifiers } from "./fixtures/bad/identifiers.ts";
import { badLinks } from "./fixtures/bad/links.ts";
import { badNumbers } from "./fixtures/bad/numbers.ts";
import { badShapes } from "./fixtures/bad/shape.ts";
import { badTexts } from "./fixtures/bad/text.ts";
import { badYaml } from "./fixtures/bad/yaml.ts";
import { sentenceOf } from "./messages/sentence-of.ts";
import { parseFile } from "./parse.ts";
import { languages } from "../schema/language.ts";

const badFiles: readonly BadFile[] = [
  ...badYaml,
  ...badIdentifiers,
  ...badTexts,
  ...badLinks,
  ...badNumbers,
  ...badShapes,
  ...badByHand,
];

const judged = badFiles.map((badFile) => {
  const { collection, bytes } = badFile;
  return { ...badFile, ...parseFile({ file: "x.yaml", collection, id: "example", bytes }) };
});

test.each(judged)("tells what is wrong with $row: $what", ({ problems, expected }) => {
  expect(problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(expected);
});

test("has whole sentences in both languages for every bad file", () => {
  const sentences = judged.flatMap(({ problems }) =>
    problems.flatMap((problem) => languages.map((language) => sentenceOf(problem, language))),
  );
  expect(sentences.filter((sentence) => /undefined|\[object/.test(sentence))).toEqual([]);
  expect(sentences.filter((sentence) => !/[.?]$/.test(sentence))).toEqual([]);
});

test("leaves nothing behind on the prototype of objects", () => {
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});
