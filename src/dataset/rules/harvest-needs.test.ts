import { expect, test } from "vitest";
import { makePortal } from "../fixtures/factory.ts";
import { contextOf } from "../fixtures/rule-context.ts";
import { harvestNeeds } from "./harvest-needs.ts";

const real = makePortal({ fictional: false });
/** A publisher of whom all is told. */
const publisher = {
  ...real.publisher,
  organisationUri: "http://dataportal.se/organisation/SE0000000000",
  type: "local-authority",
  contact: { name: "Kontaktcenter", email: "oppnadata@kommun.example.org" },
} as const;
const foundIn = (portal: typeof real) =>
  harvestNeeds({ ...contextOf(), portal }).map(({ details }) => details?.found);

test("names what a catalogue of open data must say of its publisher", () => {
  expect(foundIn(real)).toEqual(["publisher.organisationUri, publisher.type, publisher.contact"]);
});

test("says nothing where all is told", () => {
  expect(foundIn({ ...real, publisher })).toEqual([]);
});

test("points to a licence that catalogues have no address of, where the rest is told", () => {
  const foundWith = (license: string) =>
    harvestNeeds({ ...contextOf(), portal: { ...real, publisher, license } }).map(({ path, details }) => [
      path,
      details?.found,
    ]);
  expect(foundWith("Kommunens egen")).toEqual([[["license"], "license (CC0-1.0, CC-BY-4.0)"]]);
  expect(foundWith("CC BY 4.0")).toEqual([]);
});

test("asks nothing of a made-up portal, nor of one that is only proposed", () => {
  expect(foundIn(makePortal({ fictional: true }))).toEqual([]);
  expect(foundIn({ ...real, proposed: true })).toEqual([]);
});
