import { expect, test } from "vitest";
import { parse } from "yaml";
import { readYaml } from "./yaml-tree.ts";
import { yamlOf } from "./yaml-text.ts";

const awkward = [
  "0755",
  "1e5",
  "1_000",
  "2030.0",
  "12:30",
  "~",
  "null",
  "yes",
  "off",
  "",
  " ",
  " a",
  "a ",
  "a: b",
  "a #b",
  "#a",
  "- a",
  "? a",
  "*a",
  "&a",
  "!a",
  "%a",
  "@a",
  "`a",
  "'a'",
  '"a"',
  "a\tb",
  "a\nb",
  "\n",
  "a\n",
  "a\n\n\nb",
  "a \nb",
  "2025-02-30",
  "x ".repeat(90).trim(),
  `${"x ".repeat(90)}\n\n${"y ".repeat(90).trim()}`,
  `${"x ".repeat(60)} two spaces`,
  "é\u2028",
  "\u0085",
];

test.each(awkward)("keeps the text %j for us and for others", (text) => {
  const record = { text, list: [text, { text }], [text === "" ? "empty" : "key"]: { deeper: { text } } };
  const written = yamlOf(record);
  expect(parse(written)).toEqual(record);
  expect(readYaml(written)).toMatchObject({ record, faults: [] });
});

test("quotes what some reader would not take for text", () => {
  expect(yamlOf({ ids: ["1e5", "null", "off", "007", "constructor"], when: "2025-01-31" })).toBe(
    'ids:\n  - "1e5"\n  - "null"\n  - "off"\n  - "007"\n  - constructor\nwhen: 2025-01-31\n',
  );
});

test("folds prose and keeps its paragraphs apart", () => {
  expect(yamlOf({ sv: `${"ord ".repeat(30).trim()}.\n\nSlut.` })).toBe(
    `sv: >-\n  ${"ord ".repeat(25).trim()}\n  ${"ord ".repeat(5).trim()}.\n\n\n  Slut.\n`,
  );
});

test("writes empty lists and leaves out what is undefined", () => {
  expect(yamlOf({ issues: [], note: undefined, value: null })).toBe("issues: []\nvalue: null\n");
});
