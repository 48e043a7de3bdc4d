import { expect, test } from "vitest";
import { makeCatalogueItem, makeDataset } from "../dataset/fixtures/factory.ts";
import { href } from "../i18n/routes.ts";
import { firstStepHref } from "./first-step.ts";

test("leads to the ready-made commitments, or past an empty catalogue to the form", () => {
  expect(firstStepHref(makeDataset({ catalogue: [makeCatalogueItem()] }), "sv")).toBe(
    href("catalogue", "sv"),
  );
  expect(firstStepHref(makeDataset({}), "sv")).toBe(href("takePart", "sv"));
});
