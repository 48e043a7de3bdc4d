import { expect, test } from "vitest";
import { commitmentIdFrom, idFrom } from "./id-from.ts";

test.each([
  ["Berglunds Åkeri AB", "berglunds-akeri-ab"],
  ["Bageri Bröd & Bulle", "bageri-brod-och-bulle"],
  ["Mälardalens universitet", "malardalens-universitet"],
  ["Östra åängen", "ostra-aangen"],
  ["Straße", "strasse"],
  ["Ærø Øl", "aero-ol"],
  ["ﬁsk", "fisk"],
  ["İlk ŋ", "ilk"],
])("makes an id of %s (I-14)", (text, id) => {
  expect(idFrom(text)).toBe(id);
});

test("makes the same id of a letter written in one character or two (I-12)", () => {
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

test("names a commitment after whose it is and what it is called", () => {
  expect(commitmentIdFrom("exempelbageriet", "Vi kör på el")).toBe("exempelbageriet-vi-kor-pa-el");
});

test.each([
  ["kommunen", "Kommunen samordnar", "kommunen-samordnar"],
  ["exempelbolaget-for-lyktor-och-annat", "Vi släcker", "exempelbolaget-for-vi-slacker"],
  ["ett-ord-utan-slutaaaaaaaaaaaaaaaaaaa", "Vi släcker", "ett-ord-utan-vi-slacker"],
  ["a".repeat(40), "Vi släcker", `${"a".repeat(24)}-vi-slacker`],
  ["../x", "Vi släcker", "vi-slacker"],
  [undefined, "Vi släcker", "vi-slacker"],
  ["exempelbageriet", "日本", undefined],
])("makes of %j and %j the id %j", (actor, title, id) => {
  expect(commitmentIdFrom(actor, title)).toBe(id);
});

test("keeps a commitment's id within 60 characters", () => {
  const title = "Byta alla tjänstebilar mot elbilar och cyklar i hela kommunkoncernen";
  expect(commitmentIdFrom("exempelbageriet", title)).toBe(
    "exempelbageriet-byta-alla-tjanstebilar-mot-elbilar-och",
  );
});
