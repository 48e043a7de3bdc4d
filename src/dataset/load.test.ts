import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { makeCollections, makeCommitment, makeGoal, makePeriod } from "./fixtures/factory.ts";
import { writeSoundFolder } from "./fixtures/sound-folder.ts";
import { loadDataset, readDataset } from "./load.ts";
import { serialiseRecord } from "./serialise.ts";

const made = mkdtempSync(join(tmpdir(), "dataset-"));
afterAll(() => rmSync(made, { recursive: true }));
const today = "2025-06-01";

function folder(files: Readonly<Record<string, string>> = {}): string {
  const home = mkdtempSync(join(made, "data-"));
  writeSoundFolder(home, files);
  return home;
}

function errorsOf(home: string): string[] {
  const { problems } = readDataset(home, { today, cache: false });
  return problems
    .filter(({ severity }) => severity === "error")
    .map(({ file, line, column, rule, details }) =>
      [`${file.slice(home.length + 1)}:${line}:${column}`, rule, details?.found].join(" ").trim(),
    );
}

const withoutId = ({ id: _, ...record }: ReturnType<typeof makeCommitment>) => record;
const actor = "name: Exempelskolan\ntype: school\nstatus: active\n";

test("reads a sound folder", () => {
  const home = folder({ "README.md": "# Data\n" });
  expect(errorsOf(home)).toEqual([]);
  const dataset = loadDataset(home, { today, cache: false });
  expect([...dataset.actors.keys()]).toEqual([...makeCollections().actors.keys()]);
  expect(dataset.portal.title.sv).toBe("Klimatportal Exempelby");
});

test("says nothing of a lack that may only be files with faults", () => {
  const warningsOf = (files: Readonly<Record<string, string>>) => {
    const { problems } = readDataset(folder(files), { today, cache: false });
    return problems.filter(({ severity }) => severity === "warning").map(({ rule }) => rule);
  };
  expect(warningsOf({})).toContain("goal-uncommitted");
  expect(warningsOf({ "commitments/only-one.yaml": "actor: example-bakery\n" })).not.toContain(
    "goal-uncommitted",
  );
  expect(warningsOf({ "focus-areas/example-area.yaml": "order: 1\n" })).not.toContain("no-focus-areas");
});

test("gives records their file's name as id, also one every object inherits", () => {
  const home = folder({ "actors/constructor.yaml": actor });
  expect(loadDataset(home, { today, cache: false }).actors.get("constructor")?.id).toBe("constructor");
});

test.each([
  ["actors/x-skolan.yml", "suffix"],
  ["actors/.dold.yaml", "hidden"],
  [".gitignore", "hidden"],
  ["actors/mapp/skolan.yaml", "nested-folder"],
  ["okand/skolan.yaml", "unknown-folder"],
  ["annat.yaml", "top-level"],
])("R-07: refuses %s", (file, reason) => {
  const shown = reason.endsWith("folder") ? dirname(file) : file;
  expect(errorsOf(folder({ [file]: actor }))).toEqual([`${shown}:1:1 path-not-allowed ${reason}`]);
});

test.each([
  ["actors/modul/.git", "actors/modul", "nested-folder"],
  ["modul/.git", "modul", "unknown-folder"],
  ["actors/.git", "actors/.git", "hidden"],
])("R-09: refuses a git submodule, as %s shows", (file, shown, reason) => {
  const home = folder({ [file]: "gitdir: ../../.git/modules/modul\n" });
  expect(errorsOf(home)).toEqual([`${shown}:1:1 path-not-allowed ${reason}`]);
});

test("R-09: refuses a git submodule that has not been fetched, which is an empty folder", () => {
  const home = folder();
  mkdirSync(join(home, "actors/modul"));
  expect(errorsOf(home)).toEqual(["actors/modul:1:1 path-not-allowed nested-folder"]);
});

test("R-07: refuses an executable file, unless the disk calls every file that", () => {
  const home = folder({ "actors/skolan.yaml": actor });
  chmodSync(join(home, "actors/skolan.yaml"), 0o755);
  expect(errorsOf(home)).toEqual(["actors/skolan.yaml:1:1 path-not-allowed executable"]);
  for (const entry of readdirSync(home, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) chmodSync(join(entry.parentPath, entry.name), 0o755);
  }
  expect(errorsOf(home)).toEqual([]);
});

test("R-08: refuses links and never follows them", () => {
  const home = folder();
  writeFileSync(join(made, "secret.env"), "TOKEN=hemligt\n");
  symlinkSync(join(made, "secret.env"), join(home, "actors/skolan.yaml"));
  symlinkSync(home, join(home, "support"));
  expect(errorsOf(home)).toEqual([
    "actors/skolan.yaml:1:1 path-not-allowed symlink",
    "support:1:1 path-not-allowed symlink",
  ]);
  expect(errorsOf(join(home, "support"))).toEqual([expect.stringMatching(/not-a-folder/)]);
});

test("R-03: refuses names that some disks take for one", () => {
  const home = folder({ "actors/skolan.yaml": actor, "actors/SKOLAN.yaml": actor });
  expect(errorsOf(home)).toEqual([
    "actors/SKOLAN.yaml:1:1 id-format SKOLAN",
    "actors/skolan.yaml:1:1 name-collision",
  ]);
});

test.each([
  ["a--b", "id-format a--b"],
  ["åkeri", "id-format åkeri"],
  ["a.b", "id-format a.b"],
  ["con", "id-reserved con"],
  ["ab", "id-length 2"],
  ["a".repeat(61), "id-length 61"],
])("refuses a file named %s.yaml", (id, told) => {
  expect(errorsOf(folder({ [`actors/${id}.yaml`]: actor }))).toEqual([`actors/${id}.yaml:1:1 ${told}`]);
});

test("R-04: finds references that lead nowhere, with the nearest id, also in files with other faults", () => {
  const home = folder({
    "stories/berattelse.yaml": "actors: [exempelbageriet-ab]\ncommitments:\n  - annat-atagande\n",
    "actors/exempelbageriet-aa.yaml": actor,
  });
  const { problems } = readDataset(home, { today, cache: false });
  const wrong = problems.filter(({ rule }) => rule === "unknown-ref");
  expect(wrong.map(({ line, column, details }) => [line, column, details?.suggestion])).toEqual([
    [1, 10, "exempelbageriet-aa"],
    [3, 5, undefined],
  ]);
});

test("finds the record that was meant by its name, whether or not the name could be an id", () => {
  const home = folder({
    "stories/berattelse.yaml": "actors: [Exempelvannernas Forening, exempelvannerna]\ncommitments: [Åå]\n",
    "actors/exempel-ideell.yaml": "name: Exempelvännernas förening\ntype: association\nstatus: active\n",
  });
  const { problems } = readDataset(home, { today, cache: false });
  const wrong = problems.filter(({ rule }) => rule === "unknown-ref" || rule === "id-format");
  expect(
    wrong.map(({ rule, line, column, details }) => [rule, line, column, details?.limit, details?.suggestion]),
  ).toEqual([
    ["id-format", 1, 10, "reference", "exempel-ideell"],
    ["unknown-ref", 1, 37, "actors", undefined],
    ["id-format", 2, 15, undefined, undefined],
  ]);
});

test("knows a record whose file has faults, and tells of the faults only", () => {
  const home = folder({ "actors/skolan.yaml": "name: X\n", "stories/berattelse.yaml": "actors: [skolan]\n" });
  expect(errorsOf(home).filter((told) => told.includes("unknown-ref"))).toEqual([]);
});

test("tells when portal.yaml or the folder itself is missing", () => {
  const home = folder();
  rmSync(join(home, "portal.yaml"));
  expect(errorsOf(home)).toEqual(["portal.yaml:1:1 portal-missing"]);
  expect(() => loadDataset(join(home, "inget"), { today })).toThrow(/not-a-folder/);
});

test("refuses a file too large without reading it", () => {
  const home = folder({ "actors/skolan.yaml": `${actor}# ${"x".repeat(40_000)}\n` });
  expect(errorsOf(home)).toEqual([`actors/skolan.yaml:1:1 too-large ${actor.length + 40_003}`]);
});

test("refuses to lose a published update, a commitment or a goal, but not what only cannot be read now", () => {
  const update = {
    date: "2025-05-01",
    type: "confirmation",
    statement: { sv: "Det stämmer fortfarande." },
  } as const;
  const home = folder({
    "commitments/exempel-andrat.yaml": serialiseRecord("commitments", withoutId(makeCommitment())),
    "commitments/exempel-trasigt.yaml": "title: [\n",
  });
  const before = new Map(
    ["exempel-andrat", "exempel-borta", "exempel-trasigt"].map((id) => [
      id,
      makeCommitment({ id, updates: [update] }),
    ]),
  );
  const found = readDataset(home, {
    ...{ today, cache: false },
    before: {
      commitments: before,
      goals: new Map([["exempel-mal", makeGoal({ id: "exempel-mal" })]]),
      periods: new Map(),
    },
  }).problems.map(({ file, rule, line }) => `${file.slice(home.length + 1)}:${line} ${rule}`);
  expect(found).toContain("commitments/exempel-borta.yaml:1 delete-not-allowed");
  expect(found.filter((line) => line.includes("updates-append-only"))).toHaveLength(1);
  expect(found).toContain("goals/exempel-mal.yaml:1 delete-not-allowed");
  expect(found.filter((line) => line.includes("delete-not-allowed"))).toHaveLength(2);
});

test("says in which line a closed year has been rewritten, and in which file one that is gone stood", () => {
  const figures = [{ id: "emissions", title: { sv: "Utsläpp" }, value: 100, unit: "tonnes" }];
  const published = ["2023", "2024"].map((id) => makePeriod({ id, year: Number(id), figures }));
  const { id: _, ...year } = makePeriod({ figures });
  const text = serialiseRecord("periods", year).replace("value: 100", "value: 90");
  const home = folder({ "periods/2024.yaml": text });
  const before = {
    commitments: new Map(),
    goals: new Map(),
    periods: new Map(published.map((period) => [period.id, period])),
  };
  const { problems } = readDataset(home, { today, cache: false, before });
  const line = text.split("\n").indexOf("    value: 90") + 1;
  const places = problems.map((one) => `${one.file.slice(home.length + 1)}:${one.line} ${one.rule}`);
  expect(places).toContain(`periods/2024.yaml:${line} closed-year`);
  expect(places).toContain("periods/2023.yaml:1 delete-not-allowed");
});
