import fc from "fast-check";
import { expect, test } from "vitest";
import { makeIndicator } from "../dataset/fixtures/factory.ts";
import { sectorShares } from "./shares.ts";

function oneYear(bySector: Record<string, number>) {
  return makeIndicator({
    sectors: [{ id: "transport", title: { sv: "Transporter" } }],
    observations: [{ year: 2024, value: null, bySector, status: "normal" }],
  });
}

test("gives each sector its share, largest first", () => {
  const shares = sectorShares(oneYear({ waste: 10, transport: 60, heating: 30 }));
  expect(shares).toMatchObject({ year: 2024, total: 100 });
  expect(shares?.sectors.map(({ id, share }) => [id, share])).toEqual([
    ["transport", 0.6],
    ["heating", 0.3],
    ["waste", 0.1],
  ]);
  expect(shares?.sectors[0]?.title).toEqual({ sv: "Transporter" });
});

test("says no share where a sector is negative", () => {
  const shares = sectorShares(oneYear({ transport: 60, forest: -20 }));
  expect(shares?.total).toBe(40);
  expect(shares?.sectors.map(({ share }) => share)).toEqual([undefined, undefined]);
});

test("says no share where all sectors are zero", () => {
  expect(sectorShares(oneYear({ transport: 0 }))?.sectors[0]?.share).toBeUndefined();
});

test("takes the latest year that has sectors, where there is one", () => {
  const indicator = makeIndicator({
    observations: [
      { year: 2022, value: 10, bySector: { waste: 10 }, status: "normal" },
      { year: 2023, value: 9, bySector: { waste: 9 }, status: "provisional" },
      { year: 2024, value: 8, status: "normal" },
    ],
  });
  expect(sectorShares(indicator)).toMatchObject({ year: 2023, status: "provisional" });
  expect(sectorShares(makeIndicator())).toBeUndefined();
});

test("sums to 1 whatever the sectors", () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 10_000_000_000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(amounts, (thousandths) => {
      fc.pre(thousandths.some((amount) => amount > 0));
      const bySector = Object.fromEntries(
        thousandths.map((amount, index) => [`sector-${String(index)}`, amount / 1000]),
      );
      const sectors = sectorShares(oneYear(bySector))?.sectors ?? [];
      expect(sectors.reduce((sum, { share = 0 }) => sum + share, 0)).toBeCloseTo(1, 9);
    }),
  );
});
