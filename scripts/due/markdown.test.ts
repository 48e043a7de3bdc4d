import { expect, test } from "vitest";
import { makeCommitment, makeDataset, makeIndicator } from "../../src/dataset/fixtures/factory.ts";
import { markdownOf } from "./markdown.ts";
import { remindersOn } from "./reminders.ts";

const today = "2026-11-24";

async function listOf(dataset: ReturnType<typeof makeDataset>, hasLetters: boolean): Promise<string> {
  const site = "https://a.example";
  const reminders = await remindersOn(dataset, { today, lang: "sv", site, secrets: undefined, hasLetters });
  return markdownOf(reminders, dataset.portal, { today, lang: "sv", limit: 10 });
}

test("tells of a series which year is awaited and since when, and not when it was last published", async () => {
  const text = await listOf(makeDataset({ indicators: [makeIndicator({ releaseLagMonths: 16 })] }), false);
  expect(text).toContain("0 åtaganden och 1 serie.");
  // Figures for 2023 come 16 months after its end.
  expect(text).toContain(
    "- `Utsläpp i Exempelby`: `Exempelmyndigheten` · siffran för 2023 väntades senast 30\u00a0april 2025 · [Visa](",
  );
});

test("folds each letter into its item, subject first", async () => {
  const text = await listOf(makeDataset({ indicators: [], commitments: [makeCommitment()] }), true);
  expect(text).toContain("1 åtagande och 0 serier.");
  expect(text).toMatch(
    /\n\n {2}<details><summary>Brev<\/summary>\n\n {2}```text\n {2}Hur går det .*\n\n {2}Hej Exempelbageriet AB!\n/,
  );
  expect(text).toMatch(/\n {2}```\n\n {2}<\/details>\n$/);
});
