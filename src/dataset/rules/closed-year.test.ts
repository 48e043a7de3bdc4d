import { expect, test } from "vitest";
import type { Period } from "../dataset.ts";
import { makePeriod } from "../fixtures/factory.ts";
import { sentenceOf } from "../messages/sentence-of.ts";
import { closedYear } from "./closed-year.ts";

type Figure = Period["figures"][number];
const figure = (keys: Partial<Figure> = {}): Figure => ({
  ...{ id: "emissions", title: { sv: "Utsläpp" }, value: 100, unit: "tonnes" },
  ...keys,
});
const gap = figure({ id: "gap", title: { sv: "Avstånd" }, value: null });
const old = makePeriod({ figures: [figure(), gap] });
const found = (keys: Partial<Period>) =>
  closedYear(old, { ...old, ...keys }).map(
    ({ path, details }) => `${path.join(".")}: ${details?.limit} > ${details?.found}`,
  );

test.each<[string, Partial<Period>, string[]]>([
  ["value", { figures: [figure({ value: 90 }), gap] }, ["figures.0.value: 100 > 90"]],
  ["missing value", { figures: [figure(), { ...gap, value: 0 }] }, ["figures.1.value: null > 0"]],
  ["unit", { figures: [figure({ unit: "mwh" }), gap] }, ["figures.0.unit: tonnes > mwh"]],
  ["lost figure", { figures: [gap] }, ["figures: emissions > –"]],
  ["new figure", { figures: [figure(), gap, figure({ id: "new" })] }, ["figures.2: – > new"]],
  ["year", { year: 2023 }, ["year: 2024 > 2023"]],
  ["last day", { to: "2025-01-31" }, ["to: 2024-12-31 > 2025-01-31"]],
  ["commit", { frozenCommit: "1".repeat(40) }, [`frozenCommit: ${"0".repeat(40)} > ${"1".repeat(40)}`]],
])("refuses another %s in a closed year", (_, keys, faults) => {
  expect(found(keys)).toEqual(faults);
});

test("accepts titles that are put right or translated, a remark, and the same figures in another order", () => {
  const title = { sv: "Uppföljning 2024", en: "Follow-up 2024" };
  const figures = [gap, figure({ title: { sv: "Utsläpp", en: "Emissions" } })];
  expect(found({ title, figures, note: { sv: "Frystes en vecka för sent." } })).toEqual([]);
});

test("says what stood there, and where to write what is wrong", () => {
  const [finding] = closedYear(old, { ...old, figures: [figure({ value: 90 }), gap] });
  expect((["sv", "en"] as const).map((language) => finding && sentenceOf(finding, language)))
    .toMatchInlineSnapshot(`
    [
      "Året är stängt, men "value" (Värde) ändras från 100 till 90. Återställ det, och skriv i note vad som är fel. Bara title och note får ändras.",
      "The year is closed, but "value" (Value) changes from 100 to 90. Put it back, and say in note what is wrong. Only title and note may change.",
    ]
  `);
});
