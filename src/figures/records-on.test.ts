import { expect, test } from "vitest";
import { makeCommitment, makeDataset } from "../dataset/fixtures/factory.ts";
import type { Commitment } from "../dataset/dataset.ts";
import { keyFigures } from "./key-figures.ts";
import { recordsOn } from "./records-on.ts";

const effect: Commitment["effect"] = {
  tonnesPerYear: { low: 80, central: 100, high: 120 },
  phase: "ex-ante",
  method: { sv: "Liter diesel gånger utsläpp per liter." },
  scopes: [1],
};
const day = "2024-12-31";
const later = makeCommitment({ id: "later", signed: "2025-05-01", effect, overlapGroup: "vans" });

function claimedOn(date: string, earlier: Parameters<typeof makeCommitment>[0]) {
  const dataset = makeDataset({
    commitments: [makeCommitment({ id: "earlier", signed: "2024-01-15", effect, ...earlier }), later],
  });
  return keyFigures(dataset, date).find(({ id }) => id === "claimed-central")?.value;
}

test("takes a promise for active before the day that what replaced it was made", () => {
  const replaced = { state: "superseded", supersededBy: "later" } as const;
  const commitments = [makeCommitment({ id: "earlier", signed: "2024-01-15", ...replaced }), later];
  const stateOn = (date: string) => {
    const found = recordsOn(makeDataset({ commitments }), date).commitments.get("earlier");
    return [found?.state, found?.supersededBy];
  };
  expect(stateOn(day)).toEqual(["active", undefined]);
  expect(stateOn("2025-05-01")).toEqual(["superseded", "later"]);
});

test("says of what was still active neither that it had ended nor why", () => {
  const gone = makeCommitment({
    signed: "2024-01-15",
    state: "withdrawn",
    stateReason: { sv: "Bageriet flyttar." },
    updates: [{ date: "2025-02-01", type: "withdrawal", statement: { sv: "Bageriet flyttar." } }],
  });
  const on = (date: string) => recordsOn(makeDataset({ commitments: [gone] }), date).commitments.get(gone.id);
  expect(on(day)).toMatchObject({ state: "active" });
  expect(on(day)).not.toHaveProperty("stateReason");
  expect(on("2025-02-01")).toMatchObject({ state: "withdrawn", stateReason: { sv: "Bageriet flyttar." } });
});

test("counts each tonne once on every day, by whoever counted it then", () => {
  const counted = { countedBy: "later", overlapGroup: "vans" };
  const replaced = { state: "superseded", supersededBy: "later" } as const;
  expect([claimedOn(day, counted), claimedOn("2025-12-31", counted)]).toEqual([100, 100]);
  expect([claimedOn(day, replaced), claimedOn("2025-12-31", replaced)]).toEqual([100, 100]);
});
