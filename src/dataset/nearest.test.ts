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

test("takes the nearer of two", () => {
  expect(nearest("mal-2030", ["mal-2045", "mal-2031"])).toBe("mal-2031");
});
