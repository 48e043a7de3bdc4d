import { expect, test } from "vitest";
import {
  makeActor,
  makeCommitment,
  makeDataset,
  makeEvent,
  makeFocusArea,
  makeIndicator,
  makeSupportOffer,
} from "../dataset/fixtures/factory.ts";
import { freshnessOf } from "../figures/freshness.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { Language } from "../i18n/routes.ts";
import { searchRecords } from "./search-records.ts";

const today = "2026-11-23";

/** Offers stand on the second page of support. */
const pageOfSupport = (id: string) => (id.includes("offer") ? 2 : 1);

const recordsOf = (dataset: Dataset, language: Language = "sv") => [
  ...searchRecords(dataset, (commitment) => freshnessOf(commitment, today), language, pageOfSupport),
];

const commitmentsNamed = (...titles: readonly string[]) =>
  titles.map((sv, index) => makeCommitment({ id: `example-${index}`, title: { sv } }));

test("files a commitment under the words of the language's addresses", () => {
  const dataset = makeDataset({ commitments: [makeCommitment()] });
  const [swedish] = recordsOf(dataset);
  expect(swedish?.filters).toEqual({
    innehall: ["ataganden"],
    fokusomrade: ["example-area"],
    aktorstyp: ["foretag"],
    typ: ["byta"],
    lage: ["pagar"],
    aktualitet: ["vilande"],
  });
  const [english] = recordsOf(dataset, "en");
  expect([english?.url, english?.filters["actor-type"], english?.meta["titleLang"]]).toEqual([
    "/en/commitments/example-commitment/",
    ["company"],
    "sv",
  ]);
});

test("places titles by the Swedish alphabet", () => {
  const records = recordsOf(
    makeDataset({ commitments: commitmentsNamed("Öppna", "Ändra", "Zonera", "Åka") }),
  );
  const places = records.slice(0, 4).map(({ meta, sort }) => [meta["title"], sort["namn"]]);
  expect(Object.fromEntries(places)).toEqual({ Zonera: "0", Åka: "1", Ändra: "2", Öppna: "3" });
});

test("places commitments without a date last", () => {
  const commitments = [
    makeCommitment({ id: "no-date", due: "unknown", signed: "unknown" }),
    makeCommitment({ id: "later", due: "2031-01-01", signed: "2020-01-01" }),
    makeCommitment({ id: "sooner", due: "2027-01-01", signed: "2025-01-01" }),
  ];
  const records = recordsOf(makeDataset({ commitments })).slice(0, 3);
  const orderBy = (word: string) =>
    records
      .toSorted((a, b) => Number(a.sort[word]) - Number(b.sort[word]))
      .map(({ url }) => url.split("/").at(-2));
  expect([orderBy("klart"), orderBy("nyast")]).toEqual([
    ["sooner", "later", "no-date"],
    ["sooner", "later", "no-date"],
  ]);
});

test("tells apart the last day of what stands and of what has ended", () => {
  const commitments = [
    makeCommitment({ id: "stands", due: "2031-01-01" }),
    makeCommitment({ id: "ended", due: "2027-01-01", state: "withdrawn" }),
  ];
  const days = recordsOf(makeDataset({ commitments })).map(({ meta }) => [meta["due"], meta["wasDue"]]);
  expect(days.slice(0, 2)).toEqual([
    ["20310101", undefined],
    [undefined, "20270101"],
  ]);
});

test("tells the index the parts of compounds that stand elsewhere, and only those not in the text itself", () => {
  const dataset = makeDataset({
    commitments: commitmentsNamed("Färre lastbilstransporter", "Varje transport räknas"),
  });
  const parts = recordsOf(dataset)
    .slice(0, 2)
    .map(({ meta }) => meta["parts"]);
  expect(parts).toEqual(["transporter", undefined]);
});

test("tells the index what people call a matter, where the title calls it something else", () => {
  const dataset = makeDataset({ commitments: commitmentsNamed("Byt fordon", "Köp elbilar", "Öva mer") });
  const sought = recordsOf(dataset)
    .slice(0, 3)
    .map(({ meta }) => meta["sought"]?.split(" "));
  expect(sought[0]).toContain("elbilar");
  expect(sought[1]).not.toContain("elbilar");
  expect(sought[2]).toBeUndefined();
});

test("gives the title of an edition that has been replaced less weight", () => {
  const indicators = [makeIndicator({ id: "old" }), makeIndicator({ id: "new", replaces: "old" })];
  const metaOf = (id: string) =>
    recordsOf(makeDataset({ indicators })).find(({ url }) => url.includes(id))?.meta;
  expect(Object.keys(metaOf("/old/") ?? {})).toEqual(["oldTitle"]);
  expect(Object.keys(metaOf("/new/") ?? {})).toContain("title");
});

test("gives every record content, and an address of its own", () => {
  const dataset = makeDataset({
    "focus-areas": [makeFocusArea()],
    actors: [makeActor()],
    events: [makeEvent({ id: "first-event" }), makeEvent({ id: "second-event" })],
  });
  const records = recordsOf(dataset);
  expect(records.filter(({ content }) => content.trim() === "")).toEqual([]);
  expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
});

test("leads to the page where an offer stands", () => {
  const urls = recordsOf(makeDataset({ "support-offers": [makeSupportOffer({ id: "an-offer" })] }));
  expect(urls.map(({ url }) => url)).toContain("/stod/sida/2/#an-offer");
});
