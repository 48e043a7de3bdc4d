import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeDataset } from "../../src/dataset/fixtures/factory.ts";
import { recordsIn } from "../../src/submission/service/folder-records.ts";
import { recordsFromJson } from "../../src/submission/service/json-records.ts";
import { buildOptions } from "./build-options.ts";
import { buildSite } from "./build-site.ts";
import { writeServiceRecords } from "./service-records.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "build-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("takes the folders and the date from the environment", () => {
  expect(buildOptions({})).toEqual({
    data: "data",
    out: "dist",
    today: undefined,
    drawers: undefined,
  });
  expect(
    buildOptions({ PORTAL_DATA: "a", PORTAL_OUT: "b", PORTAL_TODAY: "2026-11-23", PORTAL_DRAWERS: "2" }),
  ).toEqual({
    data: "a",
    out: "b",
    today: "2026-11-23",
    drawers: 2,
  });
});

test.each(["0", "-1", "0.5", "two", "1000"])("refuses %s programs", (count) => {
  expect(() => buildOptions({ PORTAL_DRAWERS: count })).toThrow(`PORTAL_DRAWERS is "${count}"`);
});

test("leaves the last good site where it is when the records are wrong", async () => {
  const [data, out] = [join(folder, "data"), join(folder, "dist")];
  mkdirSync(data);
  mkdirSync(join(out, "api", "v1"), { recursive: true });
  writeFileSync(join(out, "api", "v1", "index.json"), "{}");
  writeFileSync(join(data, "portal.yaml"), "title: [");
  writeFileSync(join(out, "index.html"), "last good");
  await expect(buildSite({ data, out, today: "2026-11-23", drawers: undefined }, () => {})).rejects.toThrow(
    /portal\.yaml:1/,
  );
  expect(readFileSync(join(out, "index.html"), "utf8")).toBe("last good");
  expect(readdirSync(folder)).toEqual(["data", "dist"]);
});

test("puts the records beside a site that names its service, as the service reads them, and beside no other", () => {
  const named = makeDataset({}, { submissions: { endpoint: "https://tjanst.example.org/" } });
  writeServiceRecords(named, folder);
  const written = readFileSync(join(folder, "submission-records.json"), "utf8");
  expect(recordsFromJson(written)).toEqual(recordsIn(named));
  rmSync(join(folder, "submission-records.json"));
  writeServiceRecords(makeDataset(), folder);
  expect(readdirSync(folder)).toEqual([]);
});

test("refuses to write over the project", async () => {
  await expect(
    buildSite({ data: "data", out: ".", today: undefined, drawers: undefined }, () => {}),
  ).rejects.toThrow(/PORTAL_OUT/);
});
