import { expect, test } from "vitest";
import { makeGoal, makeIndicator } from "../dataset/fixtures/factory.ts";
import { goalGap } from "../figures/gap.ts";
import { latestChange } from "../figures/series-change.ts";
import type { Observation } from "../schema/indicator.ts";
import { gapHeadline } from "./gap-headline.ts";

/** 100 t in 2020 to 40 t in 2030: 6 t less a year, so 88 t are allowed in 2022, where 110 t were observed: 25 % more. */
function headlineOf(status: Observation["status"], language: "sv" | "en" = "sv") {
  const indicator = makeIndicator({
    observations: [
      { year: 2020, value: 100, status: "normal" },
      { year: 2021, value: 100, status },
      { year: 2022, value: 110, status: "normal" },
    ],
  });
  const gap = goalGap(makeGoal(), indicator);
  const { big, lead } = gapHeadline({ indicator, gap, change: latestChange(indicator) }, language);
  const plain = (text = "") => text.replaceAll("\u00a0", " ");
  return [plain(`${big?.number} ${big?.beside}`), plain(lead)];
}

test("says how far it is from the pathway, what that means, and how it has changed", () => {
  expect(headlineOf("normal")).toEqual([
    "22 ton över banan 2022",
    "Utsläppen inom kommunens gräns var 25 % högre än banan mot målet tillåter. Från 2021 till 2022 ökade utsläppen med 10 %.",
  ]);
});

test("says right after the distance that the method changed since the base year", () => {
  expect(headlineOf("break")[1]).toBe(
    "Utsläppen inom kommunens gräns var 25 % högre än banan mot målet tillåter. Serien bytte metod 2021, efter basåret, så avståndet till målet är osäkert. Från 2021 till 2022 ökade utsläppen med 10 %.",
  );
  expect(headlineOf("break", "en")[1]).toBe(
    "Emissions inside the municipal boundary were 25% higher than the pathway to the goal allows. The series changed method in 2021, after the base year, so the distance to the goal is uncertain. From 2021 to 2022 emissions rose by 10%.",
  );
});

test("says that nothing is known where no gap can be reckoned", () => {
  const unknown = gapHeadline({ indicator: undefined, gap: undefined, change: undefined }, "sv");
  expect(unknown.big).toBeUndefined();
  expect(unknown.lead).toContain("Vi vet inte ännu");
});
