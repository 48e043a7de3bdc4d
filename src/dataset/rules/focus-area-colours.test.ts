import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeFocusArea } from "../fixtures/factory.ts";
import { contextOf } from "../fixtures/rule-context.ts";
import { sentenceOf } from "../messages/sentence-of.ts";
import { colourContrast, coloursAlike, paper } from "./focus-area-colours.ts";

const black = { light: "#000000", dark: "#ffffff" };
const areasOf = (...colours: { light: string; dark: string }[]) =>
  contextOf({
    "focus-areas": colours.map((colour, index) => makeFocusArea({ id: `area-${index + 1}`, colour })),
  });

test("reckons with the paper of the style sheet", () => {
  const css = readFileSync("src/styles/tokens.css", "utf8");
  expect(css).toContain(`--paper: var(--in-light, ${paper.light}) var(--in-dark, ${paper.dark});`);
});

test("accepts colours that stand out and apart", () => {
  const context = areasOf({ light: "#196658", dark: "#66927a" }, { light: "#430054", dark: "#a46eb5" });
  expect(colourContrast(context)).toEqual([]);
  expect(coloursAlike(context)).toEqual([]);
});

test("refuses a colour that is lost on the page, with both numbers", () => {
  const found = colourContrast(areasOf({ light: "#ffde84", dark: "#101820" }));
  expect(found.map(({ path, severity }) => [path.join("."), severity])).toEqual([
    ["colour.light", "error"],
    ["colour.dark", "error"],
  ]);
  expect(found.map(({ details }) => details?.found)).toEqual([1.2, 1]);
  expect(sentenceOf(found[0] as NonNullable<(typeof found)[0]>, "en")).toMatch(/ 1\.2:1 .+ 3:1/);
});

test("warns of two colours that only colour-blind readers take for one", () => {
  const red = { light: "#a03a1e", dark: black.dark };
  const green = { light: "#5a5a14", dark: black.light };
  const found = coloursAlike(areasOf(red, green));
  expect(found).toMatchObject([
    {
      id: "area-2",
      path: ["colour", "light"],
      severity: "warning",
      details: { others: ["area-1"], limit: 20 },
    },
  ]);
});

test("warns once of a colour, and names the nearest of those it resembles first", () => {
  const grey = (light: string) => ({ light, dark: black.dark });
  const found = coloursAlike(areasOf(grey("#303030"), grey("#606060"), grey("#5a5a5a")));
  const light = found.filter(({ path }) => path[1] === "light");
  expect(light.map(({ id, details }) => [id, details?.others])).toEqual([
    ["area-2", ["area-1"]],
    ["area-3", ["area-2", "area-1"]],
  ]);
  expect(sentenceOf(light[1] as NonNullable<(typeof found)[0]>, "en")).toContain('"area-2" and 1 more');
});

test("warns of one colour given twice", () => {
  const found = coloursAlike(areasOf(black, black, { light: black.dark, dark: black.light }));
  expect(found.map(({ details }) => details?.found)).toEqual([0, 0]);
});
