import { expect, test } from "vitest";
import { makeCommitment, makeDataset } from "./fixtures/factory.ts";

test("lists a commitment with its actor and every partner", () => {
  const { commitmentsByActor } = makeDataset({
    commitments: [makeCommitment({ id: "vans", actor: "bakery", partners: ["mill"] })],
  });
  expect([...commitmentsByActor.keys()]).toEqual(["bakery", "mill"]);
});

test("lists a commitment once for an actor that is also named as its partner", () => {
  const { commitmentsByActor } = makeDataset({
    commitments: [makeCommitment({ id: "vans", actor: "bakery", partners: ["bakery"] })],
  });
  expect(commitmentsByActor.get("bakery")?.map(({ id }) => id)).toEqual(["vans"]);
});
