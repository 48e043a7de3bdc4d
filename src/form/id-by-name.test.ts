import { expect, test } from "vitest";
import { idByName } from "./id-by-name.ts";

const idOf = idByName([["bjorklunds-akeri", "Björklunds Åkeri AB"]]);

test.each([
  ["as it stands", "Björklunds Åkeri AB"],
  ["in small letters", "björklunds åkeri ab"],
  ["with its rings and dots as marks of their own", "Björklunds Åkeri AB".normalize("NFD")],
  ["with two spaces, and spaces around it", " Björklunds  Åkeri AB "],
  ["with spaces that hold lines together", "Björklunds\u00A0Åkeri\u202FAB"],
  ["with a soft hyphen from a web page", "Björk\u00ADlunds Åkeri AB"],
])("knows an actor by its name %s", (_, name) => {
  expect(idOf(name)).toBe("bjorklunds-akeri");
});

test("knows no actor by another name", () => {
  expect(idOf("Björklunds Åkeri")).toBeUndefined();
});
