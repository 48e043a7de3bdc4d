import fc from "fast-check";
import { expect, test } from "vitest";
import {
  makeActor,
  makeCollections,
  makeCommitment,
  makePortal,
  makeSupportNeed,
} from "../fixtures/factory.ts";
import type { Collections, Commitment } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import { findingsOf } from "./all-rules.ts";
import { findingsNear } from "./findings-near.ts";

const today = "2025-06-01";
const portal = makePortal({
  municipality: { name: "Exempelby", code: "0000", county: "Exempelby län", actor: "a" },
});
const actorIds = ["a", "b", "c", "d"];
const ids = ["one", "two", "three", "four", "five", "six"];

const commitment = fc.record(
  {
    actor: fc.constantFrom(...actorIds),
    title: fc.constantFrom(
      { sv: "Vi byter bilar" },
      { sv: "Vi byter bilar nu" },
      { sv: "Vi lagar maten klimatneutralt" },
    ),
    state: fc.constantFrom("active", "withdrawn", "superseded", "achieved"),
    partners: fc.uniqueArray(fc.constantFrom(...actorIds), { maxLength: 2 }),
    overlapGroup: fc.constantFrom("bilar", "mat"),
    countedBy: fc.constantFrom(...ids),
    supersededBy: fc.constantFrom(...ids),
    counterCommitment: fc.boolean(),
    effect: fc.constantFrom(1, 2, 5000).map((central) => ({
      tonnesPerYear: { low: 0, central, high: 9000 },
      phase: "ex-ante",
      method: { sv: "Påhittad." },
      scopes: [1],
    })),
  },
  { requiredKeys: ["actor", "title", "state"] },
);
const commitments = fc
  .array(commitment, { minLength: 2, maxLength: ids.length })
  .map((all) =>
    all.map((keys, index) => makeCommitment({ ...(keys as Partial<Commitment>), id: ids[index] ?? "" })),
  );

function world(list: readonly Commitment[]): Collections {
  const actors = actorIds.map((id) => makeActor({ id, ...(id === "d" && { status: "left" as const }) }));
  const need = makeSupportNeed({ id: "need", actor: "b", commitment: "one" });
  return makeCollections({ commitments: [...list], actors, "support-needs": [need] });
}

/** A finding in one line. A circle is the same wherever somebody came into it. */
function written({ rule, collection, id, path, details }: Finding): string {
  const circle = [...new Set(details?.others)].sort();
  return JSON.stringify(rule === "ref-cycle" ? [rule, path, circle] : [rule, collection, id, path, details]);
}

/**
 * Findings that can be compared: a circle that main has already is come into at one place or another as records around
 * it change, and one of others is not the proposal's.
 */
function compared(findings: readonly Finding[], before: Collections, id: string): string[] {
  const hasCircle = findingsOf(portal, before, today).some(({ rule }) => rule === "ref-cycle");
  return findings
    .filter(({ rule, details }) => rule !== "ref-cycle" || (!hasCircle && details?.others?.includes(id)))
    .map(written)
    .sort();
}

/** The same by the rules on everything, twice. */
function slowly(before: Collections, after: Collections, id: string): Finding[] {
  const name = ({ rule, collection, id: of, path }: Finding) => [rule, collection, of, ...path].join("/");
  const already = new Set(findingsOf(portal, before, today).map(name));
  return findingsOf(portal, after, today).filter(
    (found) =>
      `${found.collection}/${found.id}` === `commitments/${id}` ||
      (found.severity === "error" && !already.has(name(found))),
  );
}

test("says of some records what the rules say of them among all", () => {
  let found = 0;
  fc.assert(
    fc.property(commitments, fc.nat(), fc.boolean(), (list, pick, isNew) => {
      const chosen = list[pick % list.length];
      const other = list[(pick + 1) % list.length];
      if (chosen === undefined || other === undefined) return;
      const record = isNew ? chosen : { ...other, id: chosen.id };
      const before = world(isNew ? list.filter((one) => one !== chosen) : list);
      const after = world(list.map((one) => (one === chosen ? record : one)));
      const near = findingsNear(
        portal,
        before,
        after,
        [{ collection: "commitments", id: record.id, record }],
        today,
      );
      const [told, all] = [near, slowly(before, after, record.id)].map((findings) =>
        compared(findings, before, record.id),
      );
      found += all?.length ?? 0;
      expect(told).toEqual(all);
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(500);
});

test("weighs an effect against those of all actors of its type", () => {
  const effect = (central: number) => ({
    tonnesPerYear: { low: 0, central, high: 9e6 },
    phase: "ex-ante" as const,
    method: { sv: "Påhittad." },
    scopes: [1 as const],
  });
  const actors = Array.from({ length: 6 }, (_, number) => makeActor({ id: `actor-${number}` }));
  const list = actors.map(({ id }, number) =>
    makeCommitment({ id: `commitment-${number}`, actor: id, effect: effect(number === 5 ? 5_000_000 : 2) }),
  );
  const [after, before] = [list, list.slice(0, 5)].map((some) =>
    makeCollections({ actors, commitments: some }),
  );
  const record = list[5];
  if (after === undefined || before === undefined || record === undefined) throw new RangeError("No world.");
  const near = findingsNear(
    portal,
    before,
    after,
    [{ collection: "commitments", id: record.id, record }],
    today,
  );
  expect(near.map(({ rule }) => rule)).toContain("tonnes-outlier");
});
