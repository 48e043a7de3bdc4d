import { expect, test } from "vitest";
import { makeActor } from "../../dataset/fixtures/factory.ts";
import { unfamiliarWordsIn } from "./lookalikes.ts";
import { commitmentFile, described } from "./testing.ts";

test.each([
  ["Соор", ["Соор"]],
  ["Соор i Eskilstuna", ["Соор"]],
  ["Соор да", ["Соор", "да"]],
  ["ΟΚ Bensin", ["ΟΚ"]],
  ["ӀСА", ["ӀСА"]],
  ["ꓚꓳꓳꓑ", ["ꓚꓳꓳꓑ"]],
  ["ᏟᎾᎾᏢ", ["ᏟᎾᎾᏢ"]],
  ["ᴄᴏᴏᴘ", ["ᴄᴏᴏᴘ"]],
  ["Vɑxjö kommun", ["Vɑxjö"]],
  ["Cօօp", ["Cօօp"]],
  ["𝐂𝐎𝐎𝐏", ["𝐂𝐎𝐎𝐏"]],
  ["C\u0308оор", ["C\u0308оор"]],
])("names each word of %s that has other letters than ours: %j", (text, words) => {
  expect(unfamiliarWordsIn(text)).toEqual(words);
});

test.each(["Coop", "Giđa šaddá i Łódź", "Byta 3 bilar: 5 µg, 20 °C, CO₂ – ”½ så mycket” ‰ 🚲"])(
  "finds nothing unfamiliar in %s",
  (text) => {
    expect(unfamiliarWordsIn(text)).toEqual([]);
  },
);

function pointsOfActor(name: string): string {
  const { id: _, ...actor } = makeActor({ name });
  const files = [
    commitmentFile({ actor: "soor" }),
    { path: "data/actors/soor.yaml", collection: "actors", id: "soor", after: actor },
  ] as const;
  return described({ files })
    .summary.points.filter((point) => point.startsWith("Alfabet"))
    .join("\n");
}

test("asks whose name it is that a new actor has in another alphabet", () => {
  expect(pointsOfActor("Соор да")).toContain("andra bokstäver än våra i ”Соор”, ”да”.");
  expect(described().summary.points.join("\n")).not.toContain("Alfabet");
});

test("names only the first words of a name that is all in another alphabet", () => {
  const point = pointsOfActor("один два три четыре пять шесть семь");
  expect(point).toContain("”пять” med flera.");
  expect(point).not.toContain("шесть");
});
