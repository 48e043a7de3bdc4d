import { expect, test } from "vitest";
import type { Mission } from "../schema/mission.ts";
import { joinedTogether, missionAsOf } from "./missions.ts";

const mission = (keys: Partial<Mission>): Mission => ({
  id: "a-mission",
  title: { sv: "Ett uppdrag" },
  takesPart: true,
  cities: [],
  sources: ["a-source"],
  ...keys,
});
const city = (name: string, since?: string) => ({ name, since, source: "a-source" });

test("puts places that joined together beside each other, those of unknown date last", () => {
  const groups = joinedTogether(
    mission({ cities: [city("Ettby"), city("Tvåby", "2021"), city("Treby", "2019"), city("Fyrby", "2021")] }),
  );
  expect(groups).toEqual([
    { since: "2019", names: ["Treby"] },
    { since: "2021", names: ["Tvåby", "Fyrby"] },
    { since: undefined, names: ["Ettby"] },
  ]);
});

test("is as old as the latest thing a source says", () => {
  const counts = [{ date: "2024-12", cities: 48, source: "a-source" }];
  expect(missionAsOf(mission({ counts, cities: [city("Ettby", "2021")] }))).toBe("2024-12");
  expect(missionAsOf(mission({ cities: [city("Ettby", "2021"), city("Tvåby")] }))).toBe("2021");
  expect(missionAsOf(mission({ cities: [city("Ettby")] }))).toBeUndefined();
});
