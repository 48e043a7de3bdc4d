import { expect, test } from "vitest";
import {
  makeActor,
  makeCommitment,
  makeDataset,
  makeIndicator,
  makeSource,
  makeSupportNeed,
  makeSupportOffer,
} from "../dataset/fixtures/factory.ts";
import { textsIn } from "../i18n/texts.ts";
import { collectionNames } from "../schema/collections.ts";
import {
  actorThing,
  breadcrumbs,
  collectionThing,
  commitmentThing,
  seriesThing,
  structuredData,
  supportThing,
  websiteThing,
} from "./structured-data.ts";

const absolute = (path: string) => new URL(path, "https://klimat.example.org").href;
const written = (thing: Parameters<typeof structuredData>[0][number]) => {
  const { "@graph": graph } = JSON.parse(structuredData([thing])) as {
    readonly "@graph": readonly unknown[];
  };
  return graph[0];
};
const dataset = makeDataset({ actors: [makeActor()] });

test("tells who has promised what, and leaves out days that are not known", () => {
  const commitment = makeCommitment({ start: "2025-02-01", due: "unknown", state: "active" });
  expect(written(commitmentThing(commitment, dataset, "sv", absolute))).toEqual({
    "@type": "Action",
    "@id": `https://klimat.example.org/ataganden/${commitment.id}/`,
    url: `https://klimat.example.org/ataganden/${commitment.id}/`,
    name: commitment.title.sv,
    inLanguage: "sv",
    agent: {
      "@type": "Organization",
      "@id": "https://klimat.example.org/aktorer/example-bakery/",
      name: "Exempelbageriet AB",
    },
    startTime: "2025-02-01",
    actionStatus: "https://schema.org/ActiveActionStatus",
  });
});

test("calls an actor and a commitment the same in every language", () => {
  const actor = makeActor();
  const names = (["sv", "en"] as const).map((language) => [
    written(actorThing(actor, dataset, language, absolute)),
    written(commitmentThing(makeCommitment(), dataset, language, absolute)),
  ]) as { readonly "@id": string; readonly url: string }[][];
  const [swedish, english] = names;
  expect(english?.map((thing) => thing["@id"])).toEqual(swedish?.map((thing) => thing["@id"]));
  expect(english?.at(-1)?.url).toContain("/en/commitments/");
});

test("says neither that a paused promise goes on nor that it is over", () => {
  const commitment = makeCommitment({ state: "paused", stateReason: { sv: "Väntar på besked." } });
  expect(written(commitmentThing(commitment, dataset, "sv", absolute))).not.toHaveProperty("actionStatus");
});

test("gives a series the licence of its source, by its address", () => {
  const open = makeDataset({ sources: [makeSource({ license: "CC0-1.0" })] });
  expect(written(seriesThing(makeIndicator(), open, "sv", absolute))).toHaveProperty(
    "license",
    "http://creativecommons.org/publicdomain/zero/1.0/",
  );
});

test("claims no licence for a series whose publisher does not say", () => {
  const silent = makeDataset({ sources: [makeSource({ license: "unknown" })] });
  const series = written(seriesThing(makeIndicator(), silent, "sv", absolute));
  expect(series).not.toHaveProperty("license");
  expect(series).toMatchObject({ temporalCoverage: "2020/2022", creator: { name: "Exempelmyndigheten" } });
});

test("names nobody who asks for support without showing a name", () => {
  const need = makeSupportNeed({ actor: undefined, actorType: "company" });
  expect(written(supportThing(need, dataset, "sv", absolute))).not.toHaveProperty("@reverse");
});

test("tells who gives help from who asks for it", () => {
  const by = { name: "Exempelbageriet AB" };
  expect(written(supportThing(makeSupportOffer(), dataset, "sv", absolute))).toMatchObject({
    "@type": "Offer",
    offeredBy: by,
  });
  expect(written(supportThing(makeSupportNeed(), dataset, "sv", absolute))).toMatchObject({
    "@type": "Demand",
    "@reverse": { seeks: by },
  });
});

test("gives what is free the price 0, and what is not known none", () => {
  expect(written(supportThing(makeSupportOffer({ cost: "free" }), dataset, "sv", absolute))).toMatchObject({
    price: 0,
  });
  expect(
    written(supportThing(makeSupportOffer({ cost: "unknown" }), dataset, "sv", absolute)),
  ).not.toHaveProperty("price");
});

test("counts the steps of the way from 1", () => {
  expect(breadcrumbs([{ label: "Start", href: "/" }], absolute)["itemListElement"]).toEqual([
    { "@type": "ListItem", position: 1, name: "Start", item: "https://klimat.example.org/" },
  ]);
});

test("cannot be ended by a text", () => {
  expect(structuredData([{ name: "</script><script>alert(1)</script><!--" }])).not.toContain("<");
});

test("names no publisher of a portal that is only proposed", () => {
  expect(written(websiteThing(dataset.portal, "sv", absolute))).toHaveProperty("publisher.name");
  const proposed = { ...dataset.portal, proposed: true };
  expect(written(websiteThing(proposed, "sv", absolute))).not.toHaveProperty("publisher");
  const goals = { name: "goals", title: "mål", text: "Kommunens mål." } as const;
  expect(written(collectionThing(goals, dataset.portal, "sv", absolute))).toHaveProperty("creator.name");
  expect(written(collectionThing(goals, proposed, "sv", absolute))).not.toHaveProperty("creator");
});

test.each(["sv", "en"] as const)(
  "says enough of each collection in %s for a search engine to show it",
  (language) => {
    for (const name of collectionNames) {
      const { name: title, text } = textsIn(language).openData.collections[name];
      const thing = collectionThing({ name, title, text }, dataset.portal, language, absolute);
      expect(thing).toMatchObject({
        name: expect.stringContaining(" – "),
        url: expect.stringMatching(/^https:/),
      });
      expect([name, String(thing["description"]).length >= 50]).toEqual([name, true]);
    }
  },
);
