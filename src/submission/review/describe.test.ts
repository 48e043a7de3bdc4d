import fc from "fast-check";
import { expect, test } from "vitest";
import { makeActor, makeCommitment, makeEffect } from "../../dataset/fixtures/factory.ts";
import { describeProposal } from "./describe.ts";
import { codeSpan, fenced } from "./markdown.ts";
import { commitmentFile, described, mainWith } from "./testing.ts";

/** With ordinary spaces, as a test is typed. */
const plainSpaces = (text: string) => text.replaceAll("\u00a0", " ");

test("titles a proposal by what it is and its id, never by free text", () => {
  const published = makeCommitment({ effect: makeEffect() });
  const withdrawn = { state: "withdrawn", stateReason: { sv: "Vi flyttar." } } as const;
  const update = {
    updates: [{ date: "2025-02-01", type: "progress", statement: { sv: "Den första bilen är bytt." } }],
  } satisfies Partial<typeof published>;
  const titles = [
    described(),
    described({ files: [commitmentFile({ kind: "invest" }, {})] }),
    described({ files: [commitmentFile(update, {})] }),
    described({ files: [commitmentFile(withdrawn, {})] }),
    described({ language: "en" }),
  ].map(({ title }) => title);
  expect(titles).toEqual([
    "Nytt åtagande: example-commitment",
    "Ändrat åtagande: example-commitment",
    "Uppföljning: example-commitment",
    "Tillbakadraget åtagande: example-commitment",
    "New commitment: example-commitment",
  ]);
});

test("refuses to put an id with anything else than a–z, digits and hyphens into the title", () => {
  expect(described({ files: [{ ...commitmentFile(), id: "x closes #1" }] }).title).toBe("Nytt åtagande: ?");
});

test("says what it is, who it is from and when it is due", () => {
  expect(described().summary.sentences).toEqual([
    "”Exempelbageriet AB” vill göra ett nytt åtagande: ”Vi kör ut brödet med elbilar”.",
    "Det ska vara klart senast 31\u00a0december 2030.",
  ]);
});

test("says when the actor is new and when support needs come with it", () => {
  const { id: _, ...actor } = makeActor({ name: "Exempelskolan" });
  const files = [
    commitmentFile({ actor: "exempelskolan" }),
    { path: "data/actors/exempelskolan.yaml", collection: "actors", id: "exempelskolan", after: actor },
  ] as const;
  const { summary } = described({ files });
  expect(summary.sentences).toContain("Aktören är ny på portalen och läggs till samtidigt.");
  expect(summary.points.join()).toContain("är det en organisation som finns");
});

test("tells every field that changes in words, what was promised first, and no other", () => {
  const file = commitmentFile(
    { due: "2031-06-30", kind: "invest", target: { value: 4, unit: { sv: "elbilar" } } },
    { target: { value: 3, unit: { sv: "elbilar" } } },
  );
  expect(described({ files: [file] }).summary.files[0]?.changes).toEqual([
    { label: "Ska vara klart", before: "31\u00a0december 2030", after: "30\u00a0juni 2031" },
    { label: "Mål i siffror: Hur mycket", before: "3", after: "4" },
    { label: "Sorts åtagande", before: "Byta till något renare", after: "Investera" },
  ]);
});

test("writes what a field said and will say, each on a line, and of a new record what it says", () => {
  const milestone = { id: "forsta-bilen", title: { sv: "Första bilen" }, due: "2026-06-30" };
  const change = commitmentFile({ due: "2031-06-30", milestones: [milestone] }, { decidedBy: { sv: "Ni" } });
  const { body } = described({ files: [change] });
  expect(body).toContain("## Vad ändras?\n");
  expect(body).toContain("- **Ska vara klart**\n  - Före: `31 december 2030`\n  - Efter: `30 juni 2031`\n");
  expect(body).toContain("- **Delmål 1: Senast**\n  - Nytt: `30 juni 2026`\n");
  expect(body).toContain("- **Beslutat av**\n  - Tas bort: `Ni`\n");
  expect(described({ files: [commitmentFile({}, {})] }).body).toContain("Ingenting ändras");
  const whole = described().body;
  expect(whole).toContain("## Vad står det?\n");
  expect(whole).toContain("- **Ska vara klart**: `31 december 2030`\n");
});

test("tells what is taken away and what is added to a list", () => {
  const milestone = { id: "forsta-bilen", title: { sv: "Första bilen är bytt" }, due: "2026-06-30" };
  const file = commitmentFile({ milestones: [milestone] }, { decidedBy: { sv: "Styrelsen" } });
  expect(described({ files: [file] }).summary.files[0]?.changes).toEqual([
    { label: "Delmål 1: Kort namn", before: undefined, after: "forsta-bilen" },
    { label: "Delmål 1: Vad som ska vara gjort", before: undefined, after: "Första bilen är bytt" },
    { label: "Delmål 1: Senast", before: undefined, after: "30\u00a0juni 2026" },
    { label: "Beslutat av", before: "Styrelsen", after: undefined },
  ]);
});

test("calls no two milestones by one number, where one is taken away and another moved", () => {
  const milestone = (id: string, due: string) => ({ id, title: { sv: id }, due });
  const file = commitmentFile(
    { milestones: [milestone("new-van", "2029-01-01"), milestone("second-van", "2027-01-01")] },
    { milestones: [milestone("first-van", "2025-01-01"), milestone("second-van", "2026-01-01")] },
  );
  const changes = described({ files: [file] }).summary.files[0]?.changes ?? [];
  const named = Map.groupBy(changes, ({ label }) => label.split(":")[0]);
  expect(
    [...named].map(([name, all]) => `${name} ${all.map(({ before, after }) => `${before} > ${after}`)}`),
  ).toEqual([
    "Delmål 3 undefined > new-van,undefined > new-van,undefined > 1\u00a0januari 2029",
    "Delmål 2 1\u00a0januari 2026 > 1\u00a0januari 2027",
    "Delmål 1 first-van > undefined,first-van > undefined,1\u00a0januari 2025 > undefined",
  ]);
});

test("reckons the goal's pledged range without the proposal and with it", () => {
  const other = makeCommitment({ id: "another", effect: makeEffect() });
  const dataset = mainWith(other);
  // 8–12 tonnes (10) are there already; as much again is added.
  expect(described({ dataset }).summary.goals.map(plainSpaces)).toEqual([
    "”Utsläppen i Exempelby minskar med 60 procent”: för 2030 utlovas i dag 8–12 ton om året (troligast 10 ton). Med förslaget blir det 16–24 ton om året (troligast 20 ton).",
  ]);
});

test("says why a proposal adds nothing to the sum", () => {
  const { id: _, ...after } = makeCommitment();
  const { goals } = described({ files: [{ ...commitmentFile(), after }] }).summary;
  expect(plainSpaces(goals.join())).toContain("utlovas ännu ingen effekt i ton");
  expect(goals.join()).toContain("räknas inte in i summan: ingen effekt i ton är angiven.");
});

test("takes a withdrawn commitment's effect out of the sum", () => {
  const dataset = mainWith(makeCommitment({ effect: makeEffect() }));
  const file = commitmentFile({ state: "withdrawn", stateReason: { sv: "Vi flyttar." } }, {});
  expect(plainSpaces(described({ dataset, files: [file] }).summary.goals.join())).toContain(
    "i dag 8–12 ton om året (troligast 10 ton). Med förslaget blir det 0 ton om året.",
  );
});

test("repeats each finding with what to do, errors as errors", () => {
  const findings = [
    {
      collection: "commitments",
      id: "example-commitment",
      path: ["effect"],
      severity: "warning",
      rule: "effect-source",
    },
  ] as const;
  const { body, summary } = described({ findings });
  expect(summary.checks[0]).toMatchObject({ severity: "warning", rule: "effect-source" });
  expect(body).toContain("Inga fel. Det här bör någon titta på:");
  const asErrors = findings.map((finding) => ({ ...finding, severity: "error" as const }));
  expect(described({ findings: asErrors }).body).toContain("måste rättas innan");
});

test("names commitments that may be the same, with the reason", () => {
  const chosen = makeCommitment({ id: "old", catalogueItem: "example-item" });
  const { relatives, points } = described({
    dataset: mainWith(chosen),
    files: [commitmentFile({ catalogueItem: "example-item" })],
  }).summary;
  expect(relatives).toEqual([
    "”Exempelbageriet AB”, ”Vi kör ut brödet med elbilar” (”old”): samma aktör har redan valt samma åtagande ur katalogen",
  ]);
  expect(points.join()).toContain("Dubbelräkning");
});

test("asks about claim words, measure, source and control", () => {
  const file = commitmentFile({ title: { sv: "Vi blir en klimatneutral bagare" } });
  const points = described({ files: [file] }).summary.points.join("\n");
  expect(points).toMatch(/Rådighet: kan ”Exempelbageriet AB”/);
  expect(points).toContain("inget mål i siffror");
  expect(points).toContain("Ordval: ”klimatneutral” (Rubrik)");
  expect(points).toContain("”Påhittad utsläppsstatistik för Exempelby”");
});

test("links only to plain addresses", () => {
  const input = { dataset: mainWith(), files: [commitmentFile()], findings: [], today: "2025-03-01" };
  const body = (published?: string) => describeProposal({ ...input, language: "sv" }, { published }).body;
  expect(body("https://klimat.example.org/ataganden/ett/")).toContain(
    "\n## Se mer\n\n- [Så ser det ut i dag](<https://klimat.example.org/ataganden/ett/>)\n",
  );
  expect(body()).not.toContain("Se mer");
  expect(body("https://klimat.example.org/) [x](https://evil.example/")).not.toContain("evil");
});

/** What Markdown leaves outside code spans and fenced blocks: where something could come alive. Written from CommonMark 0.31. */
function outsideCode(markdown: string): string {
  let left = "";
  let fence: string | undefined;
  for (const line of markdown.split("\n")) {
    const run = /^`{3,}/.exec(line)?.[0];
    if (fence !== undefined) {
      if (run !== undefined && run.length >= fence.length && line.slice(run.length).trim() === "")
        fence = undefined;
      continue;
    }
    if (run !== undefined && !line.slice(run.length).includes("`")) {
      fence = run;
      left += "<fence>\n";
      continue;
    }
    let rest = line;
    for (let open = /`+/.exec(rest); open !== null; open = /`+/.exec(rest)) {
      const ticks = open[0];
      const after = rest.slice(open.index + ticks.length);
      const close = [...after.matchAll(/`+/g)].find(([found]) => found === ticks);
      left += rest.slice(0, open.index) + (close === undefined ? ticks : "<code>");
      rest = close === undefined ? after : after.slice(close.index + ticks.length);
    }
    left += `${rest}\n`;
  }
  return fence === undefined ? left : `${left}<open fence>`;
}

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "`",
        "``",
        "```",
        "````",
        "~~~",
        "@mention",
        "#1",
        "GH-1",
        "![x](https://evil.example/p.png)",
      ),
      fc.constantFrom(
        "[a](javascript:x)",
        "<img src=x onerror=y>",
        "<!--",
        "-->",
        "\n",
        "\n\n",
        "\r\n",
        "\\",
        "|",
      ),
      fc.constantFrom(
        "Co-authored-by: a <a@b.example>",
        "Signed-off-by: x",
        "closes #1",
        "/close",
        "---",
        "# rubrik",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(""))
  .filter((text) => text.trim() !== "");

test("keeps whatever a sender writes inside code, whatever it is", { timeout: 60_000 }, () => {
  const file = (text: string) =>
    commitmentFile(
      {
        title: { sv: text, en: text },
        summary: { sv: text },
        target: { value: 4, unit: { sv: text } },
        decidedBy: { sv: text },
        milestones: [{ id: "ett", title: { sv: text }, due: "2026-06-30" }],
      },
      {},
    );
  const findings = (text: string) => [
    {
      collection: "commitments",
      id: "example-commitment",
      path: ["title", "sv"],
      severity: "warning",
      rule: "all-capitals",
      details: { found: text },
    } as const,
  ];
  // A title in other letters than ours is asked about, which an ordinary one is not.
  const alphabetPoint = /^- \[ \] Alfabet: [^<>\n]* <code>(?:, <code>)*(?: med flera)?\. [^<>\n]*\n/m;
  const outside = (text: string) =>
    outsideCode(described({ files: [file(text)], findings: findings(text) }).body).replace(alphabetPoint, "");
  const harmless = outside("Elbilar");
  expect(harmless).not.toContain("Elbilar");
  fc.assert(
    fc.property(nasty, (text) => {
      expect(outside(text)).toBe(harmless);
    }),
    { numRuns: 2000 },
  );
});

test("opens no fence that its text can close, and no span", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(nasty, (text) => {
      expect(outsideCode(fenced(text, "yaml"))).toBe("<fence>\n");
      expect(outsideCode(codeSpan(text))).toBe("<code>\n");
    }),
    { numRuns: 5000 },
  );
});

test("sees what comes alive where code is closed too early", () => {
  expect(outsideCode("`a` @b `c`")).toBe("<code> @b <code>\n");
  expect(outsideCode("```yaml\n```\n@b\n```")).toContain("@b");
});
