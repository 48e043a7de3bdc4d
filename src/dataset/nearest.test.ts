import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const known = ["exempelskolan", "exempelbageriet", "lokalt-mal"];

test("finds the word that was meant", () => {
  expect(nearest("exempelskola", known)).toBe("exempelskolan");
  expect(nearest("exempelbageiret", known)).toBe("exempelbageriet");
  expect(nearest("Lokalt-Mål", known)).toBe("lokalt-mal");
});

test("suggests nothing that is far away", () => {
  expect(nearest("sparvagn", known)).toBeUndefined();
  expect(nearest("no", ["reduce", "switch"])).toBeUndefined();
  expect(nearest("", known)).toBeUndefined();
  expect(nearest("x", [])).toBeUndefined();
});

test.each([
  ["gitea", ["github", "gitlab", "forgejo", "none"]],
  ["fi", ["sv", "en"]],
  ["4", ["1", "2", "3"]],
  ["ton", ["sek", "mwh"]],
  ["bus", ["car"]],
])("makes no guess at %s, of which too much would be wrong", (word, others) => {
  expect(nearest(word, others)).toBeUndefined();
});

test("finds a short word of which one letter is wrong, too many or missing", () => {
  expect(nearest("sw", ["sv", "en"])).toBe("sv");
  expect(nearest("mhw", ["sek", "mwh"])).toBe("mwh");
  expect(nearest("goal", ["goals"])).toBe("goals");
  expect(nearest("SV", ["en", "sv"])).toBe("sv");
});

test("takes two letters that have changed places for one mistake", () => {
  expect(nearest("titel", ["title", "tagline"])).toBe("title");
  expect(nearest("soruce", ["source"])).toBe("source");
});

test("takes the nearer of two", () => {
  expect(nearest("mal-2030", ["mal-2045", "mal-2031"])).toBe("mal-2031");
});
