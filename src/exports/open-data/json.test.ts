import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { recordsOf } from "../../dataset/collection-records.ts";
import {
  makeCommitment,
  makeDataset,
  makeIndicator,
  makePeriod,
  makeSource,
} from "../../dataset/fixtures/factory.ts";
import { loadDataset } from "../../dataset/load.ts";
import { collectionNames } from "../../schema/collections.ts";
import { indexJson } from "./api-index.ts";
import { makeEdition } from "./fixtures/edition.ts";
import { collectionJson, recordJson, removedJson, tombstoneJson, withSortedKeys } from "./json.ts";
import { openapiJson } from "./openapi.ts";
import { schemaJson } from "./record-schema.ts";

const dataset = makeDataset({
  commitments: [makeCommitment({ id: "second-promise" }), makeCommitment({ id: "first-promise" })],
  indicators: [makeIndicator(), makeIndicator({ id: "other-series", source: "bought-source" })],
  sources: [
    makeSource(),
    makeSource({ id: "bought-source", license: "unknown", attribution: "Källa: Exempelmyndigheten" }),
  ],
});
const edition = makeEdition(dataset);
const read = (text: string) => JSON.parse(text) as Record<string, unknown>;

/** What OpenAPI says that a path answers with. */
function answerAt(path: string): object {
  type Answers = Readonly<Record<string, { content: Readonly<Record<string, { schema: object }>> }>>;
  const { paths, components } = JSON.parse(openapiJson(edition)) as {
    readonly paths: Readonly<Record<string, { readonly get: { readonly responses: Answers } }>>;
    readonly components: object;
  };
  return { ...paths[path]?.get.responses["200"]?.content["application/json"]?.schema, components };
}

test("gives the records as they are, in the order of their ids", () => {
  const { data, count } = read(collectionJson(edition, "commitments"));
  expect(data).toEqual([...dataset.commitments.values()]);
  expect(count).toBe(2);
});

test("says who publishes, on what terms, and of which commit", () => {
  expect(read(collectionJson(edition, "commitments"))).toMatchObject({
    publisher: "Exempelby kommun",
    license: "CC0-1.0",
    commit: "0123456789abcdef0123456789abcdef01234567",
    date: "2026-05-04",
    fictional: true,
    $schema: "https://klimat.example.org/api/v1/schema/commitments.json",
  });
});

test("gives each series the terms of its source, and does not guess where they are unknown", () => {
  expect(read(collectionJson(edition, "indicators"))).toMatchObject({
    license: null,
    series: [
      { id: "example-indicator", license: "CC0-1.0" },
      { id: "other-series", license: null, attribution: "Källa: Exempelmyndigheten" },
    ],
  });
  expect(read(recordJson(edition, "indicators", "example-indicator"))["license"]).toBe("CC0-1.0");
});

test("sorts keys at every depth, and leaves lists in their order", () => {
  expect(JSON.stringify(withSortedKeys({ b: [{ d: 1, c: 2 }, 1], a: undefined, A: null }))).toBe(
    '{"A":null,"b":[{"c":2,"d":1},1]}',
  );
});

test("refuses a record that is not there", () => {
  expect(() => recordJson(edition, "commitments", "none-such")).toThrow(
    'There is no commitments "none-such".',
  );
});

test("tells which ids are gone, and whether that is all of them", () => {
  const ids = [
    { collection: "goals", id: "old-goal", removedOn: "2026-01-02", replacedBy: "new-goal" },
  ] as const;
  const whole = makeEdition(dataset, { removed: { sight: "whole", ids } });
  expect(read(removedJson(whole))).toMatchObject({ complete: true, count: 1, data: ids });
  const shallow = makeEdition(dataset, { removed: { sight: "shallow", since: "2026-02-01", ids: [] } });
  expect(read(removedJson(shallow))).toMatchObject({ complete: false, since: "2026-02-01", data: [] });
});

test("says where a record was that it was taken away, and nothing of what it said", () => {
  const removed = { collection: "commitments", id: "old-promise", removedOn: "2026-01-02" } as const;
  const told = read(tombstoneJson(edition, { ...removed, replacedBy: "first-promise" }));
  expect(told).toMatchObject({ ...removed, replacedBy: "first-promise", data: null, date: "2026-05-04" });
  const schema = answerAt("/commitments/{id}.json");
  const ajv = new Ajv2020({ strict: false, formats: { uri: true, date: true } });
  const isAnswer = ajv.compile(schema);
  expect([isAnswer(told), isAnswer(read(recordJson(edition, "commitments", "first-promise")))]).toEqual([
    true,
    true,
  ]);
  expect(isAnswer({ ...told, removedOn: undefined })).toBe(false);
});

test("says where a record is read, in each language", () => {
  const both = makeEdition(
    makeDataset({ commitments: [makeCommitment({ id: "first-promise" })] }, { languages: ["sv", "en"] }),
  );
  expect(read(recordJson(both, "commitments", "first-promise"))["page"]).toEqual({
    sv: "https://klimat.example.org/ataganden/first-promise/",
    en: "https://klimat.example.org/en/commitments/first-promise/",
  });
  expect(read(recordJson(edition, "sources", "bought-source"))["page"]).toBeUndefined();
});

test("names the files of the follow-up, and of each closed year", () => {
  const index = read(indexJson(makeEdition(makeDataset({ periods: [makePeriod({ year: 2024 })] }))));
  const folder = "https://klimat.example.org/uppfoljning";
  expect(index["followUp"]).toEqual({
    json: `${folder}/siffror.json`,
    csv: `${folder}/siffror.csv`,
    years: [{ year: 2024, json: `${folder}/2024/jamforelse.json`, csv: `${folder}/2024/jamforelse.csv` }],
  });
  const isIndex = new Ajv2020({ strict: false, formats: { uri: true, date: true } }).compile(
    answerAt("/index.json"),
  );
  isIndex(index);
  expect(isIndex.errors).toBeNull();
});

test("answers with what OpenAPI says, and nothing that it does not tell of", () => {
  const ajv = new Ajv2020({ strict: false, formats: { uri: true, date: true } });
  const figure = { id: "deadlines", language: "sv", question: "När?" } as const;
  const whole = makeEdition(dataset, { figures: [figure] });
  const index = read(indexJson(whole));
  const isIndex = ajv.compile(answerAt("/index.json"));
  isIndex(index);
  expect(isIndex.errors).toBeNull();
  expect(index["figures"]).toMatchObject([
    {
      page: "https://klimat.example.org/figurer/deadlines/badda-in/",
      csv: "https://klimat.example.org/figurer/deadlines.sv.csv",
    },
  ]);
  expect(isIndex({ ...index, more: 1 })).toBe(false);
  const isRemoved = ajv.compile(answerAt("/removed.json"));
  isRemoved(
    read(removedJson(makeEdition(dataset, { removed: { sight: "shallow", since: "2026-02-01", ids: [] } }))),
  );
  expect(isRemoved.errors).toBeNull();
});

test("says null of the commit where there is none", () => {
  expect(read(indexJson({ ...edition, commit: undefined }))["commit"]).toBeNull();
});

describe("the real records", () => {
  const real = makeEdition(loadDataset("data", { today: "2026-11-24" }));
  const ajv = new Ajv2020({ strict: false, formats: { uri: true, date: true } });
  test.each(collectionNames)("hold to the published schema of %s", (name) => {
    const validate = ajv.compile(JSON.parse(schemaJson(real, name)) as object);
    validate(JSON.parse(collectionJson(real, name)));
    expect(validate.errors).toBeNull();
    const [id] = recordsOf(real.dataset, name).keys();
    if (id === undefined) return;
    validate(JSON.parse(recordJson(real, name, id)));
    expect(validate.errors).toBeNull();
  });
});
