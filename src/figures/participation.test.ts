import { expect, test } from "vitest";
import { makeActor, makeCommitment, makeDataset } from "../dataset/fixtures/factory.ts";
import { participation } from "./participation.ts";

const dataset = makeDataset({
  actors: [
    makeActor({ id: "bakery", type: "company" }),
    makeActor({ id: "college", type: "school" }),
    makeActor({ id: "town-hall", type: "public" }),
    makeActor({ id: "mill", type: "company", status: "left" }),
  ],
  commitments: [
    makeCommitment({ id: "vans", actor: "bakery" }),
    makeCommitment({ id: "ovens", actor: "bakery", partners: ["college"] }),
    makeCommitment({ id: "support", actor: "town-hall", counterCommitment: true }),
    makeCommitment({ id: "flour", actor: "mill", state: "lapsed" }),
  ],
});

test("counts active commitments and those who own them once, not their partners", () => {
  expect(participation(dataset).total).toEqual({ commitments: 2, actors: 1 });
});

test("keeps the municipality's promises to the actors apart", () => {
  expect(participation(dataset).counterCommitments).toEqual({ commitments: 1, actors: 1 });
});

test("counts by actor type, the empty ones too", () => {
  expect(participation(dataset).byActorType).toEqual([
    { actorType: "company", commitments: 2, actors: 1 },
    { actorType: "association", commitments: 0, actors: 0 },
    { actorType: "school", commitments: 0, actors: 0 },
    { actorType: "public", commitments: 0, actors: 0 },
    { actorType: "academia", commitments: 0, actors: 0 },
    { actorType: "network", commitments: 0, actors: 0 },
  ]);
});

test("counts the actors that take part", () => {
  expect(participation(dataset).activeActors).toBe(3);
});
