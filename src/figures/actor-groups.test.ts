import { expect, test } from "vitest";
import type { Actor } from "../dataset/dataset.ts";
import { makeActor, makeCommitment, makeDataset } from "../dataset/fixtures/factory.ts";
import { actorGroups } from "./actor-groups.ts";

const holding = (...roles: readonly ("lead" | "partner" | "supporting-partner" | "related")[]) =>
  roles.map((role) => ({ role, scheme: { sv: "Programmet" }, source: "a-source" }));

test("tells who leads, takes part and has promised from those only mentioned", () => {
  const actors: readonly Actor[] = [
    makeActor({ id: "press", roles: holding("related") }),
    makeActor({ id: "town", roles: holding("related", "lead") }),
    makeActor({ id: "college", roles: holding("supporting-partner", "partner") }),
    makeActor({ id: "mill", roles: holding("supporting-partner") }),
    makeActor({ id: "bakery", roles: undefined }),
    makeActor({ id: "garage", roles: holding("related") }),
    makeActor({ id: "agency", roles: undefined }),
  ];
  const commitments = [makeCommitment({ id: "vans", actor: "bakery", partners: ["garage"] })];
  const dataset = makeDataset({ actors, commitments });
  const groups = actorGroups([...actors], dataset);
  expect(groups.map((group) => [group.standing, ...group.actors.map(({ id }) => id)])).toEqual([
    ["lead", "town"],
    ["partner", "college"],
    ["supporting-partner", "mill"],
    ["committed", "bakery", "garage"],
    ["mentioned", "press", "agency"],
  ]);
});
