import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { actorTypes } from "../../src/schema/actor.ts";
import { collectionNames, schemas } from "../../src/schema/collections.ts";
import { commitmentKinds, commitmentStates, updateTypes } from "../../src/schema/commitment.ts";
import { goalLevels } from "../../src/schema/goal.ts";
import { units } from "../../src/schema/indicator.ts";
import { supportCategories } from "../../src/schema/support.ts";
import { refusalsOfId } from "../../src/schema/values.ts";
import { readDataset } from "../../src/dataset/load.ts";
import { writtenOn } from "./days.ts";
import { fictionalMunicipality } from "./municipality.ts";
import { writeFiction } from "./write.ts";
import { yamlOf } from "../../src/dataset/yaml-text.ts";

const fiction = fictionalMunicipality(7, 60);
const { records } = fiction;

test("makes the same municipality of the same seed, and another of another", () => {
  expect(fictionalMunicipality(7, 60)).toEqual(fiction);
  expect(fictionalMunicipality(8, 60)).not.toEqual(fiction);
});

test.each(collectionNames)("writes %s that the schema accepts when read again", (collection) => {
  for (const [id, record] of records[collection]) {
    const read = schemas[collection].safeParse(parse(yamlOf(record)));
    expect([id, read.error?.issues, refusalsOfId(id)]).toEqual([id, undefined, []]);
  }
});

test("writes a portal that the schema accepts and that says it is fictional", () => {
  expect(schemas.portal.parse(parse(yamlOf(fiction.portal))).fictional).toBe(true);
});

test.each([0, 1])(
  "writes a municipality of %i commitments that can be read, and counts none below zero",
  (count) => {
    const folder = join(mkdtempSync(join(tmpdir(), "synth-")), "few");
    const few = fictionalMunicipality(7, count);
    writeFiction(few, folder);
    const { problems } = readDataset(folder, { today: writtenOn, cache: false });
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const counts = few.records.periods.flatMap(([, { figures }]) =>
      figures.filter(({ unit }) => unit === "count"),
    );
    expect(counts.filter(({ value }) => value !== null && value < 0)).toEqual([]);
  },
);

test.each(collectionNames)("gives each of %s an id of its own", (collection) => {
  const ids = records[collection].map(([id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("covers every state, kind, update, actor type, goal level, unit and category", () => {
  const commitments = records.commitments.map(([, commitment]) => commitment);
  const updates = commitments.flatMap((commitment) => commitment.updates ?? []);
  const seen = (values: readonly string[]) => [...new Set(values)].sort();
  expect(seen(commitments.map(({ state }) => state))).toEqual([...commitmentStates].sort());
  expect(seen(commitments.map(({ kind }) => kind))).toEqual([...commitmentKinds].sort());
  expect(seen(updates.map(({ type }) => type))).toEqual([...updateTypes].sort());
  expect(seen(records.actors.map(([, { type }]) => type))).toEqual([...actorTypes].sort());
  expect(seen(records.goals.map(([, { level }]) => level))).toEqual([...goalLevels].sort());
  expect(seen(records.indicators.map(([, { unit }]) => unit))).toEqual([...units].sort());
  expect(seen(records["support-needs"].map(([, { category }]) => category))).toEqual(
    [...supportCategories].sort(),
  );
});

test.each(["partly-achieved", "not-achieved"] as const)(
  "tells of no %s promise that all was done",
  (state) => {
    const ended = fictionalMunicipality(7, 300).records.commitments.flatMap(([, commitment]) => {
      const { value } = commitment.updates?.findLast(({ type }) => type === "completion") ?? {};
      const { target } = commitment;
      return commitment.state === state && target && value !== undefined
        ? [{ value, aim: target.value }]
        : [];
    });
    expect(ended.length).toBeGreaterThan(0);
    for (const { value, aim } of ended) expect(value).not.toBe(aim);
  },
);

test("tells of stories with and without what they cost, next time and whom to ask, and ties events to all", () => {
  const stories = records.stories.map(([, story]) => story);
  for (const key of ["cost", "nextTime", "ask", "supportOffers", "commitments"] as const) {
    const told = stories.filter((story) => story[key] !== undefined).length;
    expect([key, told > 0 && told < stories.length]).toEqual([key, true]);
  }
  const events = records.events.map(([, event]) => event);
  for (const key of ["outcome", "actors", "commitments", "supportOffers"] as const) {
    const told = events.filter((event) => event[key] !== undefined).length;
    expect([key, told > 0 && told < events.length]).toEqual([key, true]);
  }
});

test.each([1, 7])("has one that lapsed without a word, of seed %i", (seed) => {
  const silent = fictionalMunicipality(seed, 12).records.commitments.filter(
    ([, { state, updates }]) => state === "lapsed" && updates === undefined,
  );
  expect(silent).toHaveLength(1);
});

test("counts one commitment of every overlap group", () => {
  const groups = Map.groupBy(
    records.commitments.filter(([, { overlapGroup }]) => overlapGroup !== undefined),
    ([, { overlapGroup }]) => overlapGroup,
  );
  expect(groups.size).toBe(3);
  for (const members of groups.values()) {
    expect(members.filter(([, { countedBy }]) => countedBy === undefined)).toHaveLength(1);
  }
});

test.each([1, 12, 60])("writes %i commitments without an error by any rule", (commitments) => {
  const folder = mkdtempSync(join(tmpdir(), "synth-"));
  writeFiction(fictionalMunicipality(7, commitments), folder);
  const { problems } = readDataset(folder, { today: writtenOn, cache: false });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(problems.filter(({ rule }) => rule === "achieved-below-target")).toEqual([]);
});

test("says what to do where it is told to write in a file", () => {
  const file = join(mkdtempSync(join(tmpdir(), "synth-")), "a-file");
  writeFileSync(file, "Ours\n");
  for (const place of [file, join(file, "below")])
    expect(() => writeFiction(fiction, place)).toThrow(/a-file.* cannot be written to .*--out/);
});

test("leaves a folder alone that it did not make", () => {
  const folder = mkdtempSync(join(tmpdir(), "synth-"));
  writeFileSync(join(folder, "portal.yaml"), "title: Ours\n");
  expect(() => writeFiction(fiction, folder)).toThrow(/not made by synth/);
});

test("writes over a folder that it made", () => {
  const folder = mkdtempSync(join(tmpdir(), "synth-"));
  const files = writeFiction(fiction, folder);
  expect(writeFiction(fiction, folder)).toBe(files);
});
