import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeSoundFolder } from "./fixtures/sound-folder.ts";
import { readDataset } from "./load.ts";
import { loadDatasetTogether, readDatasetTogether } from "./read-together.ts";

const made = mkdtempSync(join(tmpdir(), "together-"));
const home = join(made, "data");
const cache = join(made, "cache");
const today = "2025-06-01";
afterAll(() => rmSync(made, { recursive: true }));

test("gives what reading file by file gives, with and without what was read before", async () => {
  const schools = Array.from({ length: 200 }, (_, index) => [
    `actors/skolan-${index}.yaml`,
    `name: Exempelskolan ${index}\ntype: school\nstatus: active\n`,
  ]);
  writeSoundFolder(home, Object.fromEntries(schools));
  const anew = () => readDataset(home, { today, cache: false });
  expect(await readDatasetTogether(home, { today, cache })).toEqual(anew());
  // One with a mistake among those read before, and one that says something new.
  writeFileSync(join(home, "actors/skolan-7.yaml"), "name: Exempelskolan 7\ntype: skola\n");
  writeFileSync(join(home, "actors/skolan-8.yaml"), "name: Exempelskolan åtta\ntype: school\nstatus: left\n");
  const { problems } = anew();
  expect(problems.some(({ file }) => file.endsWith("skolan-7.yaml"))).toBe(true);
  expect(await readDatasetTogether(home, { today, cache })).toEqual(anew());
  await expect(loadDatasetTogether(home, { today, cache })).rejects.toThrow("skolan-7.yaml");
  writeFileSync(join(home, "actors/skolan-7.yaml"), "name: Exempelskolan 7\ntype: school\nstatus: active\n");
  const dataset = await loadDatasetTogether(home, { today, cache });
  expect(dataset.actors.get("skolan-8")?.name).toBe("Exempelskolan åtta");
  expect([...dataset.actors.keys()]).toEqual([...(anew().dataset?.actors.keys() ?? [])]);
});
