import { expect, test } from "vitest";
import { goalLevelsChart, type LevelGoal } from "./goal-levels-chart.ts";
import { faultsOf, pictureLines } from "./testing.ts";

const goal = (keys: Partial<LevelGoal>): LevelGoal => ({
  id: "a-goal",
  title: "Ett mål vars namn är så långt att det måste brytas på flera rader i en smal spalt",
  level: "local",
  depth: 0,
  parent: undefined,
  unit: "tonnes",
  targets: [],
  ...keys,
});
const chart = (goals: readonly LevelGoal[]) =>
  goalLevelsChart({ id: "levels", lang: "sv", goals, fromYear: 2026, sources: [] });

test("stands each goal under the one it contributes to, with a line to its targets", async () => {
  const figure = chart([
    goal({ level: "national", title: "Landets mål", targets: [{ year: 2045, reductionPercent: 85 }] }),
    goal({
      depth: 1,
      parent: "Landets mål",
      targets: [
        { year: 2030, value: 40_000, approximate: true },
        { year: 2045, value: 0, comparison: "below" },
      ],
    }),
    goal({ depth: 2, level: "organisation", targets: [{ year: 2035 }] }),
  ]);
  expect(faultsOf(figure)).toEqual([]);
  expect(figure.answer.replaceAll("\u00a0", " ")).toBe(
    "3 mål på 3 nivåer. 2 av dem bidrar till ett annat mål och står under det.",
  );
  expect(
    figure.table.rows.slice(1, 3).map(([, , , ...told]) => told.join(" ").replaceAll("\u00a0", " ")),
  ).toEqual(["2030 omkring 40 000 ton", "2045 under 0 ton"]);
  await expect(pictureLines(figure)).toMatchFileSnapshot("snapshots/goal-levels.svg");
});

test("says so where a goal names no year, or no number, or no longer holds", () => {
  const figure = chart([goal({}), goal({ targets: [{ year: 2045 }] }), goal({ isLapsed: true })]);
  expect(faultsOf(figure)).toEqual([]);
  expect(figure.table.rows.map(([, , , ...told]) => told)).toEqual([
    [undefined, "inget målår"],
    [2045, "tal saknas"],
    [undefined, "gäller inte längre"],
  ]);
});

test("writes beside a mark what is to be reached, and keeps labels from running into each other", () => {
  const figure = chart([
    goal({ targets: [2043, 2044, 2045].map((year) => ({ year, reductionPercent: year - 2000 })) }),
  ]);
  const written = [...figure.still.body.matchAll(/>(\d{4}: [^<]+)</g)].map(([, text]) => text);
  expect(written).toEqual(["2045: −45\u00a0%"]);
  expect(figure.still.body.match(/data-tip/g)).toHaveLength(3);
});

test("draws no target that is past where the goal has one ahead, and keeps it in the table", () => {
  const figure = chart([
    goal({ targets: [2020, 2025, 2030].map((year) => ({ year, reductionPercent: 20 })) }),
  ]);
  expect(figure.still.body.match(/data-tip/g)).toHaveLength(1);
  expect(figure.table.rows).toHaveLength(3);
  expect(chart([goal({ targets: [{ year: 2020 }, { year: 2025 }] })]).still.body).toContain(">2025: ");
});

test("says of a title in another language which it is", () => {
  const figure = chart([goal({ titleLang: "en" })]);
  expect(figure.svg).toMatch(/<text class="bold" lang="en"/);
  expect(figure.still.body).toMatch(/<text class="bold" lang="en"/);
});

test("holds for no goals and for forty, however deep", () => {
  expect(faultsOf(chart([]))).toEqual([]);
  expect(
    faultsOf(chart(Array.from({ length: 40 }, (_, depth) => goal({ depth, targets: [{ year: 2030 }] })))),
  ).toEqual([]);
});
