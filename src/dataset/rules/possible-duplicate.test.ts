import { expect, test } from "vitest";
import type { Commitment } from "../dataset.ts";
import { makeCommitment } from "../fixtures/factory.ts";
import { contextOf, placesOf } from "../fixtures/rule-context.ts";
import { possibleDuplicate } from "./possible-duplicate.ts";

const twinsAmong = (sv: string, keys: Partial<Commitment> = {}) =>
  placesOf(
    possibleDuplicate(
      contextOf({
        commitments: [
          makeCommitment({ title: { sv: "Vi byter våra tre skåpbilar till elbilar" } }),
          makeCommitment({ id: "another-one", title: { sv }, ...keys }),
        ],
      }),
    ),
  );

test.each([
  "Vi byter våra tre skåpbilar till elbilar",
  "Vi byter våra tre skåpbilar till elbilar!",
  "vi byter VÅRA tre skåpbilar till nya elbilar",
])("warns of a second commitment with the title %s", (title) => {
  expect(twinsAmong(title)).toEqual(["commitments/another-one title"]);
});

test("keeps silent about another title, another actor, and what has ended", () => {
  expect(twinsAmong("Vi byter våra fem lastbilar till biogas")).toEqual([]);
  expect(twinsAmong("Vi byter våra tre skåpbilar till elbilar", { actor: "other-baker" })).toEqual([]);
  expect(twinsAmong("Vi byter våra tre skåpbilar till elbilar", { state: "lapsed" })).toEqual([]);
});

test("tells yearly commitments apart by their number", () => {
  const titles = [2025, 2026].map((year) => `Vi går igenom all energi i alla våra bagerier under ${year}`);
  const commitments = titles.map((sv, index) => makeCommitment({ id: `yearly-${index}`, title: { sv } }));
  expect(possibleDuplicate(contextOf({ commitments }))).toEqual([]);
});

test("still finds the same title where an actor has very many", () => {
  const commitments = Array.from({ length: 250 }, (_, index) =>
    makeCommitment({ id: `number-${index}`, title: { sv: `Åtagande nummer ${index % 249}` } }),
  );
  expect(placesOf(possibleDuplicate(contextOf({ commitments })))).toEqual(["commitments/number-249 title"]);
});
