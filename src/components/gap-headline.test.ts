import { expect, test } from "vitest";
import { makeGoal, makeIndicator } from "../dataset/fixtures/factory.ts";
import { goalGap } from "../figures/gap.ts";
import { targetDistance } from "../figures/target-distance.ts";
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
  const { big, lead } = gapHeadline(
    { indicator, gap, distance: undefined, change: latestChange(indicator) },
    language,
  );
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

const moreBy = (year: number) =>
  makeGoal({
    pathway: undefined,
    targets: [
      {
        ...{ year, value: 80, comparison: "at-least" },
        ...{ kind: "final", status: "adopted", source: "example-source" },
      },
    ],
  });

function headlineOfMore(value: number, language: "sv" | "en", year = 2030) {
  const observations = [{ year: 2024, value, status: "normal" as const }];
  const indicator = makeIndicator({ kind: "other", unit: "percent", observations });
  const distance = targetDistance(moreBy(year), indicator);
  const { big, lead } = gapHeadline({ indicator, gap: undefined, distance, change: undefined }, language);
  const plain = (text: string) => text.replaceAll("\u00a0", " ");
  return [big && plain(`${big.number} ${big.beside}`), plain(lead)];
}

test("says how far it is to a goal of more, from what to what", () => {
  // 80 − 61.5 = 18.5.
  expect(headlineOfMore(61.5, "sv")).toEqual([
    "18,5 procentenheter kvar till målet för 2030",
    "År 2024 var utfallet 61,5 %. Målet för 2030 är minst 80 %.",
  ]);
  expect(headlineOfMore(61.5, "en")).toEqual([
    "18.5 percentage points to go to the target for 2030",
    "The outcome was 61.5% in 2024. The target for 2030 is at least 80%.",
  ]);
});

test("says of a goal whose last target year is over how the outcome stands, and not what is left", () => {
  expect(headlineOfMore(61.5, "sv", 2020)).toEqual([
    undefined,
    "År 2024 var utfallet 61,5 %. Målet för 2020 var minst 80 %. Det senaste utfallet ligger 18,5 procentenheter under den nivån.",
  ]);
});

test("says that a goal of more is where it is to be", () => {
  expect(headlineOfMore(82, "sv")).toEqual([
    undefined,
    "År 2024 var utfallet 82 %. Målet för 2030 är minst 80 %. Den nivån är redan nådd.",
  ]);
});

test("says that nothing is known where no gap can be reckoned", () => {
  const unknown = gapHeadline(
    { indicator: undefined, gap: undefined, distance: undefined, change: undefined },
    "sv",
  );
  expect(unknown.big).toBeUndefined();
  expect(unknown.lead).toContain("Vi vet inte ännu");
});
