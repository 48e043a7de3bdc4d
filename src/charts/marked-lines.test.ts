import { expect, test } from "vitest";
import { markedLines } from "./marked-lines.ts";

const foreign = [{ text: "Mat & jordbruk i byn", lang: "sv" }] as const;

test("marks words of another language in each line they run over", () => {
  expect(
    markedLines(
      "Most within Mat &  jordbruk i byn: 3",
      ["Most within Mat &", "jordbruk i", "byn: 3"],
      foreign,
    ),
  ).toEqual([
    'Most within <tspan lang="sv">Mat &amp;</tspan>',
    '<tspan lang="sv">jordbruk i</tspan>',
    '<tspan lang="sv">byn</tspan>: 3',
  ]);
});

test("writes lines as they are where there are none", () => {
  expect(markedLines("a < b", ["a <", "b"])).toEqual(["a &lt;", "b"]);
});
