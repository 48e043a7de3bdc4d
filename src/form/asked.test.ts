import { expect, test } from "vitest";
import { schemaFields } from "../dataset/schema-fields.ts";
import { schemas } from "../schema/collections.ts";
import { type AskedCollection, asked, askedAlone, askedLater, notAsked } from "./asked.ts";

const collections = Object.keys(asked) as AskedCollection[];

test.each(collections)("asks for every key of %s, or says who sets it", (collection) => {
  const later = collection === "commitments" ? askedLater : [];
  const known = [...asked[collection], ...later, ...Object.keys(notAsked[collection])];
  const keys = schemaFields(schemas[collection]).map(({ path }) => path);
  expect(known.toSorted()).toEqual(keys.toSorted());
});

test.each(collections)("asks for every key of %s that must be there and nobody sets", (collection) => {
  const needed = schemaFields(schemas[collection]).filter(
    ({ isRequired, depth }) => isRequired && depth === 0,
  );
  const unasked = needed.filter(({ path }) => !asked[collection].includes(path));
  const byProgram = unasked.filter(
    ({ path }) => path !== "state" && notAsked[collection][path] !== "program",
  );
  expect(byProgram).toEqual([]);
});

test.each(["support-needs", "support-offers"] as const)(
  "asks for every key of %s that comes alone, but for those that others set",
  (collection) => {
    const keys = schemaFields(schemas[collection]).map(({ path }) => path);
    const others = keys.filter((key) => !askedAlone[collection].includes(key));
    const setByOthers = {
      "support-needs": ["commitment", "matches", "matches.date", "matches.offer", "matches.outcome"],
      "support-offers": ["lastConfirmed"],
    };
    expect(others.toSorted()).toEqual([...setByOthers[collection], "sources", "state"].toSorted());
    expect(askedAlone[collection].filter((key) => !keys.includes(key))).toEqual([]);
  },
);
