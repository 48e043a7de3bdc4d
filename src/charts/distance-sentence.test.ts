import { expect, test } from "vitest";
import { makeGoal, makeIndicator } from "../dataset/fixtures/factory.ts";
import { targetDistance } from "../figures/target-distance.ts";
import { emissionsPathway, type PathwayInput } from "./emissions-pathway.ts";
import { seen } from "./testing.ts";

const bare: PathwayInput = {
  id: "a-series",
  lang: "sv",
  unit: "percent",
  runs: [],
  pathway: [],
  targets: [],
  sources: [],
};

type Unit = "percent" | "count";

/** How far a goal of at least 80 by 2030 is from an outcome, unless its target says otherwise. */
function distanceOf(unit: Unit, value: number, keys = {}): PathwayInput["distance"] {
  const stated = { year: 2030, value: 80, kind: "final", status: "adopted", source: "a-source" } as const;
  const target = { ...stated, comparison: "at-least", ...keys } as const;
  const series = makeIndicator({ unit, observations: [seen(2024, value)] });
  return targetDistance(makeGoal({ pathway: undefined, targets: [target] }), series);
}

/** What the figure answers, in Swedish and in English. */
function answers(unit: Unit, value: number, keys = {}): readonly string[] {
  const distance = distanceOf(unit, value, keys);
  return (["sv", "en"] as const).map((lang) =>
    emissionsPathway({ ...bare, unit, lang, distance }).answer.replaceAll("\u00a0", " "),
  );
}

test("tells how far it is to the next target where there is no pathway", () => {
  expect(emissionsPathway({ ...bare, distance: distanceOf("percent", 62) }).question).toBe(
    "Hur långt är det till målet?",
  );
  expect(answers("percent", 62)).toEqual([
    "År 2024 var utfallet 62 %. Målet för 2030 är minst 80 %. Det är inte nått ännu: det är 18 procentenheter kvar.",
    "The outcome was 62% in 2024. The target for 2030 is at least 80%. It has not been met yet: 18 percentage points to go.",
  ]);
  expect(answers("count", 81, { year: 2024 })).toEqual([
    "År 2024 var utfallet 81. Målet för 2024 är minst 80. Den nivån är nådd.",
    "The outcome was 81 in 2024. The target for 2024 is at least 80. That level has been reached.",
  ]);
  // 200 000 − 153 446 = 46 554: a reader who subtracts what is written gets what is written.
  expect(answers("count", 153_446, { value: 200_000 })[1]).toMatch(
    /153,400 in 2024.+ at least 200,000.+: 46,600 to go\.$/,
  );
  // However little is left, it is not told as nothing; of an approximate target it is about so much.
  expect(answers("percent", 79.96)[0]).toContain("det är 0,04 procentenheter kvar.");
  expect(answers("percent", 62, { year: 2024, approximate: true })[0]).toContain(
    "minst omkring 80 %. Det är inte nått: det är omkring 18 procentenheter kvar.",
  );
  expect(answers("count", 80, { comparison: "below" })[0]).toContain("är under 80. Det är inte nått ännu.");
  // A target whose year is over may have been met then.
  expect(answers("percent", 62, { year: 2020 })).toEqual([
    "År 2024 var utfallet 62 %. Målet för 2020 var minst 80 %. Det senaste utfallet ligger 18 procentenheter under den nivån.",
    "The outcome was 62% in 2024. The target for 2020 was at least 80%. The latest outcome is 18 percentage points below that level.",
  ]);
  expect(answers("percent", 82, { year: 2020 })[0]).toMatch(/Det senaste utfallet når den nivån\.$/);
  expect(answers("count", 80, { year: 2020, comparison: "below" })[1]).toMatch(
    /does not reach that level\.$/,
  );
});
