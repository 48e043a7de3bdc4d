import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readDataset } from "../../src/dataset/load.ts";
import { firstYear } from "../../src/figures/follow-up-year.ts";
import { keyFigures } from "../../src/figures/key-figures.ts";
import { fictionalMunicipality } from "../synth/municipality.ts";
import { fictionalPortal } from "../synth/portal.ts";
import { writeFiction } from "../synth/write.ts";
import { type Frozen, freezeYear } from "./freeze-year.ts";

let repository: string;
let directory: string;
function git(...args: string[]): string {
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid", "-c", "commit.gpgsign=false"];
  return execFileSync("git", ["-C", repository, ...who, ...args], { encoding: "utf8" }).trim();
}

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), "freeze-"));
  directory = join(repository, "data");
  writeFiction(fictionalMunicipality(7, 12), directory);
  git("init", "-q", "--initial-branch=main");
  git("add", "-A");
  git("commit", "-q", "-m", "Begin");
});
afterEach(() => rmSync(repository, { recursive: true }));

const freeze = (keys: Partial<Parameters<typeof freezeYear>[0]> = {}): Frozen =>
  freezeYear({
    directory,
    year: 2022,
    from: "2022-01-01",
    to: "2022-12-31",
    today: "2026-11-01",
    ...keys,
  });

test("writes the figures of the last day and the commit they come from, as a record without problems", () => {
  const before = readDataset(directory, { today: "2026-11-01", cache: false }).dataset;
  const file = join(directory, "periods/2022.yaml");
  expect(freeze()).toMatchObject({ file, commit: git("rev-parse", "HEAD") });
  const { dataset, problems } = readDataset(directory, { today: "2026-11-01", cache: false });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(dataset?.periods.get("2022")).toMatchObject({
    title: { sv: "Uppföljning 2022", en: "Follow-up 2022" },
    year: 2022,
    from: "2022-01-01",
    to: "2022-12-31",
    frozenCommit: git("rev-parse", "HEAD"),
  });
  expect(dataset?.periods.get("2022")?.figures).toEqual(before && keyFigures(before, "2022-12-31"));
});

test("refuses a year that is frozen already, and leaves it as it is", () => {
  freeze();
  git("add", "-A");
  git("commit", "-q", "-m", "Freeze 2022");
  const written = readFileSync(join(directory, "periods/2022.yaml"), "utf8");
  expect(freeze()).toMatchObject({ refusal: { reason: "frozen-already" } });
  expect(readFileSync(join(directory, "periods/2022.yaml"), "utf8")).toBe(written);
});

test("refuses a year that is frozen in a file of another name", () => {
  freeze();
  renameSync(join(directory, "periods/2022.yaml"), join(directory, "periods/our-year.yaml"));
  git("add", "-A");
  git("commit", "-q", "-m", "Freeze 2022");
  const file = join(directory, "periods/our-year.yaml");
  expect(freeze()).toEqual({ refusal: { reason: "frozen-already", file } });
});

test("refuses records that differ from what is committed, new files among them", () => {
  appendFileSync(join(directory, "portal.yaml"), "# Anmärkning\n");
  writeFileSync(join(directory, "events/ny-träff.yaml"), "");
  expect(freeze()).toEqual({
    refusal: { reason: "changed", files: ["data/portal.yaml", "data/events/ny-träff.yaml"] },
  });
});

test("refuses records that git is told to ignore: no commit will ever hold them", () => {
  writeFileSync(join(repository, ".git/info/exclude"), "*-utkast.yaml\n");
  writeFileSync(join(directory, "events/traff-utkast.yaml"), "");
  expect(freeze()).toEqual({ refusal: { reason: "changed", files: ["data/events/traff-utkast.yaml"] } });
});

test("refuses a folder that the repository around it does not keep", () => {
  const apart = join(repository, "scratch");
  writeFileSync(join(repository, ".git/info/exclude"), "scratch\n");
  cpSync(directory, apart, { recursive: true });
  expect(freeze({ directory: apart })).toEqual({ refusal: { reason: "not-in-git" } });
});

test("does not mind what is changed beside the records", () => {
  writeFileSync(join(repository, "notes.txt"), "");
  expect(freeze()).toHaveProperty("file");
});

test("refuses a folder outside git", () => {
  rmSync(join(repository, ".git"), { recursive: true });
  expect(freeze()).toEqual({ refusal: { reason: "not-in-git" } });
});

test("says of a folder that is mistyped that there is none, and not that git lacks it", () => {
  const mistyped = join(repository, "dta");
  expect(() => freeze({ directory: mistyped })).toThrow(`Det finns ingen mapp "${mistyped}"`);
});

test("refuses a year whose last day is today, and takes it the day after", () => {
  expect(freeze({ today: "2022-12-31" })).toEqual({ refusal: { reason: "not-ended" } });
  expect(freeze({ year: 2026, from: "2025-11-01", to: "2026-10-31" })).toHaveProperty("file");
});

test("refuses a year before anything the portal knows of, and says which is its first", () => {
  const early = { year: 1950, from: "1950-01-01", to: "1950-12-31" };
  const { dataset } = readDataset(directory, { today: "2026-11-01", cache: false });
  expect(freeze(early)).toEqual({
    refusal: { reason: "before-records", first: dataset && firstYear(dataset) },
  });
});

test("refuses days in the wrong order", () => {
  expect(freeze({ from: "2023-01-01" })).toEqual({ refusal: { reason: "days-reversed" } });
});

test("refuses a year that none of its days is in: it could never be put right", () => {
  const refused = { refusal: { reason: "other-year" } };
  expect(freeze({ from: "2023-11-01", to: "2024-10-31" })).toEqual(refused);
  expect(freeze({ from: "2020-11-01", to: "2021-10-31" })).toEqual(refused);
  expect(freeze({ from: "2022-07-01", to: "2023-06-30" })).toHaveProperty("file");
});

test("says in the terminal what to do next, and ends with 1 where it refuses", () => {
  const run = (...args: string[]) =>
    spawnSync("node", ["scripts/freeze.ts", ...args], {
      encoding: "utf8",
      env: { ...process.env, PORTAL_DATA: directory, PORTAL_TODAY: "2026-11-01" },
    });
  const first = run("2022", "--lang", "en");
  expect([first.status, first.stderr]).toEqual([0, ""]);
  expect(first.stdout).toContain("commit the file and send it for review");
  const { siteUrl } = fictionalPortal();
  expect(first.stdout).toContain(`the year is at ${siteUrl}/en/follow-up/2022/.`);
  const second = run("2022");
  expect([second.status, second.stdout]).toEqual([1, ""]);
  expect(second.stderr).toContain("2022 är redan stängt");
  expect(run("2026").stderr).toContain("går inte att stänga än: sista dagen är 2026-12-31");
  expect(run("26").status).toBe(1);
});
