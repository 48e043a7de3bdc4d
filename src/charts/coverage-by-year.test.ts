import { expect, test } from "vitest";
import type { CoverageYear } from "../figures/gap-coverage.ts";
import type { TargetMiss } from "../figures/target-miss.ts";
import { coverageByYear } from "./coverage-by-year.ts";
import { formatCell } from "./table.ts";
import { faultsOf, pictureLines } from "./testing.ts";

const shareOf = (central: number) => ({ low: central / 2, central, high: central * 2 });
const year = (of: number, needed: number, central?: number): CoverageYear => ({
  year: of,
  needed,
  claimed: central === undefined ? undefined : { low: central / 2, central, high: central * 2 },
  evidenced: undefined,
  share: central === undefined || needed === 0 ? undefined : shareOf(central / needed),
});
const bare = { id: "coverage", lang: "sv", from: 2024, targetYears: [2030, 2045], sources: [] } as const;
const years = [2025, 2026, 2027, 2028, 2029, 2030].map((one) => year(one, 30_000 * (one - 2024), 4000));

test("says how much of what must go until the next target is promised", async () => {
  const figure = coverageByYear({ ...bare, years });
  expect(faultsOf(figure)).toEqual([]);
  // 2 000, 4 000 and 8 000 of 30 000 · 6 = 180 000 tonnes: 1.1, 2.2 and 4.4 %.
  expect(figure.answer.replaceAll("\u00a0", " ")).toBe(
    "Banan kräver att utsläppen 2030 är 180 000 ton lägre än de var 2024. Åtagandena beräknas ta 1,1–4,4 % av det, troligast 2,2 %.",
  );
  expect(figure.table.rows).toHaveLength(6);
  expect(figure.table.rows[5]?.slice(0, 3)).toEqual([2030, 180_000, 2000]);
  await expect(pictureLines(figure)).toMatchFileSnapshot("snapshots/coverage-by-year.svg");
});

test("writes a share alone where its bounds are written alike", () => {
  const told = (low: number, central: number, high: number) =>
    coverageByYear({
      ...bare,
      years: [{ ...year(2030, 90_000, 9), share: { low, central, high } }],
    }).answer.replaceAll("\u00a0", " ");
  expect(told(0.2, 0.2, 0.2)).toContain("beräknas ta 20 % av det.");
  expect(told(0.201, 0.202, 0.203)).toContain("beräknas ta 20 % av det.");
  expect(told(0.06, 0.11, 0.2)).toContain("beräknas ta 6–20 % av det, troligast 11 %.");
  expect(told(0.9, 1, 1.2)).toContain("beräknas ta 90–120 % av det, troligast 100 %.");
});

test("calls a little no zero", () => {
  // 3 of 90 000 tonnes: 0.003 %. Of nothing promised: nothing.
  const answer = (central: number) =>
    coverageByYear({ ...bare, years: [year(2030, 90_000, central)] }).answer.replaceAll("\u00a0", " ");
  expect(answer(3)).toContain("beräknas ta mindre än 0,1 % av det.");
  expect(answer(0)).toContain("beräknas ta 0 % av det.");
});

test("calls a little no zero in the table either: it says what the picture says", () => {
  const { table, svg } = coverageByYear({ ...bare, years: [year(2030, 12.4, 0.4)] });
  const cells = table.columns.map((column, index) => formatCell(table.rows[0]?.[index], column, "sv"));
  expect(cells.slice(1, 5)).toEqual(["12,4", "0,2", "0,4", "0,8"]);
  expect(svg.replaceAll("\u00a0", " ")).toContain(">0,2–0,8 ton (3,2 %)<");
});

test("draws a range only where its parts can be told apart, and says what is drawn", () => {
  // 288 px less the end's text are about 195: 4 000–16 000 of 180 000 t are 17 px, 30 000–120 000 are 130.
  const short = coverageByYear({ ...bare, years: [year(2030, 180_000, 8000)] });
  expect(short.svg).not.toContain('class="mark"');
  expect(short.note).toContain("går till det troligaste");
  const long = coverageByYear({ ...bare, years: [year(2030, 180_000, 60_000)] });
  expect(long.svg).toContain('class="mark"');
  expect(long.still.body).toContain('class="claimed range"');
  expect(long.note).toContain("den streckade till det högsta");
  // A narrow range on a long bar has no room for its parts either: 2 000 of 180 000 t are 2 px of 195.
  const range = { low: 118_000, central: 119_000, high: 120_000 };
  const narrow = coverageByYear({ ...bare, years: [{ ...year(2030, 180_000), claimed: range }] });
  expect(narrow.svg).not.toContain("range");
  expect(narrow.still.body.match(/class="claimed"/g)).toHaveLength(1);
  expect(narrow.note).toContain("går till det troligaste");
  expect(narrow.note).not.toContain("streckade");
  // A sum without a range has nothing to explain.
  const exact = { ...year(2030, 180_000), claimed: { low: 9, central: 9, high: 9 } };
  expect(coverageByYear({ ...bare, years: [exact] }).note).not.toContain("troligaste");
});

test("says in words, and draws to the left of zero, where more effect ends than is added", async () => {
  const claimed = { low: -3000, central: -2000, high: -1000 };
  const ending: CoverageYear = {
    ...year(2030, 180_000),
    claimed,
    share: { low: -1 / 60, central: -1 / 90, high: -1 / 180 },
  };
  const figure = coverageByYear({ ...bare, years: [ending] });
  expect(faultsOf(figure)).toEqual([]);
  expect(figure.answer.replaceAll("\u00a0", " ")).toBe(
    "Banan kräver att utsläppen 2030 är 180 000 ton lägre än de var 2024. Åtagandena beräknas inte ta något av det: deras effekt blir 2 000 ton mindre än 2024, eftersom mer tar slut än som tillkommer.",
  );
  expect(coverageByYear({ ...bare, lang: "en", years: [ending] }).answer).not.toContain("%");
  expect(figure.note).toContain("Under noll");
  // From −3 000 to 180 000 t: the likeliest, −2 000, is a third of the way to zero, which lies at 3 / 183 of what is filled.
  const [bar, zero] = [
    /class="claimed" x="([\d.]+)%" y="\d+" width="([\d.]+)%"/,
    /class="zero" x1="([\d.]+)%"/,
  ].map((pattern) => pattern.exec(figure.svg)?.slice(1).map(Number) ?? []);
  expect(bar?.[0]).toBeCloseTo((zero?.[0] ?? 0) / 3, 1);
  expect((bar?.[0] ?? 0) + (bar?.[1] ?? 0)).toBeCloseTo(zero?.[0] ?? 0, 1);
  await expect(pictureLines(figure)).toMatchFileSnapshot("snapshots/coverage-below-zero.svg");
});

test("draws a range on both sides of zero to the likeliest, and nothing below zero elsewhere", () => {
  const claimed = { low: -20_000, central: 40_000, high: 90_000 };
  const both = coverageByYear({
    ...bare,
    years: [{ ...year(2030, 180_000), claimed, share: { low: -1 / 9, central: 2 / 9, high: 0.5 } }],
  });
  expect(faultsOf(both)).toEqual([]);
  expect(both.svg).not.toContain("range");
  expect(both.answer).toContain("beräknas ta −11 till 50\u00a0% av det, troligast 22\u00a0%.");
  expect(both.note).toContain("Under noll");
  expect(coverageByYear({ ...bare, years }).note).not.toContain("Under noll");
});

test("says where the pathway ends beside the target of the year it tells of", () => {
  const target = { year: 2030, amount: 20_000, isApproximate: true, significant: 2 };
  const miss = { target, allowed: 17_490, annualReductionPercent: 16 };
  const note = (misses: readonly TargetMiss[]) =>
    coverageByYear({ ...bare, years, misses }).note?.replaceAll("\u00a0", " ");
  expect(note([miss])).toContain(
    "Banan (16 % mindre varje år) når 17 490 ton 2030. Det är under målet, som är omkring 20 000 ton.",
  );
  expect(note([{ ...miss, target: { ...target, year: 2045 } }])).not.toContain("Banan (");
});

test("says so where nothing is promised in tonnes, and shows no share", () => {
  const figure = coverageByYear({ ...bare, years: [year(2025, 100), year(2030, 200)] });
  expect(faultsOf(figure)).toEqual([]);
  expect(figure.answer).toContain("Inget åtagande har ännu en effekt i ton");
  expect(figure.svg).toContain(">okänt<");
});

test("says so where nothing has to go, and where no year is left", () => {
  expect(coverageByYear({ ...bare, years: [year(2030, 0, 10)] }).answer).toBe(
    "Utsläppen är redan så låga som banan tillåter 2030.",
  );
  expect(coverageByYear({ ...bare, years: [] }).answer).toBe("Banan har inga år kvar att jämföra med.");
});
