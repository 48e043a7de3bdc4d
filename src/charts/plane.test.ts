import { expect, test } from "vitest";
import { fixedPlane, fluidPlane } from "./plane.ts";

const margins = { left: 40, right: 10 };

test("measures across in percent where the width is not known, and in pixels where it is", () => {
  expect(fluidPlane(margins).x(0.12345)).toBe("12.35%");
  expect(fixedPlane(250, margins).x(0.5)).toBe(100);
});

test("draws twice what differs between narrow and wide columns, and once what does not", () => {
  const plane = fluidPlane(margins);
  expect(plane.fitted(String)).toBe('<g class="narrow">238</g><g class="wide">590</g>');
  expect(plane.fitted(() => "same")).toBe("same");
  expect(fixedPlane(250, margins).fitted(String)).toBe("200");
});

test("keeps pixels around a point in either plane", () => {
  expect(fluidPlane(margins).at(0.5, 7, "<a/>")).toBe('<svg x="50%" y="7" overflow="visible"><a/></svg>');
  expect(fixedPlane(250, margins).at(0.5, 7, "<a/>")).toBe('<g transform="translate(100 7)"><a/></g>');
});
