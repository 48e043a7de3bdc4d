import { expect, test } from "vitest";
import {
  makeActor,
  makeCommitment,
  makeDataset,
  makeFocusArea,
  makeGoal,
  makeIndicator,
  makeSource,
} from "../../dataset/fixtures/factory.ts";
import { figuresOf } from "../../figures/figures.ts";
import { areaPress, commitmentPress } from "./press.ts";
import { subjectOf } from "./subject.ts";

const today = "2026-11-24";
const source = { portal: "Klimatportal Exempelby", address: "https://a.example/x/" };

function linesOf(changes: Parameters<typeof makeCommitment>[0]): readonly string[] {
  const commitment = makeCommitment({
    ...{ id: "vans", actor: "bakery", title: { sv: "Tolv elbilar" }, state: "active" },
    ...{ signed: "2026-01-10", start: "2026-01-10", due: "2028-06-30", ...changes },
  });
  const dataset = makeDataset({
    actors: [makeActor({ id: "bakery", name: "Exempelbageriet" })],
    commitments: [commitment],
  });
  const subject = subjectOf("commitments", "vans", { dataset, figures: figuresOf(dataset, today) }, "sv");
  return commitmentPress(commitment, subject, { dataset, today, ...source }).map((line) =>
    line.replaceAll("\u00a0", " "),
  );
}

test("tells each number with its day and its source", () => {
  const lines = linesOf({
    target: { value: 12, unit: { sv: "elbilar" } },
    baseline: { year: 2024, value: 1 },
    updates: [{ date: "2026-05-10", type: "progress", statement: { sv: "Fyra är köpta." }, value: 4 }],
    effect: {
      tonnesPerYear: { low: 10, central: 20, high: 30 },
      phase: "ex-ante",
      method: { sv: "Beräknat på körsträcka." },
      scopes: [1],
    },
  });
  const from = "Källa: Klimatportal Exempelby den 24 november 2026, https://a.example/x/";
  expect(lines).toEqual([
    "Exempelbageriet: Tolv elbilar (läget den 24 november 2026): Pågående åtagande, senast uppföljt maj 2026. Källa: Klimatportal Exempelby, https://a.example/x/",
    `Exempelbageriet har lovat: Tolv elbilar. Omfattning: 12 elbilar, klart 30 juni 2028. Utgångsläge 2024: 1 elbilar. ${from}`,
    `Hittills 4 elbilar av 12 elbilar, enligt Exempelbageriet den 10 maj 2026. ${from}`,
    `Tolv elbilar: beräknas minska utsläppen med 10–30 ton per år när allt är gjort. Beräknat i förväg, inte uppmätt. ${from}`,
  ]);
});

const effect = {
  tonnesPerYear: { low: 10, central: 20, high: 30 },
  phase: "ex-ante" as const,
  method: { sv: "Beräknat på körsträcka." },
  scopes: [1 as const],
};

test("says in each line that may be copied alone that a promise has been withdrawn", () => {
  const target = { value: 12, unit: { sv: "elbilar" } };
  const [, promised, saved] = linesOf({ state: "withdrawn", target, effect });
  expect(promised).toContain("klart 30 juni 2028. Avslutat åtagande: tillbakadraget. Källa:");
  expect(saved).toContain(
    "Tolv elbilar: skulle ha minskat utsläppen med 10–30 ton per år, enligt en beräkning i förväg. Effekten räknas inte längre. Avslutat åtagande: tillbakadraget. Källa:",
  );
});

test("keeps the estimate of a promise that is paused", () => {
  const [, saved] = linesOf({ state: "paused", effect });
  expect(saved).toContain("beräknas minska utsläppen med 10–30 ton per år");
  expect(saved).toContain("Pausat. Ännu inte uppföljt. Källa:");
});

test("does not count towards a target that an amount is to fall to", () => {
  const [, , sofar] = linesOf({
    target: { value: 20, unit: { sv: "MWh" } },
    baseline: { year: 2024, value: 100 },
    updates: [{ date: "2026-05-10", type: "progress", statement: { sv: "Bättre." }, value: 60 }],
  });
  expect(sofar).toContain("Läget är 60 MWh mot målet 20 MWh, enligt Exempelbageriet den 10 maj 2026.");
});

test("writes what is promised and measured as it was given", () => {
  const [, promised, sofar] = linesOf({
    target: { value: 0.25, unit: { sv: "MW solel" } },
    updates: [{ date: "2026-05-10", type: "progress", statement: { sv: "Halva taket." }, value: 0.125 }],
  });
  expect(promised).toContain("Omfattning: 0,25 MW solel");
  expect(sofar).toContain("Hittills 0,125 MW solel av 0,25 MW solel");
});

test("tells no number that the record does not have", () => {
  expect(linesOf({ noEffectReason: { sv: "Ingen effekt i ton." } })).toHaveLength(1);
});

test("says that nobody has said when it is to be done", () => {
  const [, promised] = linesOf({ due: "unknown", target: { value: 12, unit: { sv: "elbilar" } } });
  expect(promised).toContain("När det ska vara klart är inte angivet.");
});

test("writes an area's emissions with no more digits than its page, and tells of none where there are none", () => {
  const area = makeFocusArea({ id: "travel" });
  const goal = makeGoal({ id: "main" });
  const dataset = makeDataset(
    {
      "focus-areas": [area],
      goals: [goal],
      indicators: [makeIndicator({ id: goal.indicator ?? "" })],
      sources: [makeSource({ id: makeIndicator().source })],
    },
    { mainGoal: goal.id },
  );
  const figures = figuresOf(dataset, today);
  const subject = subjectOf("focus-areas", area.id, { dataset, figures }, "sv");
  const [summary] = figures.focusAreas();
  if (summary === undefined) throw new Error("No area");
  const emissions = { year: 2024, amount: 28_254, unit: "tonnes", share: undefined } as const;
  const claimed = { low: 12_344, central: 12_344, high: 12_344 };
  const context = { dataset, today, ...source };
  const [first, ...others] = areaPress({ ...summary, emissions, claimed }, subject, context);
  expect(first).toContain("28\u00a0250\u00a0ton koldioxidekvivalenter");
  expect(others.at(-1)).toContain("12\u00a0340\u00a0ton");
  expect(areaPress({ ...summary, emissions: undefined, claimed }, subject, context)).toEqual(others);
  const nothing = { low: 0, central: 0, high: 0 };
  const still = areaPress({ ...summary, emissions: undefined, claimed: nothing }, subject, context);
  expect(still).toEqual(others.slice(0, 1));
});
