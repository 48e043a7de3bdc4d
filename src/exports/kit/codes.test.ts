import { expect, test } from "vitest";
import { makeActor, makeDataset } from "../../dataset/fixtures/factory.ts";
import { figuresOf } from "../../figures/figures.ts";
import { codesOf } from "./codes.ts";
import { subjectOf } from "./subject.ts";

test("offers the badge and the frame in the page's language first, and once in each of the others", () => {
  const dataset = makeDataset({ actors: [makeActor({ id: "bakery" })] });
  const known = { dataset, figures: figuresOf(dataset, "2026-11-24") };
  const { badge, frame } = codesOf(subjectOf("actors", "bakery", known, "en"), known, ["sv", "en"]);
  const shown = [badge, frame].map((code) =>
    code?.embeds.map(({ lang, shown, page }) => [lang, shown, page]),
  );
  expect(shown).toEqual([
    [
      ["en", "/marke/actors/bakery.en.svg", "/en/actors/bakery/"],
      ["sv", "/marke/actors/bakery.sv.svg", "/aktorer/bakery/"],
    ],
    [
      ["en", "/en/actors/bakery/embed/", "/en/actors/bakery/"],
      ["sv", "/aktorer/bakery/badda-in/", "/aktorer/bakery/"],
    ],
  ]);
});
