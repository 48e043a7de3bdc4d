import { expect, test } from "vitest";
import type { BadFile } from "./fixtures/bad/bad-file.ts";
import { badIdentifiers } from "./fixtures/bad/identifiers.ts";
import { badLinks } from "./fixtures/bad/links.ts";
import { badNumbers } from "./fixtures/bad/numbers.ts";
import { badShapes } from "./fixtures/bad/shape.ts";
import { badTexts } from "./fixtures/bad/text.ts";
import { badYaml } from "./fixtures/bad/yaml.ts";
import { messageLanguages, sentenceOf } from "./messages/sentence-of.ts";
import { parseFile } from "./parse.ts";

const badFiles: readonly BadFile[] = [
  ...badYaml,
  ...badIdentifiers,
  ...badTexts,
  ...badLinks,
  ...badNumbers,
  ...badShapes,
];

function problemsOf({ collection, bytes }: BadFile) {
  return parseFile({ file: "x.yaml", collection, id: "example", bytes }).problems;
}

test.each(badFiles)("tells what is wrong with $row: $what", (badFile) => {
  const told = problemsOf(badFile).map(({ line, column, rule }) => `${line}:${column} ${rule}`);
  expect(told).toEqual(badFile.expected);
});

test("has whole sentences in both languages for every bad file", () => {
  const sentences = badFiles.flatMap((badFile) =>
    problemsOf(badFile).flatMap((problem) =>
      messageLanguages.map((language) => sentenceOf(problem, language)),
    ),
  );
  expect(
    sentences.filter((sentence) => /undefined|\[object/.test(sentence) || !/\.$|\?$/.test(sentence)),
  ).toEqual([]);
});

test("leaves nothing behind on the prototype of objects", () => {
  for (const badFile of badFiles) problemsOf(badFile);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});
