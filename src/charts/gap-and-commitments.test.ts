import { expect, test } from "vitest";
import type { TotalEffect } from "../figures/effect.ts";
import { gapAndCommitments } from "./gap-and-commitments.ts";
import { faultsOf, pictureLines } from "./testing.ts";

const outcome = { year: 2024, observed: 252_200, allowed: 121_300, status: "normal" } as const;
const gap = { ...outcome, gap: 130_900, gapPercent: 108, sign: "above" } as const;
const nothing = { low: 0, central: 0, high: 0 };
const claimed = { low: 12_000, central: 20_000, high: 34_000 };
const evidenced = { low: 3000, central: 3000, high: 3000 };
const effect: TotalEffect = {
  year: 2030,
  claimed,
  evidenced,
  counted: { claimed: new Map([["a", claimed]]), evidenced: new Map([["b", evidenced]]) },
  notAdded: [],
};
const bare = { id: "gap", lang: "sv", sources: [] } as const;

test("sets claimed, outlined, and evidenced, filled, beside the gap", async () => {
  const figure = gapAndCommitments({ ...bare, gap, effect });
  expect(faultsOf(figure)).toEqual([]);
  expect(figure.answer.replaceAll("\u00a0", " ")).toBe(
    "Gapet till banan var 130 900 ton 2024. Åtagandena beräknas spara 12 000–34 000 ton under 2030. Uppmätt och styrkt är 3 000 ton.",
  );
  await expect(pictureLines(figure)).toMatchFileSnapshot("snapshots/gap-and-commitments.svg");
});

test.each([
  ["above", 130_900],
  ["below", -500],
] as const)(
  "says last that the gap crosses a change of method, where it does, %s the pathway",
  (sign, size) => {
    const answerOf = (breakYear?: number) =>
      gapAndCommitments({ ...bare, gap: { ...gap, sign, gap: size, breakYear }, effect }).answer;
    expect(answerOf(2021)).toBe(
      `${answerOf()} Serien bytte metod 2021, efter basåret, så avståndet till målet är osäkert.`,
    );
  },
);

test("says so where no commitment has an effect to add", () => {
  const figure = gapAndCommitments({
    ...bare,
    gap,
    effect: {
      ...effect,
      claimed: nothing,
      evidenced: nothing,
      counted: { claimed: new Map(), evidenced: new Map() },
    },
  });
  expect(faultsOf(figure)).toEqual([]);
  expect(figure.answer).toContain("Inget åtagande har ännu en effekt i ton");
  expect(figure.table.rows.slice(1).map(([, ...tonnes]) => tonnes)).toEqual([
    [undefined, undefined, undefined],
    [undefined, undefined, undefined],
  ]);
  expect(figure.svg).toContain(">okänt<");
  // The gap alone has a bar.
  expect(figure.svg.match(/<rect/g)).toHaveLength(1);
});

test("says what is unknown where only one of the sums can be counted", () => {
  const figure = gapAndCommitments({
    ...bare,
    gap,
    effect: { ...effect, evidenced: nothing, counted: { ...effect.counted, evidenced: new Map() } },
  });
  expect(figure.answer).toContain("Inget är ännu uppmätt och styrkt.");
  expect(figure.answer.replaceAll("\u00a0", " ")).not.toContain("är 0 ton");
});

test("holds where there is no gap, or none to close", () => {
  expect(faultsOf(gapAndCommitments({ ...bare, gap: undefined, effect }))).toEqual([]);
  const below = gapAndCommitments({ ...bare, gap: { ...gap, gap: -500, sign: "below" }, effect });
  expect(faultsOf(below)).toEqual([]);
  expect(below.answer).toContain("låg utsläppen inte över banan");
});

test("says in the base year that there is nothing to compare with yet, not that the pathway is kept", () => {
  const start = gapAndCommitments({ ...bare, gap: { ...outcome, sign: "start" }, effect });
  expect(faultsOf(start)).toEqual([]);
  expect(start.answer).toContain("ingen senare siffra");
  expect(start.table.rows[0]).toEqual([expect.any(String), undefined, undefined, undefined]);
});

test("has room beside the longest bar for its number, also where the reader sets letters and words apart", () => {
  const { svg } = gapAndCommitments({ ...bare, gap, effect });
  const [, percent] = /<rect class="gapbar" x="0%"[^>]* width="([\d.]+)%"/.exec(svg) ?? [];
  // "130 900 ton" is 76 px in Arial, bold, of 14 px; 11 letters 0.12 em and two spaces 0.16 em further apart, 99 px.
  expect((Number(percent) / 100) * 288 + 6 + 99).toBeLessThanOrEqual(288);
});

test("keeps the bars where what is written beside them is wider than the column with its letters set apart", () => {
  const far = { low: 123_456_700, central: 123_556_700, high: 1_234_567_000 };
  const { svg } = gapAndCommitments({ ...bare, gap, effect: { ...effect, claimed: far } });
  const widths = [...svg.matchAll(/<rect class="claimed(?: range)?"[^>]* width="([-\d.]+)%"/g)];
  const all = widths.reduce((sum, [, width]) => sum + Number(width), 0);
  expect(all).toBeGreaterThan(20);
});
