import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { requireChromium } from "../../src/site/chromium.ts";
import { freezeYear } from "../freeze/freeze-year.ts";
import { fictionalMunicipality } from "../synth/municipality.ts";
import { writeFiction } from "../synth/write.ts";
import { type PdfStructure, pdfStructure } from "./pdf-structure.ts";

/** Far above what a machine of its own needs, for those that are shared. */
const timeout = 300_000;
const folder = mkdtempSync(join(tmpdir(), "report-"));
const data = join(folder, "data");
writeFiction(fictionalMunicipality(7, 12), data);
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawnSync("node", ["scripts/report.ts", ...args], {
    encoding: "utf8",
    env: { ...process.env, PORTAL_DATA: data, PORTAL_TODAY: "2026-11-01", ...env },
  });
}

describe("a pack of a frozen year", () => {
  const out = join(folder, "pack");
  let said: ReturnType<typeof run>;
  let pdf: PdfStructure;
  beforeAll(async () => {
    requireChromium();
    said = run(["2025", "--out", out, "--lang", "sv"]);
    expect([said.status, said.stderr]).toEqual([0, ""]);
    pdf = await pdfStructure(readFileSync(join(out, "bilaga-2025.sv.pdf")));
  }, timeout);

  test("is all there: annex, workbook, texts and each figure as SVG, PNG and CSV", () => {
    expect(readdirSync(out).sort()).toEqual([
      ...["bilaga-2025.sv.html", "bilaga-2025.sv.pdf", "figurer", "pressmeddelande-2025.sv.md"],
      ...["uppfoljning-2025.sv.xlsx", "webbtext-2025.sv.md"],
    ]);
    const figures = readdirSync(join(out, "figurer"));
    const stems = new Set(figures.map((name) => name.replace(/\.\w+$/, "")));
    expect(stems.size).toBeGreaterThan(5);
    for (const stem of stems)
      expect(figures).toEqual(expect.arrayContaining([`${stem}.svg`, `${stem}.png`, `${stem}.csv`]));
  });

  test("says that the year is frozen, and from which version", () => {
    expect(said.stdout).toContain(
      "Året är stängt. Nyckeltalen är de som frystes, räknade ur version 20252025.",
    );
    expect(said.stdout).toContain("bilaga-2025.sv.pdf");
  });

  test("is a tagged PDF that says its language and title", () => {
    expect(pdf).toMatchObject({ isTagged: true, language: "sv", showsTitle: true });
    expect(pdf.title).toBe("Uppföljning 2025 av klimatarbetet i Påhittade kommunen");
  });

  test("has headings in order, and an outline of them", () => {
    expect(pdf.headings[0]).toBe(1);
    expect(pdf.headings.filter((level) => level === 1)).toHaveLength(1);
    expect(pdf.headings.filter((level, index) => level - (pdf.headings[index - 1] ?? 0) > 1)).toEqual([]);
    const html = readFileSync(join(out, "bilaga-2025.sv.html"), "utf8");
    const written = [...html.matchAll(/<h2>([\s\S]*?)<\/h2>/g)].map(([, heading = ""]) =>
      heading
        .replace(/<[^>]+>/g, "")
        .replace(/\s+/g, " ")
        .trim(),
    );
    expect(pdf.outline).toEqual(written);
  });

  test("tells what every figure shows, and heads every table", () => {
    expect(pdf.figures.length).toBeGreaterThan(0);
    for (const alternative of pdf.figures) expect(alternative).toMatch(/\?.* /);
    expect(pdf.tables.length).toBeGreaterThan(5);
    // A header in each row at least.
    expect(pdf.tables.filter(({ headers, rows }) => headers < rows)).toEqual([]);
  });
});

test(
  "tells of a frozen year with the records it was frozen with, whatever has become of them",
  { timeout },
  () => {
    const repository = join(folder, "repository");
    const directory = join(repository, "data");
    const git = (...args: readonly string[]) => {
      const who = [
        "-c",
        "user.name=Test",
        "-c",
        "user.email=test@example.invalid",
        "-c",
        "commit.gpgsign=false",
      ];
      spawnSync("git", ["-C", repository, ...who, ...args]);
    };
    writeFiction(fictionalMunicipality(7, 12), directory);
    for (const name of readdirSync(join(directory, "periods"))) rmSync(join(directory, "periods", name));
    git("init", "-q", "--initial-branch=main");
    git("add", "-A");
    git("commit", "-q", "-m", "Begin");
    const frozen = freezeYear({
      directory,
      year: 2025,
      from: "2025-01-01",
      to: "2025-12-31",
      today: "2026-11-01",
    });
    if ("refusal" in frozen) throw new Error(frozen.refusal.reason);
    for (const [index, name] of readdirSync(join(directory, "actors")).entries()) {
      const file = join(directory, "actors", name);
      writeFileSync(file, readFileSync(file, "utf8").replace(/^name: .+$/m, `name: Omdöpt ${index}`));
    }
    const out = join(folder, "as-frozen");
    const env = { PORTAL_DATA: directory, CHROME_PATH: "/no/such/browser" };
    const annexNow = () => {
      run(["2025", "--out", out, "--lang", "sv"], env);
      return readFileSync(join(out, "bilaga-2025.sv.html"), "utf8");
    };
    const asFrozen = annexNow();
    expect(asFrozen).toContain(`Allt är räknat ur version ${frozen.commit.slice(0, 8)}`);
    expect(asFrozen).not.toContain("Omdöpt");
    rmSync(join(repository, ".git"), { recursive: true });
    const without = annexNow();
    expect(without).toContain("Den versionen går inte att läsa här.");
    expect(without).toContain("Omdöpt");
  },
);

test("writes all but the PDF where there is no browser, and says what to do", { timeout }, () => {
  const out = join(folder, "unprinted");
  const { status, stderr } = run(["2026", "--out", out, "--lang", "en"], { CHROME_PATH: "/no/such/browser" });
  expect(status).toBe(1);
  expect(stderr).toContain("All but the PDF is written.");
  expect(stderr).toContain("set CHROME_PATH");
  expect(stderr).toContain(join(out, "annex-2026.en.html"));
  expect(readdirSync(out)).toContain("follow-up-2026.en.xlsx");
  expect(readFileSync(join(out, "annex-2026.en.html"), "utf8")).toContain("The year is not over.");
});

test("refuses what it cannot do, and says why", { timeout }, () => {
  const out = join(folder, "refused");
  expect(run(["26", "--out", out]).stderr).toContain("Skriv ett år, som 2026.");
  expect(run(["2026"])).toMatchObject({ status: 1, stderr: expect.stringContaining("--out MAPP") });
  expect(run(["2027", "--out", out])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("2027 har inte börjat"),
  });
  const faulty = run(["2026", "--out", out], { PORTAL_DATA: join(folder, "mistyped") });
  expect(faulty).toMatchObject({ status: 1, stderr: expect.stringContaining("Det finns ingen mapp") });
  // No empty folder is left that looks like a pack.
  expect(existsSync(out)).toBe(false);
  const file = join(folder, "a-file");
  writeFileSync(file, "");
  expect(run(["2026", "--out", file])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(`Det går inte att skriva i ${file}`),
  });
});
