import { expect, test } from "vitest";
import { makeActor, makeCollections, makeCommitment, makeSource } from "./fixtures/factory.ts";
import { meantRecord } from "./meant-record.ts";
import { knownIdsOf } from "./references.ts";

const collections = makeCollections({
  actors: [
    makeActor({ id: "eemab", name: "Exempelby Energi och Miljö (EEM)" }),
    makeActor({ id: "skolan", name: "Björkskolan" }),
    makeActor({ id: "norra-klubben", name: "Cykelklubben" }),
    makeActor({ id: "sodra-klubben", name: "Cykelklubben" }),
  ],
  commitments: [
    makeCommitment({ id: "x-bilar", title: { sv: "Byta bilar mot cyklar", en: "From cars to bikes" } }),
  ],
  sources: [makeSource({ id: "lag-2018", title: "Lag om åkerier" })],
});
const meant = meantRecord(knownIdsOf(collections), (name) => collections[name]);

test.each([
  ["as it stands", "Exempelby Energi och Miljö (EEM)"],
  ["without what stands in brackets", "Exempelby Energi och Miljö"],
  ["in capitals, with a sign for a word", "EXEMPELBY ENERGI & MILJÖ"],
  ["without rings and dots", "exempelby energi och miljo"],
  ["as an id", "exempelby-energi-och-miljo"],
  ["with letters that have changed places", "Exmepelby Energi och Mijlö"],
])("finds an actor by its name %s", (_, name) => {
  expect(meant("actors", name)).toBe("eemab");
});

test("finds a record by its title in each language, and only in its collection", () => {
  expect(meant("commitments", "Byta bilar mot cyklar")).toBe("x-bilar");
  expect(meant("commitments", "from-cars-to-bike")).toBe("x-bilar");
  expect(meant("sources", "lag om akerier")).toBe("lag-2018");
  expect(meant("actors", "Byta bilar mot cyklar")).toBeUndefined();
});

test("still finds the nearest id, also of a file that cannot be read", () => {
  expect(meant("actors", "skollan")).toBe("skolan");
  const known = { ...knownIdsOf(collections), actors: new Set(["exempelbageriet"]) };
  expect(meantRecord(known, () => [])("actors", "Exempelbagariet")).toBe("exempelbageriet");
});

test("guesses at none of several with one name, and at none that is far away", () => {
  expect(meant("actors", "Cykelklubben")).toBeUndefined();
  expect(meant("actors", "Spårvagnsbolaget")).toBeUndefined();
  expect(meant("actors", "日本")).toBeUndefined();
});

test("reads names only where something is to be found, and once", () => {
  let readings = 0;
  const counting = meantRecord(knownIdsOf(collections), (name) => {
    readings += 1;
    return collections[name];
  });
  expect(readings).toBe(0);
  for (const name of ["Björkskolan", "Björkskola", "Björkskolan"]) counting("actors", name);
  expect(readings).toBe(1);
});
