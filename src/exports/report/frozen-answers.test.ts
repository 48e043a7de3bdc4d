import { expect, test } from "vitest";
import { makePeriod } from "../../dataset/fixtures/factory.ts";
import { annexHtml } from "./annex.ts";
import { answersOf } from "./answers.ts";
import { headlinesOf } from "./frozen-answers.ts";
import { pressText } from "./press-texts.ts";
import { sampleDataset, sampleReport } from "./testing.ts";

const title = { sv: "En siffra" };
const figure = (id: string, value: number | null, unit = "count") => ({ id, title, value, unit });
const figures = [
  ...[figure("emissions", 94, "tonnes"), figure("emissions-year", 2021, "year")],
  ...[figure("gap", 4.7, "tonnes"), figure("gap-percent", 5.2, "percent")],
  ...[figure("commitments-standing", 9), figure("followed-up", 7)],
  ...[figure("commitments-ended", 3), figure("commitments-achieved", 2)],
  ...[figure("effect-year", 2030, "year"), figure("white-spots", null)],
  ...[figure("claimed-low", 6, "tonnes"), figure("claimed-central", 7, "tonnes")],
  ...[figure("claimed-high", 9, "tonnes"), figure("evidenced-low", null, "tonnes")],
  ...[figure("milestones-due", 0), figure("milestones-met", 0)],
];
const period = makePeriod({ id: "y2025", year: 2025, from: "2025-01-01", to: "2025-12-31", figures });
const frozen = sampleReport(sampleDataset({ periods: [period] }));
const spaced = (text: string | undefined) => text?.replaceAll("\u00a0", " ");

test("tells first what a year was frozen with, where its records cannot be read", () => {
  const { gap, effect, fresh, ended } = headlinesOf(frozen);
  expect(spaced(gap)).toBe("Utsläppen var 94 ton 2021. Det är 4,7 ton (5 %) över banan mot målet.");
  expect(spaced(effect)).toBe(
    "Gapet till banan var 4,7 ton 2021. Åtagandena beräknas spara 6–9 ton under 2030. Inget är ännu uppmätt och styrkt.",
  );
  expect(spaced(fresh)).toBe("7 av 9 åtaganden som inte är avslutade följs upp i tid.");
  expect(spaced(ended)).toBe("3 åtaganden är avslutade. 2 nådde allt som var lovat.");
});

test("tells the frozen gap and effects also where today's records have none", () => {
  const dataset = sampleDataset({ periods: [period] });
  const [goal] = dataset.goals.values();
  const changed = {
    ...dataset,
    goals: new Map([
      ...dataset.goals,
      ...(goal ? [[goal.id, { ...goal, pathway: undefined }] as const] : []),
    ]),
    commitments: new Map(),
  };
  const { gap, effect } = headlinesOf(sampleReport(changed));
  expect(spaced(gap)).toBe("Utsläppen var 94 ton 2021. Det är 4,7 ton (5 %) över banan mot målet.");
  expect(spaced(effect)).toContain("Åtagandena beräknas spara 6–9 ton under 2030.");
});

test("says of what the frozen figures do not tell that it is reckoned from today's records", () => {
  const { white, milestones, helping, coverage, goal } = headlinesOf(frozen);
  for (const answer of [white, milestones, helping, coverage])
    expect(answer).toMatch(/^Räknat ur dagens uppgifter: /);
  expect(goal).toMatch(/^Målet för 2030/);
});

test("has one number for the outcome on the cover, in brief and to the press, and says where another is told", () => {
  const html = annexHtml(frozen, "");
  const [cover = "", brief = "", goal = ""] = html.split(/<section id="(?:brief|goal)">/);
  for (const text of [cover, brief, pressText(frozen)]) {
    expect(spaced(text)).toContain("Utsläppen var 94 ton 2021.");
    expect(spaced(text)).not.toContain("Utsläppen var 95 ton 2021");
  }
  expect(goal).toMatch(/^[^/]*<\/span>[^/]*<\/h2>\s*<p class="fine">Det här avsnittet är räknat ur dagens/);
  expect(html.match(/Det här avsnittet är räknat ur dagens/g)).toHaveLength(9);
});

test("tells any other year from its records", () => {
  const open = sampleReport();
  expect(headlinesOf(open)).toEqual(answersOf(open));
  const asFrozen = sampleReport(sampleDataset({ periods: [period] }), { asFrozen: sampleDataset() });
  expect(headlinesOf(asFrozen)).toEqual(answersOf(asFrozen));
  expect(annexHtml(asFrozen, "")).not.toContain("Det här avsnittet är räknat ur dagens");
});
