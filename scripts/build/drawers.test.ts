import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadDataset } from "../../src/dataset/load.ts";
import { drawersFor, startDrawers } from "./drawers.ts";

test("lets one program draw a small site, and one for each processor a large one", () => {
  expect(drawersFor(176, 8)).toBe(1);
  expect(drawersFor(999, 8)).toBe(1);
  expect(drawersFor(1380, 8)).toBe(2);
  expect(drawersFor(13_145, 2)).toBe(2);
  expect(drawersFor(13_145, 1)).toBe(1);
  expect(drawersFor(100_000, 64)).toBe(4);
});

test("says what could not be drawn, and leaves nothing of what it needed", { timeout: 120_000 }, async () => {
  const out = mkdtempSync(join(tmpdir(), "drawn-"));
  // A folder stands where a file is to be written.
  mkdirSync(join(out, "404.html"));
  const today = "2026-11-23";
  const environment = { ...process.env, NODE_ENV: "production", PORTAL_DATA: "data", PORTAL_TODAY: today };
  const drawers = startDrawers(2, out, environment);
  try {
    const drawn = drawers.draw({ folder: "data", today, dataset: loadDataset("data", { today }) });
    await expect(drawn).rejects.toThrow(/404\.html/);
  } finally {
    await drawers.end();
  }
  expect(existsSync(join(".cache", "drawing", `${process.pid}`))).toBe(false);
  rmSync(out, { recursive: true });
});

test("says why the pages could not be prepared, and draws none", { timeout: 120_000 }, async () => {
  const out = mkdtempSync(join(tmpdir(), "drawn-"));
  const today = "2026-11-23";
  // What astro.config.mjs asks for is not there: Astro fails before it has bundled anything.
  const environment = { ...process.env, NODE_ENV: "production", PORTAL_DATA: out, PORTAL_TODAY: today };
  const drawers = startDrawers(1, out, environment);
  try {
    const drawn = drawers.draw({ folder: "data", today, dataset: loadDataset("data", { today }) });
    await expect(drawn).rejects.toThrow(/portal\.yaml/);
  } finally {
    await drawers.end();
  }
  expect(readdirSync(out)).toEqual([]);
  rmSync(out, { recursive: true });
});

test("refuses Astro's own command before it empties the last good site", { timeout: 60_000 }, () => {
  const site = mkdtempSync(join(tmpdir(), "site-"));
  writeFileSync(join(site, "index.html"), "last good");
  const astro = join("node_modules", "astro", "bin", "astro.mjs");
  const env = { ...process.env, PORTAL_SCRATCH: site, PORTAL_DRAWING: "" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, "build"], { env, encoding: "utf8" });
  expect(status).toBe(1);
  expect(stdout + stderr).toContain("npm run build");
  expect(readFileSync(join(site, "index.html"), "utf8")).toBe("last good");
  rmSync(site, { recursive: true });
});
