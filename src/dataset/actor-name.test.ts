import { expect, test } from "vitest";
import { actorName } from "./actor-name.ts";
import { makeActor, makeDataset } from "./fixtures/factory.ts";

test("names an actor, and by its id one that has no record", () => {
  const dataset = makeDataset({ actors: [makeActor({ id: "bakery", name: "Exempelbageriet" })] });
  expect([actorName(dataset, "bakery"), actorName(dataset, "old-bakery")]).toEqual([
    "Exempelbageriet",
    "old-bakery",
  ]);
});
