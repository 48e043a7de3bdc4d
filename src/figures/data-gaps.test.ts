import { expect, test } from "vitest";
import { makeCommitment, makeDataset, makeGoal, makeSupportOffer } from "../dataset/fixtures/factory.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { dataGaps } from "./data-gaps.ts";
import { figuresOf } from "./figures.ts";

const today = "2026-11-23";
const gapsIn = (dataset: Dataset) => dataGaps(dataset, today, figuresOf(dataset, today).indicatorFreshness);

const whole = makeCommitment({
  title: { sv: "Byt ugnar", en: "Replace ovens" },
  signed: "2026-01-01",
  start: "2026-01-01",
  due: "2028-01-01",
  target: { value: 3, unit: { sv: "ugnar" } },
  effect: {
    tonnesPerYear: { low: 1, central: 2, high: 3 },
    phase: "ex-ante",
    method: { sv: "Räknat på elen." },
    scopes: [2],
  },
  updates: [{ date: "2026-06-01", type: "progress", statement: { sv: "En ugn är bytt." } }],
});

const countsOf = (...commitments: (typeof whole)[]) =>
  Object.fromEntries(
    gapsIn(makeDataset({ commitments }, { languages: ["sv", "en"] }))
      .filter(({ kind }) => kind.startsWith("commitment") || kind === "untranslated")
      .map(({ kind, count, of }) => [kind, `${count} of ${of}`]),
  );

test("finds no gap in a commitment that says everything", () => {
  expect(countsOf(whole)).toEqual({});
});

test("counts what each commitment leaves out", () => {
  const bare = { ...whole, id: "bare", due: "unknown", effect: undefined, updates: undefined };
  expect(countsOf(whole, { ...bare, title: { sv: "Byt bilar" } })).toEqual({
    "commitment-due": "1 of 2",
    "commitment-effect": "1 of 2",
    "commitment-updates": "1 of 2",
    untranslated: "1 of 2",
  });
});

test("misses no translation where the portal is in Swedish only", () => {
  const commitments = [{ ...whole, title: { sv: "Byt bilar" } }];
  expect(gapsIn(makeDataset({ commitments })).map(({ kind }) => kind)).not.toContain("untranslated");
});

test("asks to confirm open offers only", () => {
  const unconfirmed = { validUntil: "2027-01-01", lastConfirmed: "unknown" } as const;
  const offers = [
    makeSupportOffer({ id: "open", ...unconfirmed }),
    makeSupportOffer({ id: "confirmed", ...unconfirmed, lastConfirmed: "2026-01-01" }),
    makeSupportOffer({ id: "sure", ...unconfirmed, lastConfirmed: "2026-10-01" }),
    makeSupportOffer({ id: "past", ...unconfirmed, validUntil: "2026-01-01" }),
  ];
  const gaps = gapsIn(makeDataset({ "support-offers": offers }));
  expect(gaps).toContainEqual({ kind: "offer-unconfirmed", count: 1, of: 3 });
});

test("counts goals that have no series to be measured with", () => {
  const goals = [makeGoal({ id: "measured" }), makeGoal({ id: "unmeasured", indicator: undefined })];
  expect(gapsIn(makeDataset({ goals }))).toContainEqual({
    kind: "goal-unmeasured",
    count: 1,
    of: 2,
  });
});
