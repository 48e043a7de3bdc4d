import { expect, test } from "vitest";
import { catalogueEffect } from "./catalogue-effect.ts";

test("works out an effect from a catalogue item, with range, arithmetic and source", () => {
  const effect = catalogueEffect(
    {
      tonnesPerUnit: { low: 0.8, central: 1.1, high: 1.7 },
      formula: { sv: "Körsträcka gånger skillnaden." },
      lifetimeYears: 8,
      scopes: [1],
      source: "exempelkalla",
    },
    3,
  );
  // 3 × 0,8 = 2,4 · 3 × 1,1 = 3,3 · 3 × 1,7 = 5,1
  expect(effect.tonnesPerYear).toEqual({ low: 2.4, central: 3.3, high: 5.1 });
  expect(effect).toMatchObject({ phase: "ex-ante", source: "exempelkalla", lifetimeYears: 8 });
});
