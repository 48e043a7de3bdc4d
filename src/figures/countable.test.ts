import { expect, test } from "vitest";
import type { Commitment } from "../dataset/dataset.ts";
import { makeCommitment, makeDataset, makeEffect } from "../dataset/fixtures/factory.ts";
import { countable } from "./countable.ts";

function sorted(...commitments: readonly Partial<Commitment>[]) {
  const { commitments: counted, notAdded } = countable(
    makeDataset({
      commitments: commitments.map((keys) => makeCommitment({ effect: makeEffect(), ...keys })),
    }),
  );
  return { counted: counted.map(({ id }) => id), notAdded: notAdded.map(({ id, reason }) => [id, reason]) };
}

test.each(["active", "paused", "blocked", "achieved", "partly-achieved"] as const)(
  "counts what is %s",
  (state) => {
    expect(sorted({ state }).counted).toHaveLength(1);
  },
);

test.each(["not-achieved", "withdrawn", "lapsed", "superseded"] as const)(
  "leaves out what is %s",
  (state) => {
    expect(sorted({ id: "ended", state })).toEqual({ counted: [], notAdded: [["ended", state]] });
  },
);

test("leaves out what has no effect in tonnes", () => {
  const { commitments, notAdded } = countable(
    makeDataset({ commitments: [makeCommitment({ id: "talks" })] }),
  );
  expect(commitments).toEqual([]);
  expect(notAdded).toEqual([{ id: "talks", reason: "no-effect" }]);
});

test("counts the one of an overlap group that the others point at", () => {
  const overlapGroup = "heat-in-the-square";
  expect(
    sorted(
      { id: "builder", overlapGroup, countedBy: "tenant" },
      { id: "owner", overlapGroup, countedBy: "tenant" },
      { id: "tenant", overlapGroup },
    ),
  ).toEqual({
    counted: ["tenant"],
    notAdded: [
      ["builder", "overlap"],
      ["owner", "overlap"],
    ],
  });
});

test("counts what remains of an overlap group when one of it is withdrawn", () => {
  const overlapGroup = "heat-in-the-square";
  const { counted } = sorted(
    { id: "owner", overlapGroup, state: "withdrawn" },
    { id: "tenant", overlapGroup },
  );
  expect(counted).toEqual(["tenant"]);
});

test("counts one of an overlap group even where nobody has said which", () => {
  const overlapGroup = "heat-in-the-square";
  expect(sorted({ id: "owner", overlapGroup }, { id: "tenant", overlapGroup }).counted).toEqual(["owner"]);
});
