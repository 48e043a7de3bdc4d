import { lstatSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeSoundFolder } from "./fixtures/sound-folder.ts";
import { listDataFolder } from "./folder.ts";

const home = mkdtempSync(join(tmpdir(), "folder-"));
writeSoundFolder(home);
afterAll(() => rmSync(home, { recursive: true }));

/** What is wrong with the folder on a disk that refuses one path. */
function wrongWhere(refused: string, code: string) {
  const refusing = (ask: (path: string, options: unknown) => unknown) => (path: string, options: unknown) => {
    if (path === join(home, refused)) throw Object.assign(new Error(code), { code });
    return ask(path, options);
  };
  const disk = {
    readdirSync: refusing(readdirSync as never) as typeof readdirSync,
    lstatSync: refusing(lstatSync as never) as unknown as typeof lstatSync,
  };
  return listDataFolder(home, disk).problems.map(({ file, rule, details }) => [file, rule, details]);
}

test("tells of a folder that may not be read", () => {
  expect(wrongWhere("actors", "EACCES")).toEqual([
    [join(home, "actors"), "unreadable", { found: "EACCES", limit: "folder" }],
  ]);
});

test("tells of a file that was taken away while the folder was read", () => {
  expect(wrongWhere("actors/example-bakery.yaml", "ENOENT")).toEqual([
    [join(home, "actors/example-bakery.yaml"), "unreadable", { found: "ENOENT", limit: "file" }],
  ]);
});
