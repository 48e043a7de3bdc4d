import { expect, test } from "vitest";
import {
  makeActor,
  makeCommitment,
  makeDataset,
  makeGoal,
  makeIndicator,
} from "../../dataset/fixtures/factory.ts";
import type { HistoryEvent } from "../../history/history.ts";
import { textsIn } from "../../i18n/texts.ts";
import { allChanges } from "./changes.ts";
import { headingOf } from "./entry-heading.ts";
import { makeHistory, makeHistoryEvent } from "./fixtures/history.ts";

const dataset = makeDataset({
  actors: [makeActor()],
  commitments: [makeCommitment({ signed: "unknown" })],
  goals: [makeGoal({ title: { sv: "Halverade utsläpp" } })],
  indicators: [makeIndicator({ title: { sv: "Utsläpp" } })],
});

function headingsOf(event: Pick<HistoryEvent, "change"> & Partial<HistoryEvent>): readonly string[] {
  const { collection = "commitments", id = "example-commitment" } = event;
  const history = makeHistory({ records: { [`${collection}/${id}`]: [makeHistoryEvent(event)] } });
  return allChanges(dataset, history, "2026-06-01").map((one) => headingOf(one, textsIn("sv"), "sv"));
}

const years = [2022];
const earlier = { kind: "due", from: "2030-12-31", to: "2029-12-31" } as const;
const later = { kind: "due", from: "2030-12-31", to: "2031-12-31" } as const;
const goal = { collection: "goals", id: "example-goal" } as const;
const series = { collection: "indicators", id: "example-indicator" } as const;

test.each([
  [{ change: later }, "Ändrat löfte: Vi kör ut brödet med elbilar"],
  [{ change: earlier }, "Ändrat åtagande: Vi kör ut brödet med elbilar"],
  [{ ...goal, change: later }, "Ändrat mål: Halverade utsläpp"],
  [
    { id: "gone-since", change: { kind: "removed" } },
    "Ändrat löfte: gone-since (finns inte längre i portalen)",
  ],
  [{ ...series, change: { kind: "observationsAdded", years } }, "Nya siffror: Utsläpp"],
  [{ ...series, change: { kind: "observations", years } }, "Omräknade siffror: Utsläpp"],
] as const)("says of %j in one line what it is", (event, heading) => {
  expect(headingsOf(event)).toEqual([heading]);
});

test("calls a new actor by its name and anything else by its title", () => {
  const published = { "actors/example-bakery": "2026-05-05", "goals/example-goal": "2026-05-06" };
  const changes = allChanges(dataset, makeHistory({ published }), "2026-06-01");
  expect(changes.map((one) => headingOf(one, textsIn("sv"), "sv"))).toEqual([
    "Nytt mål: Halverade utsläpp",
    "Ny aktör: Exempelbageriet AB",
  ]);
});
