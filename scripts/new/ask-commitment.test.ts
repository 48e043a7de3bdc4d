import { expect, test } from "vitest";
import { makeCommitment, makeDataset } from "../../src/dataset/fixtures/factory.ts";
import { parseFile } from "../../src/dataset/parse.ts";
import type { Language } from "../../src/schema/language.ts";
import { askCommitment } from "./ask-commitment.ts";

/** Title, description, actor, areas, goals, kind, three dates, target and unit, and why there is no effect. */
const answers = [
  "Vi lagar cyklar",
  "Vi lagar gamla cyklar och lånar ut dem.",
  "1",
  "1",
  "1",
  "2",
  "2025-01-10",
  "2025-02-01",
  "okänt",
  "1 200,5",
  "cyklar",
  "Vi vet inte ännu.",
];

async function interview(given: readonly string[], dataset = makeDataset(), language: Language = "sv") {
  const left = [...given];
  const said: string[] = [];
  const questions: string[] = [];
  const record = await askCommitment({
    dataset,
    language,
    today: "2025-03-01",
    ask: async (question) => {
      questions.push(question);
      const answer = left.shift();
      if (answer === undefined) throw new Error("Asked too much");
      return answer;
    },
    say: (line) => void said.push(line),
  });
  return { ...record, said, questions };
}

test("writes the answers as a file that passes its schema", async () => {
  const { path, content } = await interview(answers);
  expect(path).toBe("commitments/example-bakery-vi-lagar-cyklar.yaml");
  const bytes = new TextEncoder().encode(content);
  const parsed = parseFile({
    file: path,
    collection: "commitments",
    id: "example-bakery-vi-lagar-cyklar",
    bytes,
  });
  expect(parsed.problems).toEqual([]);
  expect(parsed.record).toMatchObject({
    actor: "example-bakery",
    focusAreas: ["example-area"],
    kind: "switch",
    due: "unknown",
    target: { value: 1200.5, unit: { sv: "cyklar" } },
    state: "active",
  });
});

test("asks with the schema's words and its choices", async () => {
  const { questions } = await interview(answers);
  expect(questions[2]).toContain("1. Exempelbageriet AB (example-bakery)");
  expect(questions[8]).toContain("Ska vara klart");
  expect(questions[5]).toContain("2. Byta till något renare (switch)");
});

test("says which answers may be left out, and which days may be unknown", async () => {
  const { questions } = await interview(answers);
  const labelsWith = (hint: string) =>
    questions.filter((question) => question.includes(hint)).map((question) => question.split("\n")[1]);
  expect(labelsWith("Tomt svar: hoppa över.")).toEqual(["Hur mycket", "Enhet"]);
  expect(labelsWith("Skriv okänt.")).toEqual(["Undertecknat", "Börjar", "Ska vara klart"]);
});

test("asks in English for what is kept in Swedish, and reads numbers as Britons write them", async () => {
  const { content, questions } = await interview(
    answers.with(8, "unknown").with(9, "1,200.5"),
    makeDataset(),
    "en",
  );
  expect(questions[0]).toContain("Write it in Swedish");
  expect(questions[2]).not.toContain("Write it in Swedish");
  expect(content).toContain("value: 1200.5");
});

test("takes an empty answer for none, and a word or a number that is no choice as it was written", async () => {
  const { content } = await interview(answers.with(5, " switch ").with(9, "").with(10, " "));
  expect(content).toContain("kind: switch");
  expect(content).not.toContain("target:");
  const { said } = await interview([...answers.with(5, "99"), "2"]);
  expect(said.join()).toContain("99");
});

test("asks again about what was wrong, and nothing else", async () => {
  const wrong = answers.with(6, "i går");
  const { said, questions, content } = await interview([...wrong, "2025-01-10"]);
  expect(said.join("\n")).toContain("Undertecknat");
  expect(questions).toHaveLength(answers.length + 1);
  expect(content).toContain("signed: 2025-01-10");
});

test("asks again about what does not fit the other records, or the other answers", async () => {
  const wrong = answers.with(2, "exempelbagaren").with(8, "2025-01-31");
  const { said, questions, content } = await interview([...wrong, "example-bakery", "2026-01-31"]);
  expect(said.join("\n")).toContain("exempelbagaren");
  expect(said.join("\n")).toContain("2025-02-01");
  expect(questions).toHaveLength(answers.length + 2);
  expect(content).toContain("actor: example-bakery");
  expect(content).toContain("due: 2026-01-31");
});

test("gives another id where the first is taken", async () => {
  const dataset = makeDataset({ commitments: [makeCommitment({ id: "example-bakery-vi-lagar-cyklar" })] });
  expect((await interview(answers, dataset)).path).toBe("commitments/example-bakery-vi-lagar-cyklar-2.yaml");
});

test("gives another id that may be one, also where the first is long and a word ends where it is cut", async () => {
  const title = "Vi lagar gamla cyklar och lånar uti byar med";
  const { path } = await interview(answers.with(0, title));
  const id = path.slice("commitments/".length, -".yaml".length);
  expect(id[55]).toBe("-");
  const dataset = makeDataset({ commitments: [makeCommitment({ id })] });
  const other = await interview(answers.with(0, title), dataset);
  expect(other.path).toBe(`commitments/${id.slice(0, 55)}-2.yaml`);
});
