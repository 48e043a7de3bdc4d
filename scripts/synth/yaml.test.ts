import { expect, test } from "vitest";
import { parse } from "yaml";
import { fictionalMunicipality } from "./municipality.ts";
import { awkwardIds, awkwardTitles } from "./words.ts";
import { yamlOf } from "./yaml.ts";

test("reads back as it was written", () => {
  const { portal, records } = fictionalMunicipality(3, 80);
  const everything = [portal, ...Object.values(records).flatMap((list) => list.map(([, record]) => record))];
  for (const record of everything) expect(parse(yamlOf(record))).toEqual(JSON.parse(JSON.stringify(record)));
});

test.each([...awkwardTitles, ...awkwardIds, "0755", "~", "a: b", "a #b", "- a", "x ".repeat(90).trim()])(
  "keeps the text %j",
  (text) => {
    expect(parse(yamlOf({ text, list: [text, { text }] }))).toEqual({ text, list: [text, { text }] });
  },
);

test("quotes what some reader would not take for text", () => {
  expect(yamlOf({ ids: ["1e5", "null", "off", "007", "constructor"] })).toBe(
    'ids:\n  - "1e5"\n  - "null"\n  - "off"\n  - "007"\n  - constructor\n',
  );
});
