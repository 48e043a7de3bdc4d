import { expect, test } from "vitest";
import { makeCommitment } from "../dataset/fixtures/factory.ts";
import { endedOn, endingsOf } from "./endings.ts";

const statement = { sv: "Så gick det." };
const evidence = [{ title: "Mätning", url: "https://underlag.example.com/1", level: "documented" as const }];

test("tells every ending, the latest first, and those without a day last", () => {
  const endings = endingsOf([
    makeCommitment({ id: "going" }),
    makeCommitment({ id: "lapsed", state: "lapsed", stateReason: statement }),
    makeCommitment({
      id: "early",
      state: "achieved",
      updates: [{ date: "2024-05-01", type: "completion", statement }],
    }),
    makeCommitment({
      id: "late",
      state: "withdrawn",
      updates: [
        { date: "2024-01-01", type: "progress", statement, lesson: { sv: "Fråga först." } },
        { date: "2025-01-01", type: "progress", statement, evidence, lesson: { sv: "Börja smått." } },
        { date: "2025-05-01", type: "withdrawal", statement },
      ],
    }),
  ]);
  expect(endings.map(({ commitment, endedOn }) => [commitment.id, endedOn])).toEqual([
    ["late", "2025-05-01"],
    ["early", "2024-05-01"],
    ["lapsed", undefined],
  ]);
  expect(endings[0]).toMatchObject({ evidence, lesson: { sv: "Börja smått." } });
});

test("knows no day of an ending where the commitment has taken up again what it had completed", () => {
  const updates = [{ date: "2024-05-01", type: "completion" as const, statement }];
  expect(endedOn(makeCommitment({ state: "achieved", updates }))).toBe("2024-05-01");
  expect(endedOn(makeCommitment({ state: "active", updates }))).toBeUndefined();
});
