import { expect, test } from "vitest";
import { badYaml } from "./fixtures/bad/yaml.ts";
import { parseFile } from "./parse.ts";

const badFiles = [...badYaml];

test.each(badFiles)("tells what is wrong with $row: $what", ({ collection, bytes, expected }) => {
  const { problems } = parseFile({ file: "x.yaml", collection, id: "example", bytes });
  expect(problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(expected);
});
