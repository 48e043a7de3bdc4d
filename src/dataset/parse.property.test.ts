import fc from "fast-check";
import { expect, test } from "vitest";
import type { SchemaName } from "../schema/collections.ts";
import { schemaNames } from "../schema/schema-names.ts";
import { soundCommitment } from "./fixtures/bad/bad-file.ts";
import { computingTime } from "./fixtures/computing-time.ts";
import { makeCollections } from "./fixtures/factory.ts";
import { sentenceOf } from "./messages/sentence-of.ts";
import { parseFile } from "./parse.ts";
import { serialiseRecord } from "./serialise.ts";

const encoder = new TextEncoder();

/** Problems that say something, at places that the file has. Anything thrown fails the test by itself. */
function expectToldWell(collection: SchemaName, bytes: Uint8Array): void {
  const { record, problems } = parseFile({ file: "x.yaml", collection, id: "example", bytes });
  expect(record === undefined).toBe(problems.length > 0);
  const lines = new TextDecoder().decode(bytes).split(/\n/).length;
  for (const problem of problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(lines);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    expect(sentenceOf(problem, "sv")).not.toMatch(/undefined|\[object/);
  }
}

const collection = fc.constantFrom(...schemaNames);

/** Pieces that YAML acts on, and pieces it does not. */
const piece = fc.constantFrom(
  ...[
    "\n",
    "\n  ",
    "\n    - ",
    ": ",
    "- ",
    "? ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "#",
    " #",
    "&a ",
    "*a",
    "!t ",
    "!!str ",
    "|\n  ",
    ">-\n  ",
  ],
  ...[
    '"',
    "'",
    "\\",
    "%",
    "@",
    "`",
    "---\n",
    "...\n",
    "<<: ",
    "\t",
    "\r",
    "\0",
    "\uFEFF",
    "\u202E",
    "a\u030A",
    "~",
    "null",
  ],
  ...[
    "actor: ",
    "title:\n  sv: ",
    "goals: ",
    "kind: reduce\n",
    "2025-02-30",
    "0755",
    "1e5",
    "-0",
    ".nan",
    "no",
    "__proto__: ",
    "text",
  ],
);
const yamlText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

const soundFiles = [
  { name: "commitments" as SchemaName, text: soundCommitment },
  ...Object.entries(makeCollections()).flatMap(([name, records]) =>
    [...records.values()].slice(0, 1).map((record) => {
      return { name: name as SchemaName, text: serialiseRecord(name as SchemaName, record) };
    }),
  ),
];
/** A sound file where a stretch has been replaced. */
const mutatedFile = fc
  .record({
    file: fc.constantFrom(...soundFiles),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 12 }),
    put: fc.oneof(piece, yamlText, fc.string({ unit: "binary", maxLength: 5 })),
  })
  .map(({ file, at, length, put }) => {
    const start = Math.floor(at * file.text.length);
    return { name: file.name, text: file.text.slice(0, start) + put + file.text.slice(start + length) };
  });

test("holds for any bytes", () => {
  fc.assert(
    fc.property(collection, fc.uint8Array({ maxLength: 400 }), (name, bytes) => expectToldWell(name, bytes)),
    { numRuns: 250 },
  );
});

test("holds for any YAML", () => {
  fc.assert(
    fc.property(collection, yamlText, (name, text) => expectToldWell(name, encoder.encode(text))),
    { numRuns: 250 },
  );
});

test("says of a list with a cut text that it is no record", () => {
  expectToldWell("portal", encoder.encode("- \\\n    - #"));
});

test.each([
  ["yaml-anchor", "[- &a "],
  ["yaml-tag", "[- !t "],
])("tells where a %s stands that has no value in its brackets", (rule, text) => {
  const { problems } = parseFile({
    file: "x.yaml",
    collection: "portal",
    id: "example",
    bytes: encoder.encode(text),
  });
  expect(problems.find((problem) => problem.rule === rule)).toMatchObject({ line: 1, column: 4 });
});

test("holds for sound files with something changed", () => {
  fc.assert(
    fc.property(mutatedFile, ({ name, text }) => expectToldWell(name, encoder.encode(text))),
    { numRuns: 250 },
  );
});

/** Everything YAML acts on, as often as 32 KB hold. */
const heaps = [
  ...[
    "[",
    "{",
    "]",
    "}",
    "[]",
    "{},",
    "[a,",
    "- ",
    "-\t",
    "? ",
    "- a\n",
    "a:\n",
    "a: b\n",
    "a: &x\n",
    "*a ",
    "&a ",
    "!a ",
    "!!a\n",
  ],
  ...[
    "'",
    '"',
    "'' ",
    '"" ',
    '"\n',
    "'\n",
    "'\"",
    "|\n",
    ">\n\n",
    "#",
    " #",
    "\n",
    " \n",
    "\t",
    "---\n",
    "%a\n",
    "\\",
    "\0",
    "\r",
    "e\u0301",
    "é",
  ],
  ...["<<: \n", "a: |\n", "a: >\n  x\n", "a\n", "a ", "a: ", ": ", "x: [- a\n", "{'\n", 'k: "\n'],
];

test.each(heaps)("judges a heap of %j within 100 ms", (mark) => {
  const size = 32 * 1024;
  const texts = ["", "x: [", 'x: "', "x: >\n  "].map(
    (start) => start + mark.repeat(size).slice(0, size - 200),
  );
  for (const text of texts) {
    const bytes = encoder.encode(text).subarray(0, size);
    const parse = () => parseFile({ file: "x.yaml", collection: "commitments", id: "example", bytes });
    expect(computingTime(parse)).toBeLessThan(100);
  }
});
