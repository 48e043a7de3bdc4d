import { expect, test } from "vitest";
import { idFrom } from "./id-from.ts";

test.each([
  ["Berglunds Åkeri AB", "berglunds-akeri-ab"],
  ["Mälardalens universitet", "malardalens-universitet"],
  ["Östra åängen", "ostra-aangen"],
  ["Straße", "strasse"],
  ["Ærø Øl", "aero-ol"],
  ["ﬁsk", "fisk"],
])("makes an id of %s", (text, id) => {
  expect(idFrom(text)).toBe(id);
});

test("makes the same id of a letter written in one character or two", () => {
  expect(idFrom("A\u030Akeri")).toBe(idFrom("Åkeri"));
});

test("cuts a long title between words, at 60 characters", () => {
  expect(idFrom("Byta alla tjänstebilar mot elbilar och cyklar i hela kommunkoncernen")).toBe(
    "byta-alla-tjanstebilar-mot-elbilar-och-cyklar-i-hela",
  );
});

test.each(["日本", "../..", "", "å", "con"])("makes no id of %j", (text) => {
  expect(idFrom(text)).toBeUndefined();
});
