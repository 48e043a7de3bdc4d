import { expect, test } from "vitest";
import {
  makeActor,
  makeCollections,
  makeCommitment,
  makeEffect,
  makeFocusArea,
  makeGoal,
  makeIndicator,
  makePortal,
  makeStory,
  makeSupportNeed,
  makeSupportOffer,
} from "../fixtures/factory.ts";
import { sentenceOf } from "../messages/sentence-of.ts";
import { findingsOf } from "./all-rules.ts";

const statement = { sv: "Vi är klimatneutrala. Ring 070-174 06 05, eller skriv till anna@example.com." };
const target = { year: 2019, kind: "final", status: "adopted", source: "example-source" } as const;

/** As much wrong at once as fits in a handful of records. */
const faulty = makeCollections({
  actors: [makeActor({ status: "left", name: "EXEMPELBAGERIET I EXEMPELBY AB" })],
  commitments: [
    makeCommitment({
      id: "one-fault",
      start: "2031-01-01",
      signed: "2031-02-01",
      counterCommitment: true,
      state: "paused",
      supersededBy: "two-faults",
      baseline: { year: 2020, value: 1 },
      target: { value: 1, unit: { sv: "bilar" } },
      overlapGroup: "same-vans",
      effect: makeEffect({ tonnesPerYear: { low: 3, central: 2, high: 1 }, source: undefined }),
      noEffectReason: { sv: "Den är inte uträknad." },
      goals: ["example-goal", "example-goal"],
      milestones: [{ id: "first-van", title: { sv: "!".repeat(30) }, due: "2040-01-01", done: "2040-01-01" }],
      updates: [
        { date: "2040-01-01", type: "progress", statement, value: 9 },
        { date: "2020-01-01", type: "progress", statement },
      ],
    }),
    makeCommitment({
      id: "two-faults",
      due: "2025-01-01",
      supersededBy: "one-fault",
      overlapGroup: "same-vans",
      effect: makeEffect(),
    }),
    makeCommitment({
      id: "three-faults",
      signed: "2032-01-01",
      state: "superseded",
      countedBy: "two-faults",
    }),
    makeCommitment({
      id: "counting-fault",
      start: "unknown",
      overlapGroup: "same-bikes",
      effect: makeEffect(),
    }),
    makeCommitment({
      id: "counted-fault",
      overlapGroup: "same-bikes",
      effect: makeEffect(),
      countedBy: "counting-fault",
    }),
    makeCommitment({ id: "four-faults", state: "achieved", noEffectReason: undefined, title: statement }),
    makeCommitment({
      id: "five-faults",
      state: "achieved",
      target: { value: 2, unit: { sv: "bilar" } },
      updates: [{ date: "2026-12-01", type: "progress", statement: { sv: "En är bytt." }, value: 1 }],
    }),
  ],
  goals: [
    makeGoal({ baseValue: 5, targets: [{ ...target, reductionPercent: 1, value: 1 }, target] }),
    makeGoal({ id: "lone-goal", baseYear: 1999, contributesTo: "lone-goal" }),
    makeGoal({ id: "no-base", baseYear: undefined, targets: [] }),
  ],
  indicators: [
    makeIndicator({
      observations: [
        { year: 2020, value: 100, status: "missing", bySector: { transport: 1 } },
        { year: 2020, value: null, status: "normal" },
      ],
    }),
  ],
  "focus-areas": [
    makeFocusArea({ sectors: ["transport"] }),
    makeFocusArea({
      id: "other-area",
      sectors: ["transport"],
      colour: { light: "#00558c", dark: "#000000" },
    }),
  ],
  stories: [
    makeStory({
      ask: { function: { sv: "Anna på 070-174 06 05" } },
      summary: { sv: "Vi bytte **alla** bilar." },
      body: { sv: "# Bilarna\n\nVi bytte alla." },
      cost: { sv: "Läs [vår rapport](https://exempel.example.org/r)." },
      nextTime: { sv: "- fler bilar\n- färre mil" },
    }),
  ],
  "support-needs": [makeSupportNeed({ actorType: "school", commitment: "example-commitment" })],
  "support-offers": [
    makeSupportOffer({ validUntil: "2024-01-01", url: "https://bit.ly/abc" }),
    makeSupportOffer({ id: "other-offer", url: `https://a.se/#t=abc123.${"x".repeat(9)}.${"y".repeat(43)}` }),
  ],
});
const municipality = { ...makePortal().municipality, actor: "exempelby" };
const accessibility = { ...makePortal().accessibility, compliance: "none" } as const;
const portal = makePortal({ languages: ["sv", "en"], municipality, accessibility });
const findings = findingsOf(portal, faulty, "2027-01-01");

test("finds each fault under the name that never changes", () => {
  expect([...new Set(findings.map(({ rule }) => rule))].toSorted().join("\n")).toMatchInlineSnapshot(`
    "accessibility-age
    accessibility-issues
    achieved-below-target
    achieved-needs-evidence
    all-capitals
    asker-or-type
    base-value-observation
    base-year-observed
    claim-scope
    colour-contrast
    colours-alike
    counted-by-group
    counted-by-not-added
    counter-commitment-actor
    dates-in-order
    due-after-start
    duplicate-item
    effect-or-reason
    effect-source
    focus-areas-apart
    function-not-person
    goal-uncommitted
    markdown
    milestone-in-future
    milestone-outside
    missing-value
    overdue
    overlap-counted-twice
    pandemic-base-year
    pathway-needs-base
    pathway-needs-target
    personal-data
    possible-duplicate
    progress-beyond-target
    range-order
    ref-cycle
    ref-withdrawn
    repeated-characters
    sector-shared
    sector-sum
    signed-in-future
    state-needs-reason
    superseded-needs-successor
    superseded-state
    support-expired
    target-after-base
    target-number
    targets-in-order
    timeline
    translation-missing
    unknown-sector
    unnamed-linked
    url-own-token
    url-shortener
    years-in-order"
  `);
});

test.each(["sv", "en"] as const)("says each fault in %s with what was found and what to do", (language) => {
  for (const finding of findings) {
    const sentence = sentenceOf(finding, language);
    expect(sentence).toMatch(/^["\p{Lu}\d].*[.?]$/su);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|""/);
  }
});

test("shows the Swedish sentences of one commitment", () => {
  const own = findings.filter(({ id }) => id === "two-faults");
  expect(own.map((finding) => sentenceOf(finding, "sv"))).toMatchInlineSnapshot(`
    [
      "Åtagandet ersätts av "one-fault" men är active. Skriv state: superseded, eller ta bort supersededBy.",
      "Slutdagen 2025-01-01 har passerat, men åtagandet pågår. Fråga aktören hur det gick, och byt state.",
      ""one-fault" i gruppen same-vans räknas redan. Skriv countedBy: one-fault, eller byt overlapGroup.",
      ""actor" (Aktör) pekar på "example-bakery", som inte längre är med. Peka på en annan, eller avsluta det här.",
      "Rubriken liknar "one-fault" från samma aktör. Är det samma åtagande? Ta då bort det ena.",
      "3 texter saknar engelska: title, summary, effect.method. Skriv dem efter "en:".",
    ]
  `);
});

test("says that whom to ask is a function, and not what stood there", () => {
  const told = findings.find(({ rule }) => rule === "function-not-person");
  expect((["sv", "en"] as const).map((language) => told && sentenceOf(told, language))).toEqual([
    '"ask.function.sv" (Funktion) innehåller ett telefonnummer. Skriv en funktion, aldrig en person. Exempel: Fastighetsavdelningen. Telefon och e-post hör inte hemma i namnet.',
    '"ask.function.sv" (Function) holds a telephone number. Write a function, never a person. Example: Property Department. Telephone numbers and addresses do not belong in the name.',
  ]);
});

test("says what to do with Markdown, by what it was to be", () => {
  const told = findings.filter(({ rule }) => rule === "markdown");
  expect(told.map((finding) => sentenceOf(finding, "sv"))).toMatchInlineSnapshot(`
    [
      ""summary.sv" (Ingress) är skrivet i Markdown ("**"), som portalen inte läser: tecknen syns på sidan. Ta bort tecknen.",
      ""body.sv" (Vad som gjordes) är skrivet i Markdown ("#"), som portalen inte läser: tecknen syns på sidan. Skriv rubriken som en vanlig mening i ett eget stycke, med en tom rad efter.",
      ""cost.sv" (Vad det kostade) är skrivet i Markdown ("[…](…)"), som portalen inte läser: tecknen syns på sidan. Skriv bara orden, och lägg adressen bland källor, underlag eller i url.",
      ""nextTime.sv" (Nästa gång) är skrivet i Markdown ("-"), som portalen inte läser: tecknen syns på sidan. Skriv punkterna som meningar, eller i egna stycken med en tom rad mellan.",
    ]
  `);
  expect(told.map((finding) => sentenceOf(finding, "en"))).toMatchInlineSnapshot(`
    [
      ""summary.sv" (Summary) is written in Markdown ("**"), which the portal does not read: the marks show on the page. Remove the marks.",
      ""body.sv" (What was done) is written in Markdown ("#"), which the portal does not read: the marks show on the page. Write the heading as an ordinary sentence in a paragraph of its own, with an empty line after it.",
      ""cost.sv" (What it cost) is written in Markdown ("[…](…)"), which the portal does not read: the marks show on the page. Write the words alone, and put the address among sources or evidence, or in url.",
      ""nextTime.sv" (Next time) is written in Markdown ("-"), which the portal does not read: the marks show on the page. Write the items as sentences, or in paragraphs of their own with an empty line between.",
    ]
  `);
});
