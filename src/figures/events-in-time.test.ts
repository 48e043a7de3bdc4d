import { expect, test } from "vitest";
import { makeEvent } from "../dataset/fixtures/factory.ts";
import { eventsInTime } from "./events-in-time.ts";

const idsOf = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

test("holds an event for over the day after its last, and tells the latest of those first, on a day by id", () => {
  const events = [
    makeEvent({ id: "b-spring", start: "2025-03-01" }),
    makeEvent({ id: "a-spring", start: "2025-03-01" }),
    makeEvent({ id: "week", start: "2025-05-30", end: "2025-06-01" }),
    makeEvent({ id: "ended", start: "2025-05-29", end: "2025-05-31" }),
    makeEvent({ id: "autumn", start: "2025-09-01" }),
  ];
  const { coming, past } = eventsInTime(events, "2025-06-01");
  expect(idsOf(coming)).toEqual(["week", "autumn"]);
  expect(idsOf(past)).toEqual(["ended", "a-spring", "b-spring"]);
});
