import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findChromium } from "./chromium.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "browsers-"));
  vi.stubEnv("CHROME_PATH", undefined);
  vi.stubEnv("PATH", folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function install(name: string): string {
  const program = join(folder, name);
  writeFileSync(program, "", { mode: 0o755 });
  return program;
}

test("takes the browser without windows before a whole one", () => {
  const whole = install("chromium");
  expect(findChromium()).toBe(whole);
  const windowless = install("chromium-headless-shell");
  expect(findChromium()).toBe(windowless);
});

test("takes the one that CHROME_PATH names before all others, and says where it names none", () => {
  install("chromium");
  const named = install("my-browser");
  vi.stubEnv("CHROME_PATH", named);
  expect(findChromium()).toBe(named);
  vi.stubEnv("CHROME_PATH", join(folder, "gone"));
  expect(() => findChromium()).toThrow(/CHROME_PATH/);
});
