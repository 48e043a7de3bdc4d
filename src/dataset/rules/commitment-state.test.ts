import { expect, test } from "vitest";
import { commitmentStates, type Update } from "../../schema/commitment.ts";
import type { Commitment } from "../dataset.ts";
import { makeActor, makeCatalogueItem, makeCommitment } from "../fixtures/factory.ts";
import { contextOf, placesOf } from "../fixtures/rule-context.ts";
import {
  achievedBelowTarget,
  achievedNeedsEvidence,
  counterCommitmentActor,
  overdue,
  stateNeedsReason,
  supersededBySuccessor,
} from "./commitment-state.ts";

const contextWith = (keys: Partial<Commitment>) =>
  contextOf({ commitments: [makeCommitment(keys)], catalogue: [makeCatalogueItem()] });

const completion = (level: "self-declared" | "documented"): Update => ({
  date: "2025-05-01",
  type: "completion",
  statement: { sv: "Alla tre bilar är bytta." },
  evidence: [{ title: "Registerutdrag", url: "https://exempel.example.org/utdrag", level }],
});

test.each(["achieved", "partly-achieved"] as const)("refuses %s without evidence", (state) => {
  expect(placesOf(achievedNeedsEvidence(contextWith({ state })))).toEqual([
    "commitments/example-commitment state",
  ]);
});

test("accepts achieved with the actor's own word where nothing more is asked for", () => {
  const context = contextWith({ state: "achieved", updates: [completion("self-declared")] });
  expect(achievedNeedsEvidence(context)).toEqual([]);
});

test("refuses achieved where only a confirmation has evidence, and accepts it on progress", () => {
  const achievedBy = (type: Update["type"]) =>
    achievedNeedsEvidence(
      contextWith({ state: "achieved", updates: [{ ...completion("documented"), type }] }),
    );
  expect(placesOf(achievedBy("confirmation"))).toEqual(["commitments/example-commitment state"]);
  expect(achievedBy("progress")).toEqual([]);
});

test("tells the reviewer of achieved promises whose last number has not reached the target", () => {
  const target = { value: 12, unit: { sv: "bilar" } };
  const told = (values: readonly (number | undefined)[], keys: Partial<Commitment> = {}) =>
    achievedBelowTarget(
      contextWith({
        state: "achieved",
        target,
        updates: values.map((value) => ({ ...completion("documented"), value })),
        ...keys,
      }),
    ).map(({ severity, path, details }) => [severity, path.join("."), details?.found, details?.limit]);
  expect(told([4, 11, undefined])).toEqual([["warning", "state", 11, 12]]);
  expect(told([4, 12])).toEqual([]);
  expect(told([13])).toEqual([]);
  expect(told([undefined])).toEqual([]);
  expect(told([4], { state: "partly-achieved" })).toEqual([]);
  // Fewer is better: from 40 cars to 12.
  const fewer = { baseline: { year: 2024, value: 40 } };
  expect(told([14], fewer)).toEqual([["warning", "state", 14, 12]]);
  expect(told([12], fewer)).toEqual([]);
  // Nobody can say whether 4 tonnes are what is left or what is cut.
  expect(told([4], { target: { value: 12, unit: { sv: "ton CO2e" } } })).toEqual([]);
});

test("asks for the level of evidence that the catalogue item names", () => {
  const keys = { state: "achieved", catalogueItem: "example-item" } as const;
  const tooWeak = contextWith({ ...keys, updates: [completion("self-declared")] });
  expect(achievedNeedsEvidence(tooWeak)[0]?.details?.limit).toBe("documented");
  expect(achievedNeedsEvidence(contextWith({ ...keys, updates: [completion("documented")] }))).toEqual([]);
});

test("asks for a reason in every state but active and achieved", () => {
  const refused = commitmentStates.filter((state) => stateNeedsReason(contextWith({ state })).length > 0);
  expect(refused).toEqual(commitmentStates.filter((state) => state !== "active" && state !== "achieved"));
});

test("accepts an ended state that is explained", () => {
  const context = contextWith({ state: "withdrawn", stateReason: { sv: "Bageriet har lagt ned." } });
  expect(stateNeedsReason(context)).toEqual([]);
});

test("asks a superseded commitment for its successor", () => {
  expect(placesOf(supersededBySuccessor(contextWith({ state: "superseded" })))).toEqual([
    "commitments/example-commitment state",
  ]);
});

test("refuses a successor of a commitment that is still active", () => {
  const [found] = supersededBySuccessor(contextWith({ supersededBy: "next-commitment" }));
  expect(found?.rule).toBe("superseded-state");
});

test("warns of a commitment past its due date, from the day after", () => {
  expect(overdue(contextWith({ due: "2025-06-01" }))).toEqual([]);
  expect(placesOf(overdue(contextWith({ due: "2025-05-31" })))).toEqual([
    "commitments/example-commitment due",
  ]);
});

test("warns of the municipality's own commitments as of any other", () => {
  const context = contextWith({ due: "2025-05-31", counterCommitment: true });
  expect(overdue(context)).toHaveLength(1);
});

test("keeps silent about the due date of what has ended", () => {
  expect(overdue(contextWith({ due: "2025-05-31", state: "achieved" }))).toEqual([]);
});

test("lets only the municipality make counter-commitments", () => {
  const municipality = { name: "Exempelby", code: "0000", county: "Exempelby län", actor: "exempelby" };
  const actors = [makeActor(), makeActor({ id: "exempelby", type: "public" })];
  const commitments = [
    makeCommitment({ counterCommitment: true }),
    makeCommitment({ id: "own-promise", actor: "exempelby", counterCommitment: true }),
  ];
  expect(placesOf(counterCommitmentActor(contextOf({ actors, commitments }, { municipality })))).toEqual([
    "commitments/example-commitment counterCommitment",
  ]);
});
