import { expect, test } from "vitest";
import { badInputs } from "./fixtures/bad-inputs.ts";
import { openDesk, rulesIn, soundRecord } from "./fixtures/desk.ts";

const named = badInputs.map((input) => ({ ...input, what: JSON.stringify(input.sent).slice(0, 90) }));

test.each(named)("judges $row: $what", async ({ sent, expected }) => {
  const desk = openDesk();
  const answer = await desk.submit({ ...sent, record: { ...soundRecord, ...(sent["record"] as object) } });
  expect(answer.status === 201 ? [] : rulesIn(answer)).toEqual(expected);
  expect(answer.status).toBe(expected.length === 0 ? 201 : 422);
  expect(desk.forge.proposals.size).toBe(expected.length === 0 ? 1 : 0);
});

test("says in whole sentences what is wrong, in both languages", async () => {
  const sentences: string[] = [];
  for (const language of ["sv", "en"]) {
    for (const { sent, expected } of badInputs) {
      if (expected.length === 0) continue;
      const record = { ...soundRecord, ...(sent["record"] as object) };
      const { body } = await openDesk().submit({ ...sent, language, record });
      for (const { message } of body.problems) sentences.push(message);
    }
  }
  expect(sentences.filter((sentence) => /undefined|\[object/.test(sentence))).toEqual([]);
  expect(sentences.filter((sentence) => !/[.?]$/.test(sentence))).toEqual([]);
});
