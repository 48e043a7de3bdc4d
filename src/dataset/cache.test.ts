import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeSoundFolder } from "./fixtures/sound-folder.ts";
import { readDataset } from "./load.ts";

const made = mkdtempSync(join(tmpdir(), "cache-"));
const home = join(made, "data");
const cache = join(made, "cache");
const changing = join(home, "actors", "skolan-1.yaml");
const sound = "name: Exempelskolan\ntype: school\nstatus: active\n";

function read(today = "2025-06-01") {
  return readDataset(home, { today, cache });
}

function readAnew(today = "2025-06-01") {
  return readDataset(home, { today, cache: false });
}

function cacheFiles(): string[] {
  const [folder = ""] = readdirSync(cache);
  return readdirSync(join(cache, folder)).map((name) => join(cache, folder, name));
}

beforeAll(() => {
  // All of one content: the cache knows them as one, the dataset as many.
  const numbers = Array.from({ length: 200 }, (_, index) => index + 1);
  const schools = numbers.map((number) => [`actors/skolan-${number}.yaml`, sound] as const);
  writeSoundFolder(home, Object.fromEntries(schools));
});
afterAll(() => rmSync(made, { recursive: true }));

test("gives the same dataset and problems from the cache as from the files", () => {
  const anew = readAnew();
  expect(anew.dataset?.actors.size).toBeGreaterThan(200);
  expect(read()).toEqual(anew);
  expect(cacheFiles().length).toBeGreaterThan(5);
  expect(read()).toEqual(anew);
  expect(read().dataset?.actors.get("skolan-7")?.id).toBe("skolan-7");
});

test("sees a change, a fault and its mending", () => {
  writeFileSync(changing, sound.replace("Exempelskolan", "Den andra skolan"));
  expect(read().dataset?.actors.get("skolan-1")?.name).toBe("Den andra skolan");
  writeFileSync(changing, sound.replace("school", "skola"));
  expect(read()).toEqual(readAnew());
  expect(read().dataset).toBeUndefined();
  writeFileSync(changing, sound);
  expect(read()).toEqual(readAnew());
});

test("judges anew on another day", () => {
  expect(read("2031-01-01")).toEqual(readAnew("2031-01-01"));
  expect(read("2031-01-01").problems.length).toBeGreaterThan(readAnew("2025-06-01").problems.length);
});

test.each(["", "{", "[]", "null", '{"version":"another","kept":{}}'])(
  "reads anew where the cache holds %j",
  (text) => {
    read();
    for (const file of cacheFiles()) writeFileSync(file, text);
    expect(read()).toEqual(readAnew());
  },
);

test("keeps nothing of a folder too small to be worth it", () => {
  const small = mkdtempSync(join(made, "small-"));
  writeFileSync(join(small, "portal.yaml"), readFileSync(join(home, "portal.yaml")));
  readDataset(small, { cache: join(made, "unused") });
  expect(readdirSync(made)).not.toContain("unused");
});

test("reads where nothing can be written", () => {
  const blocked = join(made, "blocked");
  writeFileSync(blocked, "a file, where a folder should be");
  expect(readDataset(home, { today: "2025-06-01", cache: blocked })).toEqual(readAnew());
});
