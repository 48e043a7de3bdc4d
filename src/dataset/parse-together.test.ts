import { expect, test } from "vitest";
import { type DataFile, parseFile } from "./parse.ts";
import { parseTogether, programsFor } from "./parse-together.ts";

const encoder = new TextEncoder();

function fileOf(number: number): DataFile {
  const yaml =
    number % 7 === 0 ? `title: Källa ${number}\ntitle: igen\n` : `title: Källa ${number}\nkind: report\n`;
  const id = `kalla-${number}`;
  return { file: `data/sources/${id}.yaml`, collection: "sources", id, bytes: encoder.encode(yaml) };
}

test("answers in the order it was asked, whoever parses", async () => {
  const files = Array.from({ length: 4001 }, (_, number) => fileOf(number));
  expect(await parseTogether(files, 2)).toEqual(files.map(parseFile));
}, 30_000);

test("parses few files, and none, without starting a thread", async () => {
  expect(await parseTogether([])).toEqual([]);
  expect(await parseTogether([fileOf(1)], 8)).toEqual([parseFile(fileOf(1))]);
});

test("shares among no more programs than there are processors", () => {
  expect(programsFor(1999, 2000, 8)).toBe(1);
  expect(programsFor(13_145, 2000, 2)).toBe(2);
  expect(programsFor(100_000, 2000, 64)).toBe(4);
});
