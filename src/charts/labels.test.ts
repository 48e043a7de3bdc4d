import { expect, test } from "vitest";
import { boxesAlong, placeLabel, spreadLabels } from "./labels.ts";

const bounds = { left: 0, right: 200, top: 0, bottom: 100 };
const label = { x: 100, y: 50, width: 40, height: 16 };

test("takes the first side that is free", () => {
  const place = placeLabel(label, ["above", "below"], [], bounds);
  expect(place?.spot).toEqual({ anchor: "middle", dx: 0, dy: -23 });
});

test("takes the next side where something is in the way", () => {
  const line = boxesAlong([
    [60, 40],
    [140, 40],
  ]);
  expect(placeLabel(label, ["above", "below"], line, bounds)?.spot.dy).toBe(7);
});

test("goes further out, with a line leading to it, before it gives up", () => {
  const line = boxesAlong([
    [60, 40],
    [140, 40],
  ]);
  expect(placeLabel(label, ["above"], line, bounds)).toMatchObject({ isLifted: true });
});

test("slides along to stay within the bounds", () => {
  expect(placeLabel({ ...label, x: 195 }, ["above"], [], bounds)?.spot).toMatchObject({
    anchor: "end",
    dx: 5,
  });
  expect(placeLabel({ ...label, x: 2 }, ["above"], [], bounds)?.spot).toMatchObject({
    anchor: "start",
    dx: -2,
  });
});

test("leaves a label out where there is no room at all", () => {
  expect(placeLabel({ ...label, width: 300 }, ["above", "left"], [], bounds)).toBeUndefined();
});

test("leaves labels alone that are far enough apart", () => {
  expect(spreadLabels([10, 30, 60], 15, 0, 100)).toEqual([10, 30, 60]);
});

test("spreads labels that touch evenly around where they belong", () => {
  // Three at 50, 15 apart: 35, 50 and 65.
  expect(spreadLabels([50, 50, 50], 15, 0, 100)).toEqual([35, 50, 65]);
});

test("keeps spread labels within top and bottom, in order", () => {
  expect(spreadLabels([95, 96, 97], 15, 0, 100)).toEqual([70, 85, 100]);
  expect(spreadLabels([1, 2], 15, 0, 100)).toEqual([0, 15]);
  expect(spreadLabels([], 15, 0, 100)).toEqual([]);
});
