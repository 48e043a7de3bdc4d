import { expect, test } from "vitest";
import { textWidth, wrapText } from "./text-width.ts";

test("counts wide letters wider than narrow ones, and bold wider still", () => {
  expect(textWidth("mmm", 14)).toBeGreaterThan(textWidth("iii", 14));
  expect(textWidth("abc", 14, true)).toBeGreaterThan(textWidth("abc", 14));
});

test("breaks between words, and leaves a long word whole", () => {
  expect(wrapText("Egen uppvärmning av bostäder", 14, 120)).toEqual(["Egen uppvärmning", "av bostäder"]);
  expect(wrapText("Koldioxidekvivalenter", 14, 40)).toEqual(["Koldioxidekvivalenter"]);
});

test("never breaks within a number and its unit", () => {
  expect(wrapText("Avfall, 13\u00a0370\u00a0ton", 14, 60)).toEqual(["Avfall,", "13\u00a0370\u00a0ton"]);
});
