import { expect, test } from "vitest";
import { makeActor } from "../../dataset/fixtures/factory.ts";
import { lookalikeIn } from "./lookalikes.ts";
import { commitmentFile, described } from "./testing.ts";

test.each([
  ["Соор", "Соор"],
  ["Соор i Eskilstuna", "Соор"],
  ["ΟΚ Bensin", "ΟΚ"],
  ["Coop", undefined],
  ["Хор и оркестр", undefined],
  ["Minskar α och β", undefined],
])("finds in %s the word that only looks Latin: %s", (text, word) => {
  expect(lookalikeIn(text)).toBe(word);
});

test("asks whose name it is that a new actor has in another alphabet", () => {
  const { id: _, ...actor } = makeActor({ name: "Соор" });
  const files = [
    commitmentFile({ actor: "soor" }),
    { path: "data/actors/soor.yaml", collection: "actors", id: "soor", after: actor },
  ] as const;
  expect(described({ files }).summary.points.join("\n")).toContain("”Соор” ser ut som våra bokstäver");
  expect(described().summary.points.join("\n")).not.toContain("Alfabet");
});
