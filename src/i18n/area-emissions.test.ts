import { expect, test } from "vitest";
import { areaAmount } from "./area-emissions.ts";
import { textsIn } from "./texts.ts";

const known = { year: 2024, unit: "tonnes" } as const;

test("gives an area's share of the emissions in whole per cent", () => {
  expect(areaAmount({ ...known, amount: 1250, share: 0.3333 }, "sv")).toMatch(/^33\s%$/);
});

test("gives the tonnes of an area that has no share, as where the series counts what forests take up", () => {
  expect(areaAmount({ ...known, amount: 1250.4, share: undefined }, "sv")).toMatch(/^1\s250\ston$/);
  expect(areaAmount({ ...known, amount: -2000, share: undefined }, "en")).toMatch(/^−2,000\stonnes$/);
  const perResident = { year: 2024, amount: 0.04, unit: "tonnes-per-resident", share: undefined } as const;
  expect(areaAmount(perResident, "sv")).toMatch(/^0,04\ston per invånare$/);
});

test("tells an area's tonnes without a share where it has none", () => {
  expect(textsIn("sv").goals.area.emissionsText("1 250 ton", undefined, 2024)).toBe("1 250 ton 2024.");
  expect(textsIn("en").goals.area.emissionsText("1,250 tonnes", undefined, 2024)).toBe(
    "1,250 tonnes in 2024.",
  );
});
