import { expect, test } from "vitest";
import { makeDataset, makeIndicator } from "./fixtures/factory.ts";
import { replacedSeries } from "./replaced-series.ts";

test("names the series that another says it replaces", () => {
  const indicators = [
    makeIndicator({ id: "round-7" }),
    makeIndicator({ id: "round-8", replaces: "round-7" }),
  ];
  expect([...replacedSeries(makeDataset({ indicators }))]).toEqual(["round-7"]);
});
