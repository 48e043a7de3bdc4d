import { expect, test } from "vitest";
import { figuresFor } from "../../charts/figure-list.ts";
import { makePeriod } from "../../dataset/fixtures/factory.ts";
import { figureSvgFile } from "../figure-svg.ts";
import { figureCsv } from "../figure-data.ts";
import { packFigures } from "./pack-figures.ts";
import { sampleDataset, sampleReport } from "./testing.ts";

const words = (svg: string) =>
  svg
    .replace(/<[^>]+>/g, " ")
    .replaceAll("\u00a0", " ")
    .replace(/\s+/g, " ");
const texts = (...given: Parameters<typeof sampleReport>) =>
  packFigures(sampleReport(...given)).map((figure) => words(figureSvgFile(figure, "", "https://a.example/")));

test("says in every picture which follow-up it is out of, and of which day", () => {
  const pictures = texts();
  expect(pictures.length).toBeGreaterThan(5);
  for (const picture of pictures) {
    expect(picture).toContain(
      "Ur ”Uppföljning 2025 av klimatarbetet i Exempelby”, till och med den 31 december 2025",
    );
    expect(picture).toContain("räknad ur uppgifterna från den 1 februari 2026");
    expect(picture).toMatch(/kan den ha nyare siffror: https:\/\/a\.example\//);
  }
});

test("says the version of a year whose frozen records are told, and how it stands while a year lasts", () => {
  const frozenCommit = "f".repeat(40);
  const period = makePeriod({ year: 2025, from: "2025-01-01", to: "2025-12-31", frozenCommit });
  const [frozen] = texts(sampleDataset({ periods: [period] }), { asFrozen: sampleDataset() });
  expect(frozen).toContain("räknad ur version ffffffff");
  const [ongoing] = texts(undefined, { year: 2026, language: "en" });
  expect(ongoing).toContain("From “Follow-up 2026 of climate action in Exempelby”, as of 1 February 2026.");
});

test("gives the day in the files of what is promised, and leaves the portal's own pictures as they are", () => {
  const report = sampleReport();
  const dated = packFigures(report).filter((figure) => figureCsv(figure).split("\n")[0]?.includes("asOf"));
  expect(dated.map(({ id }) => id.replace(/-.*/, ""))).toEqual([
    ...["gap", "coverage", "actors", "deadlines", "support"],
  ]);
  expect(dated.every(({ asOf }) => asOf === "2025-12-31")).toBe(true);
  const live = figuresFor(report, "sv").find(({ id }) => id === "actors-by-focus-area");
  expect([live?.asOf, live?.edition]).toEqual([undefined, undefined]);
});
