import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { play } from "../history/fixtures/play.ts";
import { sixYears } from "../history/fixtures/six-years.ts";
import { type HistoryEvent, readHistory } from "../history/history.ts";
import { changedBy, changeSentence } from "./history-words.ts";

const folder = mkdtempSync(join(tmpdir(), "history-words-"));
afterAll(() => rmSync(folder, { recursive: true }));

const events = Object.values(readHistory(play(sixYears, folder), join(folder, "cache")).records).flat();
const names = new Map([
  ["example-friends", "Exempelvännerna"],
  ["example-others", "Exempelfolket"],
]);
const nameOf = (id: string) => names.get(id) ?? id;
/** As the table writes it: no-break spaces are the figures' own matter, with tests of their own. */
const plainly = (sentence: string) => sentence.replaceAll("\u00a0", " ");

test.each(["sv", "en"] as const)("tells of six years in the sentences written by hand, in %s", (language) => {
  const sentences = events.map((event) => plainly(changeSentence(event, nameOf, language)));
  const told = sixYears.flatMap((step) => step.told.map((one) => one[language]));
  expect(sentences.toSorted()).toEqual(told.toSorted());
});

const event = (keys: Partial<HistoryEvent>): HistoryEvent => ({
  collection: "commitments",
  id: "example-vans",
  commit: "0".repeat(40),
  date: "2027-03-03",
  role: "staff",
  isEditing: false,
  change: { kind: "text" },
  ...keys,
});

test("says by whom, and never which person", () => {
  expect(changedBy(event({ role: "form", proposed: "2027-03-01" }), "sv")).toBe(
    "Inskickat den 1\u00a0mars 2027, godkänt efter granskning",
  );
  expect(changedBy(event({ role: "program" }), "en")).toBe("Changed by a program");
  expect(changedBy(event({ change: { kind: "created" } }), "sv")).toBe("Inlagt av portalens redaktion");
  expect(changedBy(event({ isEditing: true }), "sv")).toBe("Ändrat av portalens redaktion");
  expect(changedBy(event({ isEditing: true, change: { kind: "effectRemoved" } }), "sv")).toBe(
    "Ändrat av portalens redaktion (räknas som redigering, inte som ett ändrat löfte)",
  );
});

test("takes no later day for a weakened promise where nothing was promised", () => {
  const change = { kind: "due", from: "2026-12-31", to: "2027-12-31" } as const;
  expect(changedBy(event({ collection: "support-offers", isEditing: true, change }), "sv")).toBe(
    "Ändrat av portalens redaktion",
  );
});

test("says that a target was rewritten in another unit, which nobody can compare", () => {
  const change = {
    kind: "targetRewritten",
    from: { value: 50, unit: { sv: "procent" } },
    to: { value: 20, unit: { sv: "bilar" } },
  } as const;
  expect(changeSentence(event({ change }), nameOf, "sv")).toBe(
    "Målet skrevs om i en annan enhet (från 50 procent till 20 bilar) den 3\u00a0mars 2027.",
  );
});

test("counts several in words", () => {
  const updates = (what: "added" | "removed", count: number) =>
    changeSentence(event({ change: { kind: "updates", what, count } }), nameOf, "sv");
  expect(updates("added", 2)).toBe("Två uppföljningar lades till den 3\u00a0mars 2027.");
  expect(updates("removed", 13)).toBe("13 uppföljningar togs bort den 3\u00a0mars 2027.");
  const change = { kind: "observations", years: [2019, 2020, 2021] } as const;
  expect(changeSentence(event({ collection: "indicators", change }), nameOf, "sv")).toBe(
    "Värdena för 2019, 2020 och 2021 räknades om den 3\u00a0mars 2027.",
  );
});

test.each([
  [{ kind: "target", from: 0.25, to: 0.2, unit: { sv: "MW solel" }, way: "weaker" }, "0,25", "0,2 MW solel"],
  [{ kind: "reduction", year: 2030, from: 55.25, to: 55.2 }, "55,25 %", "55,2 %"],
  [{ kind: "effect", from: 10.24, to: 10.21 }, "10,24", "10,21 ton"],
  [{ kind: "effectPerUnit", from: 0.0015, to: 0.001 }, "0,0015", "0,001 ton"],
] as const)("tells both numbers of a small change apart: %o", (change, from, to) => {
  const sentence = plainly(changeSentence(event({ change }), nameOf, "sv"));
  expect(sentence).toContain(`från ${from} till ${to}`);
});

test.each([
  [{ kind: "reduction", year: 2030, from: 55, to: 60 }, "Målet för 2030 höjdes från 55 % till 60 %"],
  [
    { kind: "level", year: 2030, from: 100, to: 80, way: "stronger" },
    "Målet för 2030 skärptes från 100 till 80",
  ],
  [
    { kind: "target", from: 12, to: 10, unit: { sv: "bilar" }, way: "unclear" },
    "Målet ändrades från 12 till 10 bilar",
  ],
  [{ kind: "targetYear", from: 2035, to: 2030 }, "Målåret tidigarelades från 2035 till 2030"],
  [{ kind: "effect", from: 10, to: 12 }, "höjdes från 10 till 12 ton"],
  [
    { kind: "due", from: "2028-12-31", to: "2027-12-31" },
    "Slutdatumet tidigarelades (från 31 december 2028 till 31 december 2027)",
  ],
  [
    { kind: "start", from: "2027-01-01", to: "2027-03-01" },
    "Startdatumet sköts upp (från 1 januari 2027 till 1 mars 2027)",
  ],
] as const)("says which way it went: %o", (change, told) => {
  expect(plainly(changeSentence(event({ change }), nameOf, "sv"))).toContain(told);
});
