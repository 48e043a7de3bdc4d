import { expect, test } from "vitest";
import { makeFocusArea, makeIndicator } from "../fixtures/factory.ts";
import { contextOf, placesOf } from "../fixtures/rule-context.ts";
import { focusAreaSectors, focusAreasApart, sectorShared, someFocusArea } from "./focus-areas.ts";

const indicators = [makeIndicator({ sectors: [{ id: "transport", title: { sv: "Transporter" } }] })];
const area = makeFocusArea({ sectors: ["transport"] });
const other = makeFocusArea({ id: "other-area", order: 2, letter: "B" });

test("accepts areas with sectors of the main indicator, each its own letter and place", () => {
  const context = contextOf({ indicators, "focus-areas": [area, other] });
  expect(focusAreaSectors(context)).toEqual([]);
  expect(sectorShared(context)).toEqual([]);
  expect(focusAreasApart(context)).toEqual([]);
});

test("warns of a programme without focus areas, which nobody can commit to", () => {
  expect(someFocusArea(contextOf({ "focus-areas": [area] }))).toEqual([]);
  expect(placesOf(someFocusArea(contextOf({ "focus-areas": [] })))).toEqual(["portal/portal programme"]);
});

test("refuses a sector that the main indicator does not have, and suggests one", () => {
  const [found] = focusAreaSectors(
    contextOf({ indicators, "focus-areas": [makeFocusArea({ sectors: ["transports"] })] }),
  );
  expect(found).toMatchObject({ path: ["sectors", 0], details: { suggestion: "transport" } });
});

test("refuses a sector in two areas", () => {
  const context = contextOf({ "focus-areas": [area, { ...other, sectors: ["transport"] }] });
  expect(placesOf(sectorShared(context))).toEqual(["focus-areas/other-area sectors.0"]);
});

test("refuses two areas of the same letter or place", () => {
  const context = contextOf({ "focus-areas": [area, { ...area, id: "other-area" }] });
  expect(placesOf(focusAreasApart(context))).toEqual([
    "focus-areas/other-area order",
    "focus-areas/other-area letter",
  ]);
});
