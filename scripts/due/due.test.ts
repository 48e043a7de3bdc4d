import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { afterAll, expect, test } from "vitest";
import { makeActor, makeCommitment, makeDataset } from "../../src/dataset/fixtures/factory.ts";
import { readToken } from "../../src/submission/core/tokens.ts";
import { fictionalMunicipality } from "../synth/municipality.ts";
import { writeFiction } from "../synth/write.ts";
import { calendarOf } from "./calendar.ts";
import { markdownOf } from "./markdown.ts";
import { remindersOn } from "./reminders.ts";

const secret = "a secret for tests, and for nothing else";
const today = "2026-11-24";
// Signed 1 December 2025 and followed up every 12 months: due 1 December 2026. The other is from 2024.
const near = makeCommitment({
  id: "example-near",
  signed: "2025-12-01",
  due: "2030-12-31",
  editGeneration: 2,
});
const late = makeCommitment({ id: "example-late", due: "2030-12-31", title: { sv: "Elbilar\n# @alla `x`" } });
const dataset = makeDataset({
  commitments: [near, late],
  actors: [makeActor({ name: "Exempelbageriet @alla, closes #1" })],
});
const reminders = (secrets?: { readonly current: string }, hasLetters = true) =>
  remindersOn(dataset, { today, lang: "sv", site: "https://a.example/klimat", secrets, hasLetters });
const listed = { today, lang: "sv", limit: Number.POSITIVE_INFINITY } as const;

test("signs for each commitment the link that its record says is in force", async () => {
  const found = (await reminders({ current: secret })).find(({ id }) => id === "example-near");
  const [page, token = ""] = found?.editLink?.split("#t=") ?? [];
  expect(page).toBe("https://a.example/klimat/uppdatera/");
  expect(await readToken({ current: secret }, "edit", token, 0)).toEqual({ id: "example-near", g: 2 });
  expect(found?.letter?.body).toContain(found?.editLink);
});

test("makes no link without a key", async () => {
  expect(JSON.stringify(await reminders())).not.toContain("#t=");
});

test("lists names and titles so that they notify nobody and close nothing", async () => {
  const text = markdownOf(await reminders(undefined, false), dataset.portal, listed);
  expect(text.split("\n").slice(6)).toEqual([
    "## Vilande: inget nytt på två år (1)",
    "",
    "- `` Elbilar # @alla `x` ``: `Exempelbageriet @alla, closes #1` · senast 15\u00a0januari 2024 · skulle ha följts upp 15\u00a0januari 2025 · [Visa](https://a.example/klimat/ataganden/example-late/)",
    "",
    "## Dags inom 30 dagar (1)",
    "",
    "- `Vi kör ut brödet med elbilar`: `Exempelbageriet @alla, closes #1` · senast 1\u00a0december 2025 · följs upp senast 1\u00a0december 2026 · [Visa](https://a.example/klimat/ataganden/example-near/)",
    "",
  ]);
});

test("counts those that a limit leaves out, and says when nobody is due", async () => {
  const some = markdownOf(await reminders(), dataset.portal, { ...listed, limit: 1 });
  expect(some).toContain("… och 1 till.");
  expect(some).not.toContain("Dags inom");
  expect(markdownOf([], dataset.portal, listed)).toBe(
    "# Att följa upp den 24\u00a0november 2026\n\nIngen behöver påminnas.\n",
  );
});

test("warns that links are each for its actor, and of a portal that nobody has decided on", async () => {
  const portal = { ...dataset.portal, proposed: true };
  const text = markdownOf(await reminders({ current: secret }), portal, listed);
  expect(text).toContain("dela inte listan");
  expect(text).toContain("**Portalen är ett förslag. Skicka inget i Exempelby kommuns namn");
});

test("gives a calendar that another program reads, with late entries on today", async () => {
  const text = calendarOf(await reminders(), dataset.portal, { today, lang: "sv" });
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part));
  expect(events.map(({ uid, startDate }) => [uid, startDate.toString(), startDate.isDate])).toEqual([
    ["commitments-example-late@klimat.example.org", "2026-11-24", true],
    ["commitments-example-near@klimat.example.org", "2026-12-01", true],
  ]);
  expect(events[0]?.summary).toContain("@alla `x` (Exempelbageriet @alla, closes #1)");
  expect(events[1]?.description).toContain("Stämmer det fortfarande?");
  expect(events[1]?.component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2026-11-24T00:00:00Z");
});

test("keeps the entries of two portals in folders of one host apart", async () => {
  const uidsAt = async (siteUrl: string) => {
    const text = calendarOf(await reminders(), { ...dataset.portal, siteUrl }, { today, lang: "sv" });
    return [...text.matchAll(/^UID:(.*?)\r$/gm)].map(([, uid]) => uid);
  };
  expect(await uidsAt("https://lanet.example.org/nykoping/")).toEqual([
    "nykoping/commitments-example-late@lanet.example.org",
    "nykoping/commitments-example-near@lanet.example.org",
  ]);
});

const folder = mkdtempSync(join(tmpdir(), "due-"));
writeFiction(fictionalMunicipality(7, 12), join(folder, "data"));
afterAll(() => rmSync(folder, { recursive: true }));
const runBeside = (service: string, key: string, ...args: readonly string[]) =>
  spawnSync("node", ["scripts/due.ts", ...args], {
    encoding: "utf8",
    env: {
      ...process.env,
      PORTAL_DATA: join(folder, "data"),
      PORTAL_TODAY: "2030-01-01",
      PORTAL_SERVICE: service,
      SUBMISSIONS_SECRET: key,
    },
  });
const run = (key: string, ...args: readonly string[]) => runBeside("beside", key, ...args);

test.each(["markdown", "json", "ics"])(
  "never puts a link in public %s, and gives the same bytes again",
  (format) => {
    const shown = run(secret, "--format", format, "--public");
    expect([shown.status, shown.stderr]).toEqual([0, ""]);
    expect(shown.stdout).not.toContain("#t=");
    expect(shown.stdout.length).toBeGreaterThan(500);
    expect(run(secret, "--format", format, "--public").stdout).toBe(shown.stdout);
  },
);

test("makes no links where the portal does not receive", () => {
  const told = (service: string) => runBeside(service, secret, "--format", "json").stdout;
  expect([told("beside").includes("#t="), told("").includes("#t=")]).toEqual([true, false]);
});

test("leads to pages in a language that the portal has", async () => {
  const options = { today, lang: "en", site: "https://a.example", hasLetters: true } as const;
  const [first] = await remindersOn(dataset, { ...options, secrets: { current: secret } });
  expect(first?.url).toBe("https://a.example/ataganden/example-late/");
  expect(first?.editLink).toContain("https://a.example/uppdatera/#t=");
  expect(first?.letter?.subject).toMatch(/^How is/);
});

test("writes a calendar that programs take also where nobody needs a reminder", () => {
  const text = calendarOf([], dataset.portal, { today, lang: "sv" });
  const parts = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents();
  // A calendar must hold something (RFC 5545, 3.6), and here no day.
  expect(parts.map(({ name }) => name)).toEqual(["vtimezone"]);
});

test("ends every line of the calendar as its standard asks", async () => {
  const text = calendarOf(await reminders(), dataset.portal, { today, lang: "sv" });
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("puts links in a list made with the key, and makes no key of its own", () => {
  expect(run(secret).stdout).toContain("#t=");
  expect(run("").stdout).not.toContain("#t=");
  expect(run("short").stderr).toContain("32");
});

test("takes the key that the clone keeps for its own service, where there is one", () => {
  execFileSync("git", ["-C", folder, "init", "--quiet"]);
  expect(run("").stdout).not.toContain("#t=");
  mkdirSync(join(folder, ".git/klimatportal"));
  writeFileSync(join(folder, ".git/klimatportal/secret"), secret);
  expect(run("").stdout).toContain("#t=");
  expect(run("", "--public").stdout).not.toContain("#t=");
  rmSync(join(folder, ".git"), { recursive: true });
});
