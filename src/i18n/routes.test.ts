import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { href, languageOf, languages, type RouteName, routePatterns, routes } from "./routes.ts";

const names = Object.keys(routes) as RouteName[];

test("gives every page an address of its own in each language of the portal", () => {
  const patterns = routePatterns(languages).map(({ pattern }) => pattern);
  expect(patterns).toHaveLength(names.length * 2);
  expect(new Set(patterns).size).toBe(patterns.length);
});

test("gives no page an English address where the portal is in Swedish only", () => {
  const patterns = routePatterns(["sv"]).map(({ pattern }) => pattern);
  expect(patterns).toHaveLength(names.length);
  expect(patterns.filter((pattern) => languageOf(pattern) !== "sv")).toEqual([]);
});

test("puts parameters in their place, and throws where one is missing", () => {
  expect(href("goal", "en", { id: "a b" })).toBe("/en/goals/a%20b/");
  expect(() => href("goal", "sv")).toThrow('The address of goal needs "id"');
});

test("has the pages that contributors are sent to", () => {
  const guide = readFileSync(".github/CONTRIBUTING.md", "utf8");
  const named = Array.from(guide.matchAll(/`(\/[^`]+\/)`/g), ([, path]) => path);
  const patterns = routePatterns(languages).map(({ pattern }) => pattern);
  expect(named).toContain(href("takePart", "sv"));
  expect(named.filter((path) => path === undefined || !patterns.includes(path))).toEqual([]);
});
