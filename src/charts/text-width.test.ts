import { expect, test } from "vitest";
import { spacedTextWidth, textWidth, wrapSpacedText, wrapText } from "./text-width.ts";

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

test("reckons with letters and words set as far apart as a reader may need", () => {
  // 11 letters a further 0.12 em apart and two spaces 0.16 em more: 1.64 em of 14 px.
  expect(spacedTextWidth("130\u00a0900\u00a0ton", 14) - textWidth("130\u00a0900\u00a0ton", 14)).toBeCloseTo(
    22.96,
  );
});

test("breaks sooner where letters may be set apart", () => {
  const text = "Egen uppvärmning av bostäder";
  // 13.8 em as it is written, and 17.6 em with 28 letters and three spaces set apart.
  expect(wrapText(text, 14, 220)).toEqual([text]);
  expect(wrapSpacedText(text, 14, 220)).toEqual(["Egen uppvärmning av", "bostäder"]);
  expect(wrapSpacedText(text, 14, 260)).toEqual([text]);
});
