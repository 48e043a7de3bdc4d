import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { makeGoal, makeIndicator } from "../dataset/fixtures/factory.ts";
import { goalGap } from "../figures/gap.ts";
import { goalPathway } from "../dataset/pathway.ts";
import { emissionsPathway, type PathwayInput } from "./emissions-pathway.ts";
import { faultsOf, pictureLines, seen } from "./testing.ts";

const bare: PathwayInput = {
  id: "a-series",
  lang: "sv",
  unit: "tonnes",
  runs: [],
  pathway: [],
  targets: [],
  sources: [],
};

const stated = { kind: "final", status: "adopted", source: "a-source" } as const;
const observations = [seen(2018, 130_000), seen(2020, 100_000), seen(2021, 98_000), seen(2022, 99_000)];
const indicator = makeIndicator({ unit: "tonnes", observations });
const goal = makeGoal({
  baseYear: 2020,
  pathway: { shape: "linear" },
  targets: [{ year: 2030, reductionPercent: 80, ...stated }],
});
const full: PathwayInput = {
  ...bare,
  runs: [observations],
  pathway: goalPathway(goal, indicator),
  targets: [{ year: 2030, amount: 20_000, isApproximate: false, significant: 4 }],
  gap: goalGap(goal, indicator),
};

describe("the answer", () => {
  test("says how far above the pathway the outcome is, in tonnes and percent", () => {
    // Linear from 100 000 to 20 000 in ten years: 84 000 allowed in 2022, so 15 000 above, 17.86 percent.
    expect(emissionsPathway(full).answer.replaceAll("\u00a0", " ")).toBe(
      "Utsläppen var 99 000 ton 2022. Det är 15 000 ton (18 %) över banan mot målet.",
    );
    expect(emissionsPathway({ ...full, lang: "en" }).answer.replaceAll("\u00a0", " ")).toBe(
      "Emissions were 99,000 tonnes in 2022. That is 15,000 tonnes (18%) above the pathway to the goal.",
    );
  });
  test("says the gap between two percentages in percentage points", () => {
    const seenSoFar = [seen(2020, 50), seen(2022, 62)];
    const shares = makeIndicator({ unit: "percent", observations: seenSoFar });
    // Linear from 50 to 10 in ten years: 42 allowed in 2022, so 20 points above, which is 48 percent of 42.
    const { answer, svg } = emissionsPathway({
      ...{ ...full, unit: "percent", runs: [seenSoFar] },
      pathway: goalPathway(goal, shares),
      targets: [],
      gap: goalGap(goal, shares),
    });
    expect(answer.replaceAll("\u00a0", " ")).toBe(
      "År 2022 var utfallet 62 %. Det är 20 procentenheter (48 %) över banan mot målet.",
    );
    expect(svg.replaceAll("\u00a0", " ")).toContain(">20 procentenheter</text>");
  });
  test("says more than twice only where it is more", () => {
    // 84 000 allowed in 2022.
    const answerAt = (tonnes: number) =>
      emissionsPathway({
        ...full,
        gap: goalGap(
          goal,
          makeIndicator({ unit: "tonnes", observations: [seen(2020, 100_000), seen(2022, tonnes)] }),
        ),
      }).answer;
    expect(answerAt(168_000)).not.toContain("dubbelt");
    expect(answerAt(168_100)).toContain("mer än dubbelt");
  });
  test("says that the distance is uncertain where the series changed method after the base year", () => {
    const changed = makeIndicator({
      unit: "tonnes",
      observations: [seen(2020, 100_000), seen(2021, 98_000, "break"), seen(2022, 99_000)],
    });
    const answerIn = (lang: "sv" | "en") =>
      emissionsPathway({ ...full, lang, gap: goalGap(goal, changed) }).answer.replaceAll("\u00a0", " ");
    expect(answerIn("sv")).toBe(
      "Utsläppen var 99 000 ton 2022. Det är 15 000 ton (18 %) över banan mot målet. Serien bytte metod 2021, efter basåret, så avståndet till målet är osäkert.",
    );
    expect(answerIn("en")).toContain(
      "above the pathway to the goal. The series changed method in 2021, after the base year, so the distance to the goal is uncertain.",
    );
    expect(emissionsPathway(full).answer).not.toContain("metod");
  });
  test("tells the target where there is no pathway", () => {
    const targets = [{ year: 2045, amount: 0, isApproximate: false, significant: 4 }];
    expect(emissionsPathway({ ...bare, runs: [[seen(2022, 5)]], targets }).answer).toContain(
      "Målet för 2045 är 0",
    );
  });
  test("gives an approximate cut as about, in no more digits than it has", () => {
    const targets = [{ year: 2030, amount: 48_721, isApproximate: true, significant: 2 }];
    const { answer, svg } = emissionsPathway({ ...bare, runs: [[seen(2022, 90_000)]], targets });
    expect(answer.replaceAll("\u00a0", " ")).toContain("Målet för 2030 är omkring 49 000 ton.");
    expect(svg.replaceAll("\u00a0", " ")).not.toContain("48 720");
  });
  test("says of what there is to be more of that the target is the least", () => {
    const targets = [{ year: 2030, amount: 100, isApproximate: true, isLeast: true, significant: 4 }];
    const { answer } = emissionsPathway({ ...bare, runs: [[seen(2022, 12)]], targets });
    expect(answer).toContain("Målet för 2030 är minst omkring 100");
  });
  test("says where the pathway ends above or below the target", () => {
    const target = { year: 2030, amount: 20_000, isApproximate: false, significant: 4 };
    const note = (allowed: number) =>
      emissionsPathway({ ...full, misses: [{ target, allowed, annualReductionPercent: 16 }] }).note;
    expect(note(17_490)).toContain("under målet");
    expect(note(22_000)).toContain("över målet");
    expect(emissionsPathway(full).note).not.toContain("målet, som är");
  });
  test("says that nothing is known where nothing is", () => {
    expect(emissionsPathway(bare).answer).toBe("Vi har ännu inga uppgifter att visa.");
  });
});

describe("the picture", () => {
  test("is drawn without the styles of other charts, which the start page does not carry", () => {
    const others = readFileSync(new URL("chart-fills.css", import.meta.url), "utf8");
    const styled = [...others.matchAll(/\.chart \.([\w-]+)/g)].map(([, name]) => name);
    const { svg } = emissionsPathway({ ...full, isStepwise: true });
    const used = [...svg.matchAll(/class="([^"]+)"/g)].flatMap(([, names = ""]) => names.split(" "));
    expect(styled.length).toBeGreaterThan(0);
    expect(used.filter((name) => styled.includes(name))).toEqual([]);
    expect(svg).not.toContain("<rect");
  });
  test("shows outcome, pathway, target and a bracket with the gap's number", async () => {
    const figure = emissionsPathway(full);
    expect(faultsOf(figure)).toEqual([]);
    expect(figure.svg).toContain('class="gap"');
    expect(figure.svg.replaceAll("\u00a0", " ")).toContain(">15 000 ton</text>");
    await expect(pictureLines(figure)).toMatchFileSnapshot("snapshots/pathway.svg");
  });
  test("keeps the gap's number apart from the outcome's where there is no room beside the bracket", () => {
    const latest = seen(2029, 99_000);
    const gap = goalGap(goal, makeIndicator({ unit: "tonnes", observations: [...observations, latest] }));
    const { svg } = emissionsPathway({ ...full, runs: [[...observations, latest]], gap });
    const narrow = svg.replaceAll("\u00a0", " ").split('<g class="narrow">').at(-1)?.split("</g>")[0] ?? "";
    // Each label is an element of its own: linear, 28 000 t are allowed in 2029, so 71 000 above.
    const labels = narrow.split("<svg ").filter((label) => label.includes("now"));
    expect(labels.map((label) => label.match(/>([^<]+)<\/text>/g))).toEqual([
      [">71 000 ton</text>", ">över banan</text>"],
      [">99 000 ton 2029</text>"],
    ]);
  });
  test("keeps a target's label off the line that leads to the outcome's number", () => {
    const seenSoFar = [seen(1990, 340_000), seen(2015, 227_500), seen(2020, 202_000), seen(2024, 201_100)];
    const series = makeIndicator({ unit: "tonnes", observations: seenSoFar });
    const toZero = makeGoal({
      baseYear: 2015,
      pathway: { shape: "linear" },
      targets: [
        { year: 2030, reductionPercent: 50, ...stated, kind: "interim" },
        { year: 2045, reductionPercent: 100, ...stated },
      ],
    });
    const { svg } = emissionsPathway({
      ...bare,
      lang: "en",
      runs: [seenSoFar],
      pathway: goalPathway(toZero, series),
      targets: [2030, 2045].map((year) => ({
        year,
        amount: year === 2030 ? 113_800 : 0,
        isApproximate: false,
        significant: 4,
      })),
      gap: goalGap(toZero, series),
    });
    const narrow = svg.split('<g class="narrow">').at(-1)?.split("</g>")[0] ?? "";
    const label = narrow.split("<svg ").find((one) => one.includes("Target 2030"));
    // That line goes up from 2024, to a number wider than the years to 2030: only below its point is the label clear of it.
    expect(Number(/<text[^>]* y="(-?[\d.]+)"/.exec(label ?? "")?.[1])).toBeGreaterThan(0);
  });
  test("holds for no data", () => expect(faultsOf(emissionsPathway(bare))).toEqual([]));
  test("holds for one point", async () => {
    const figure = emissionsPathway({ ...bare, runs: [[seen(2023, 4.9)]], unit: "tonnes-per-resident" });
    expect(faultsOf(figure)).toEqual([]);
    // One value says how much, not how it has changed; and no year without a value is named.
    expect(figure.question).toBe("Hur stora är utsläppen?");
    expect(figure.svg).not.toContain(">2022<");
    await expect(pictureLines(figure)).toMatchFileSnapshot("snapshots/pathway-one-point.svg");
  });
  test("leaves a missing year open: two runs, no line between", async () => {
    const figure = emissionsPathway({
      ...bare,
      runs: [
        [seen(2018, 900), seen(2019, 800)],
        [seen(2021, 700, "estimate"), seen(2022, 600, "provisional")],
      ],
    });
    expect(faultsOf(figure)).toEqual([]);
    expect(/class="line"[^>]* d="([^"]*)"/.exec(figure.svg)?.[1]?.match(/M/g)).toHaveLength(2);
    expect(figure.svg).not.toContain('class="leap"');
    expect(figure.svg.match(/class="ring/g)).toHaveLength(2);
    await expect(pictureLines(figure)).toMatchFileSnapshot("snapshots/pathway-gap-in-years.svg");
  });
  test("draws a thin line over years nobody has figures for", () => {
    const figure = emissionsPathway(full);
    expect(figure.svg).toContain('class="leap"');
    expect(figure.note).toContain("Tunn linje");
  });
  test("shows zero and negative values, with zero as a line", async () => {
    const figure = emissionsPathway({
      ...bare,
      runs: [[seen(2020, 4000), seen(2021, 0), seen(2022, -1500)]],
      pathway: [
        { year: 2020, amount: 4000 },
        { year: 2030, amount: -5000 },
      ],
      targets: [{ year: 2030, amount: -5000, isApproximate: true, significant: 4 }],
    });
    expect(faultsOf(figure)).toEqual([]);
    expect(figure.svg).toContain('class="zero"');
    await expect(pictureLines(figure)).toMatchFileSnapshot("snapshots/pathway-below-zero.svg");
  });
  test("holds where every value is zero", () =>
    expect(faultsOf(emissionsPathway({ ...bare, runs: [[seen(2020, 0)]] }))).toEqual([]));
});

test("lists every year in the table, with what is not known left out", () => {
  const { table } = emissionsPathway(full);
  expect(table.columns.map(({ key }) => key)).toEqual(["year", "outcome", "pathway", "target"]);
  expect(table.rows[0]).toEqual([2018, 130_000, undefined, undefined]);
  expect(table.rows.at(-1)?.[3]).toBe(20_000);
});

test("says of each target in the table whether it is the least there may be, where any is", () => {
  const least = { year: 2030, amount: 40, isApproximate: false, isLeast: true, significant: 4 };
  const most = { year: 2045, amount: 60, isApproximate: false, significant: 4 };
  const { table } = emissionsPathway({ ...bare, unit: "percent", targets: [least, most] });
  expect(table.columns.at(-1)).toMatchObject({ key: "targetIsLeast", label: "Målet är ett minimum" });
  expect(table.rows.slice(-2).map((row) => [row[0], row.at(-1)])).toEqual([
    [2030, "ja"],
    [2045, "nej"],
  ]);
  expect(full.targets.some((target) => target.isLeast)).toBe(false);
  expect(emissionsPathway(full).table.columns.map(({ key }) => key)).not.toContain("targetIsLeast");
});

test("says of each target in the table whether it is approximate, in no more digits than it has", () => {
  const about = { year: 2030, amount: 48_721, isApproximate: true, significant: 2 };
  const exact = { year: 2045, amount: 0, isApproximate: false, significant: 4 };
  const tableOf = (targets: PathwayInput["targets"]) =>
    emissionsPathway({ ...bare, runs: [[seen(2022, 90_000)]], targets }).table;
  const { columns, rows } = tableOf([about, exact]);
  expect(columns.slice(2)).toMatchObject([
    { key: "target", label: "Mål" },
    { key: "targetIsApproximate", label: "Ungefärligt mål" },
  ]);
  expect(rows.map((row) => [row[0], ...row.slice(2)])).toEqual([
    [2022, undefined, undefined],
    [2030, 49_000, "ja"],
    [2045, 0, "nej"],
  ]);
  // Nothing to say where all are exact, and an exact amount is kept as it is.
  expect(tableOf([{ ...exact, amount: 48_721.4 }]).rows.at(-1)).toEqual([2045, undefined, 48_721.4]);
});
