import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contrast } from "../dataset/rules/colour.ts";
import { fillOf, hatchPatterns, letterOf, seriesShown } from "./palette.ts";

const css = ["tokens", "fills"].map((name) => readFileSync(`src/styles/${name}.css`, "utf8")).join("");

function coloursOf(name: string): readonly [string, string] {
  const pair = new RegExp(`--${name}: var\\(--in-light, (#\\w{6})\\) var\\(--in-dark, (#\\w{6})\\)`).exec(
    css,
  );
  const alias = new RegExp(`--${name}: var\\(--([\\w-]+)\\)`).exec(css)?.[1];
  if (pair?.[1] !== undefined && pair[2] !== undefined) return [pair[1], pair[2]];
  if (alias === undefined) throw new Error(`No colour --${name}`);
  return coloursOf(alias);
}

test("draws every series at 3:1 or more on the page, in light and in dark", () => {
  const paper = coloursOf("paper");
  for (const name of [
    "accent",
    "edge",
    ...Array.from({ length: seriesShown }, (_, at) => `series-${String(at + 1)}`),
  ]) {
    const colours = coloursOf(name);
    expect([name, contrast(colours[0], paper[0]) >= 3, contrast(colours[1], paper[1]) >= 3]).toEqual([
      name,
      true,
      true,
    ]);
  }
});

test("tells neighbours apart without colour: one plain, one hatched", () => {
  const isHatched = Array.from({ length: seriesShown }, (_, index) => fillOf("a", index).fill !== undefined);
  for (let index = 1; index < seriesShown; index += 1)
    expect(isHatched[index]).not.toBe(isHatched[index - 1]);
});

test("tells two series of one colour apart by hatching", () => {
  const looks = Array.from({ length: seriesShown }, (_, index) => {
    const hatch = new RegExp(`id="a-h${String(index)}".*?d="([^"]+)"`).exec(
      hatchPatterns("a", seriesShown),
    )?.[1];
    return `${coloursOf(`series-${String(index + 1)}`)[0]} ${hatch ?? ""}`;
  });
  expect(new Set(looks).size).toBe(seriesShown);
});

test("goes by letters from A", () => expect([0, 1, 7].map(letterOf)).toEqual(["A", "B", "H"]));
