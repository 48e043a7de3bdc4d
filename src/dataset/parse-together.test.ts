import { expect, test } from "vitest";
import { type DataFile, parseFile } from "./parse.ts";
import { parseElsewhere, parseTogether } from "./parse-together.ts";

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

test("parses none", async () => {
  expect(await parseTogether([])).toEqual([]);
});

test("parses in a thread of its own", async () => {
  const files = [fileOf(1), fileOf(7)];
  expect(await parseElsewhere(files)).toEqual(files.map(parseFile));
});

test("says so when a thread ends before it has answered", async () => {
  const program = (text: string) => new URL(`data:text/javascript,${text}`);
  await expect(parseElsewhere([], program("process.exit(3)"))).rejects.toThrow("ended with 3");
  await expect(parseElsewhere([], program("throw new Error('out of memory')"))).rejects.toThrow(
    "out of memory",
  );
});
