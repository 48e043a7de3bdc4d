import { expect, test } from "vitest";
import { makeCommitment, makeEffect } from "../../dataset/fixtures/factory.ts";
import { serialiseRecord } from "../../dataset/serialise.ts";
import { examineFiles } from "./examine.ts";
import { commitmentFile, mainWith, waiting } from "./testing.ts";

const rulesOf = (...args: Parameters<typeof examineFiles>) =>
  examineFiles(...args).findings.map(({ rule }) => rule);

test("finds nothing wrong in a sound proposal", () => {
  const examined = examineFiles(mainWith(), waiting().files, "2025-03-01");
  expect(examined).toMatchObject({ isSound: true, findings: [] });
  expect(examined.records.map(({ id }) => id)).toEqual(["example-commitment"]);
});

test.each([
  ["data/okand/x.yaml", "unknown-folder"],
  ["data/commitments/A.yaml", undefined],
  ["data/README.md", undefined],
  ["src/x.ts", undefined],
])("says of a misplaced file whether it is the folder that is wrong: %s", (path, found) => {
  const { findings } = examineFiles(mainWith(), [{ path, content: "" }], "2025-03-01");
  expect(findings.map(({ details }) => details?.found)).toEqual([found]);
});

test.each(["symlink", "executable", "not-a-file"] as const)("refuses what is no plain file: %s", (kind) => {
  const files = waiting().files.map((file) => ({ ...file, kind }));
  const { isSound, findings } = examineFiles(mainWith(), files, "2025-03-01");
  expect(isSound).toBe(false);
  expect(findings).toMatchObject([{ rule: "path-not-allowed", details: { found: kind } }]);
});

test("refuses to take a file away", () => {
  const [file] = waiting().files;
  const files = [{ path: file?.path ?? "", content: "", before: file?.content ?? "" }];
  expect(examineFiles(mainWith(), files, "2025-03-01").isSound).toBe(false);
});

test("finds a reference that main no longer has", () => {
  const { path, after } = commitmentFile({ actor: "gone-actor" });
  const files = [{ path, content: serialiseRecord("commitments", after) }];
  expect(rulesOf(mainWith(), files, "2025-03-01")).toEqual(["unknown-ref"]);
});

test("keeps a file that cannot be read from being accepted", () => {
  const files = [{ path: "data/commitments/example-commitment.yaml", content: "actor: [\n" }];
  expect(examineFiles(mainWith(), files, "2025-03-01")).toMatchObject({ isSound: false, records: [] });
});

test.each([
  "src/x.ts",
  "data/../x.yaml",
  "data/commitments/a/b.yaml",
  "data/commitments/Ö.yaml",
  "data/portal.yaml",
  ".github/x.yml",
])("refuses a file outside the collections: %s", (path) => {
  const [file] = waiting().files;
  const files = [{ path, content: file?.content ?? "" }];
  expect(rulesOf(mainWith(), files, "2025-03-01")).toEqual(["path-not-allowed"]);
});

test.each([
  ["a--b", "id-format"],
  ["con", "id-reserved"],
  ["ab", "id-length"],
])("says what is wrong with a file's name: %s", (id, rule) => {
  const [file] = waiting().files;
  const files = [{ path: `data/commitments/${id}.yaml`, content: file?.content ?? "" }];
  expect(examineFiles(mainWith(), files, "2025-03-01")).toMatchObject({ isSound: false, records: [] });
  expect(rulesOf(mainWith(), files, "2025-03-01")).toEqual([rule]);
});

test("finds an update that the proposal takes away", () => {
  const update = {
    date: "2025-01-01",
    type: "progress",
    statement: { sv: "Första bilen är bytt." },
  } as const;
  const published = makeCommitment({ effect: makeEffect(), updates: [update] });
  const { path, after } = commitmentFile();
  const content = serialiseRecord("commitments", after);
  const before = serialiseRecord("commitments", published);
  expect(rulesOf(mainWith(published), [{ path, content, before }], "2025-03-01")).toContain(
    "updates-append-only",
  );
});

test("finds an error that the proposal brings about in another record", () => {
  const effect = makeEffect();
  const main = mainWith(
    makeCommitment({ id: "z-last", effect, overlapGroup: "elbilar", title: { sv: "Annat" } }),
  );
  const { path, after } = commitmentFile({ overlapGroup: "elbilar" });
  const examined = examineFiles(
    main,
    [{ path, content: serialiseRecord("commitments", after) }],
    "2025-03-01",
  );
  expect(examined.findings.map(({ id, rule }) => [id, rule])).toContainEqual([
    "z-last",
    "overlap-counted-twice",
  ]);
  expect(examined.isSound).toBe(false);
});

test("does not blame a proposal for errors that main has already", () => {
  const effect = makeEffect();
  const twice = (id: string) =>
    makeCommitment({ id, effect, overlapGroup: "elbilar", title: { sv: `Nr ${id}` } });
  const main = mainWith(twice("one-more"), twice("two-more"));
  expect(rulesOf(main, waiting().files, "2025-03-01")).toEqual([]);
});
