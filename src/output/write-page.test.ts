import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { drawn, writeFile, writePage } from "./write-page.ts";

const page = new TextEncoder().encode("<p>Mål</p>");

test.each([[new Error("base year missing")], ["base year missing"]])(
  "names the page that could not be drawn, and keeps why: %s",
  async (fault) => {
    const draw = drawn("/mal/elnatet/", async () => Promise.reject(fault));
    await expect(draw).rejects.toThrow("/mal/elnatet/ could not be drawn: base year missing");
    await expect(draw).rejects.toMatchObject({ cause: fault });
  },
);

test("makes the folders of a page's address", () => {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  writePage(folder, "/en/goals/", page);
  expect(readFileSync(join(folder, "en/goals/index.html"), "utf8")).toBe("<p>Mål</p>");
});

test("writes over what a page said before", () => {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  writePage(folder, "/", new TextEncoder().encode("<p>Something longer</p>"));
  writePage(folder, "/", page);
  expect(readFileSync(join(folder, "index.html"), "utf8")).toBe("<p>Mål</p>");
});

test("says so where a file is in the way", () => {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  writeFileSync(join(folder, "mal"), "");
  expect(() => writePage(folder, "/mal/", page)).toThrow(/EEXIST|ENOTDIR/);
});

test("writes files by their addresses, many in a folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  writeFile(folder, "/marke/actors/a.sv.svg", page);
  writeFile(folder, "/marke/actors/b.sv.svg/", page);
  expect(readFileSync(join(folder, "marke/actors/b.sv.svg"), "utf8")).toBe("<p>Mål</p>");
});
