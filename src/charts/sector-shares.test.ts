import { expect, test } from "vitest";
import { makeIndicator } from "../dataset/fixtures/factory.ts";
import { sectorShares } from "../figures/shares.ts";
import { sectorSharesChart } from "./sector-shares.ts";
import { faultsOf, pictureLines } from "./testing.ts";

function sharesOf(amounts: readonly number[]) {
  const ids = amounts.map((_, index) => `sector-${String(index)}`);
  return sectorShares(
    makeIndicator({
      sectors: ids.map((id) => ({ id, title: { sv: `En ganska lång benämning på ${id}` } })),
      observations: [
        {
          year: 2024,
          value: 100,
          bySector: Object.fromEntries(amounts.map((amount, index) => [ids[index] ?? "", amount])),
          status: "normal",
        },
      ],
    }),
  );
}

const chart = (amounts: readonly number[]) =>
  sectorSharesChart({ id: "shares", lang: "sv", unit: "tonnes", shares: sharesOf(amounts), sources: [] });

test("draws a bar for each sector, largest first, and answers with the largest", async () => {
  const figure = chart([10, 50, 25, 10, 5]);
  expect(faultsOf(figure)).toEqual([]);
  expect(figure.answer.replaceAll("\u00a0", " ")).toContain("gav 50 % av utsläppen 2024. De tre största");
  expect(figure.table.rows.map(([, amount]) => amount)).toEqual([50, 25, 10, 10, 5]);
  await expect(pictureLines(figure)).toMatchFileSnapshot("snapshots/shares.svg");
});

test("says emissions only of a series that counts them", () => {
  const power = { id: "shares", lang: "sv", unit: "mwh", shares: sharesOf([60, 40]), sources: [] } as const;
  const figure = sectorSharesChart(power);
  expect(figure.answer.replaceAll("\u00a0", " ")).toContain("stod för 60 % av summan 2024.");
  expect(figure.table.caption).toBe("Utfall och andel per sektor 2024");
});

test("adds the three largest before rounding, and says that rounded parts may miss 100", () => {
  // 36.4 + 36.4 + 6.3 = 79.1 of 100; rounded first they would be 36 + 36 + 6 = 78.
  const figure = chart([36.4, 36.4, 6.3, 5.3, 5.2, 5.2, 5.2]);
  expect(figure.answer.replaceAll("\u00a0", " ")).toContain("gav tillsammans 79 %");
  expect(figure.note).toContain("avrundad för sig");
});

test("puts forty sectors in the table and nine bars in the picture", () => {
  const figure = chart(Array.from({ length: 40 }, (_, index) => index + 1));
  expect(faultsOf(figure)).toEqual([]);
  expect(figure.table.rows).toHaveLength(40);
  expect(figure.svg.match(/<rect/g)).toHaveLength(9);
});

test("draws negative amounts to the left of zero, in amounts rather than shares", async () => {
  const figure = chart([100, -40]);
  expect(faultsOf(figure)).toEqual([]);
  expect(figure.svg).toContain('class="zero"');
  expect(figure.svg.replaceAll("\u00a0", " ")).toContain("−40 ton");
  await expect(pictureLines(figure)).toMatchFileSnapshot("snapshots/shares-below-zero.svg");
});

test("holds for one sector, for zero, and for none", () => {
  expect(faultsOf(chart([7]))).toEqual([]);
  expect(faultsOf(chart([0]))).toEqual([]);
  expect(
    faultsOf(sectorSharesChart({ id: "none", lang: "en", unit: "tonnes", shares: undefined, sources: [] })),
  ).toEqual([]);
});
