import { expect, test } from "vitest";
import { makeCommitment, makeDataset } from "./fixtures/factory.ts";

test("lists a commitment with its owner, and apart with every partner", () => {
  const { commitmentsByActor, commitmentsByPartner } = makeDataset({
    commitments: [makeCommitment({ id: "vans", actor: "bakery", partners: ["mill"] })],
  });
  expect([...commitmentsByActor.keys()]).toEqual(["bakery"]);
  expect([...commitmentsByPartner.keys()]).toEqual(["mill"]);
});

test("lists a commitment once for an actor that is also named as its partner", () => {
  const { commitmentsByActor, commitmentsByPartner } = makeDataset({
    commitments: [makeCommitment({ id: "vans", actor: "bakery", partners: ["bakery"] })],
  });
  expect(commitmentsByActor.get("bakery")?.map(({ id }) => id)).toEqual(["vans"]);
  expect(commitmentsByPartner.has("bakery")).toBe(false);
});
