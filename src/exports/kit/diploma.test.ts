import { expect, test } from "vitest";
import type { Commitment } from "../../dataset/dataset.ts";
import { makeActor, makeCommitment } from "../../dataset/fixtures/factory.ts";
import { freshnessOf } from "../../figures/freshness.ts";
import { actorDiploma, commitmentDiploma, type Diploma } from "./diploma.ts";

const freshness = (commitment: Commitment) => freshnessOf(commitment, "2026-11-24");
const promise = (changes: Partial<Commitment> = {}) =>
  makeCommitment({
    state: "active",
    signed: "2026-01-10",
    start: "2026-01-10",
    due: "2028-01-10",
    ...changes,
  });
const old = { signed: "2022-03-01", start: "2022-03-01" } as const;
const why = { sv: "Lokalen såldes." };

test("says of an active commitment what is promised, and when it was signed", () => {
  const commitment = promise();
  expect(commitmentDiploma(commitment, freshness)).toEqual({
    promises: [commitment],
    more: 0,
    signedOn: "2026-01-10",
  });
});

test("leaves the day to be written by hand where the record does not know it", () => {
  expect(commitmentDiploma(promise({ signed: "unknown" }), freshness)).toHaveProperty("signedOn", undefined);
});

test.each([
  ["halted", { state: "paused", stateReason: why }],
  ["ended", { state: "withdrawn", stateReason: why }],
  ["ended", { state: "achieved" }],
  ["dormant", old],
] as const)("says why there is nothing to sign: %s", (reason, changes) => {
  expect(commitmentDiploma(promise(changes), freshness)).toBe(reason);
});

test("gathers what an actor has promised that still stands, and counts what one sheet cannot hold", () => {
  const standing = Array.from({ length: 7 }, (_, index) => promise({ id: `promise-${index}` }));
  const diploma = actorDiploma(makeActor({ status: "active" }), [...standing, promise(old)], freshness);
  expect(diploma).toMatchObject({ more: 2, signedOn: "2026-01-10" });
  expect(diploma).toHaveProperty("promises", standing.slice(0, 5));
});

test("shows fewer promises where the name or the titles are long, and always one", () => {
  const long = { sv: "Vi byter ".padEnd(140, "x"), en: "Short" };
  const shownOf = (name: string, title: Commitment["title"]) => {
    const own = Array.from({ length: 7 }, (_, index) => promise({ id: `promise-${index}`, title }));
    const { promises, more } = actorDiploma(makeActor({ name }), own, freshness) as Diploma;
    expect(promises.length + more).toBe(7);
    return promises.length;
  };
  expect(shownOf("Exempelbageriet", { sv: "Vi byter lampor" })).toBe(5);
  expect(shownOf("Exempelbageriet", long)).toBe(3);
  expect(shownOf("Exempelbageriet ".padEnd(150, "x"), { sv: "Vi byter lampor" })).toBe(3);
  expect(shownOf("Exempelbageriet ".padEnd(400, "x"), long)).toBe(1);
});

test("leaves the day to be written by hand where an actor's promises were signed on different days", () => {
  const own = [promise(), promise({ id: "another", signed: "2026-02-01" })];
  expect(actorDiploma(makeActor({ status: "active" }), own, freshness)).toHaveProperty("signedOn", undefined);
});

test("has no diploma of an actor that has left, is dormant, or has promised nothing that stands", () => {
  expect(actorDiploma(makeActor({ status: "left" }), [promise()], freshness)).toBe("left");
  expect(actorDiploma(makeActor({ status: "dormant" }), [promise()], freshness)).toBe("dormant");
  expect(actorDiploma(makeActor({ status: "active" }), [promise(old)], freshness)).toBe("none");
});
