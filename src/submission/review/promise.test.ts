import { expect, test } from "vitest";
import { makeEffect } from "../../dataset/fixtures/factory.ts";
import { commitmentFile, described } from "./testing.ts";

const vans = (value: number) => ({ target: { value, unit: { sv: "elbilar", en: "electric vans" } } });
const update = { date: "2025-02-01", type: "change", statement: { sv: "Bilarna dröjer." } } as const;
const later = commitmentFile(
  { ...vans(3), due: "2031-12-31", updates: [update] },
  { ...vans(4), due: "2030-06-30" },
);

test("says of a later day and a lower target that the promise changes, though an update tells of it", () => {
  const { title, summary } = described({ files: [later] });
  expect(title).toBe("Ändrat löfte: example-commitment");
  expect(summary.sentences[0]).toBe(
    "”Exempelbageriet AB” vill ändra löftet ”Vi kör ut brödet med elbilar”: klart 31\u00a0december 2031 (förut 30\u00a0juni 2030), mål 3 ”elbilar” (förut 4 ”elbilar”).",
  );
  expect(described({ files: [later], language: "en" }).title).toBe("Changed promise: example-commitment");
});

test("asks whether the reason is fair, and all that is asked of a promise", () => {
  const points = described({ files: [later] }).summary.points.join("\n");
  expect(points).toContain("Löftet ändras: är skälet rimligt?");
  expect(points).toMatch(/Rådighet.*Mätbart.*Underlag: uppföljningen har inget/s);
});

test.each([
  [commitmentFile({ due: "unknown" }, {}), "klart en dag som inte är bestämd (förut 31\u00a0december 2030)."],
  [commitmentFile({}, vans(4)), "mål inget i siffror (förut 4 ”elbilar”)."],
  [
    commitmentFile({ start: "2026-01-01" }, { start: "unknown" }),
    "start 1\u00a0januari 2026 (förut en dag som inte är bestämd).",
  ],
  [
    commitmentFile({ effect: makeEffect({ method: { sv: "Annan" } }) }, {}),
    "den beräknade effekten blir en annan.",
  ],
])("says what of it changes", (file, words) => {
  expect(described({ files: [file] }).summary.sentences[0]).toContain(words);
});

test("calls it an update where an effect has been measured, and nothing that was promised changes", () => {
  const measured = { effect: makeEffect({ phase: "ex-post" }), updates: [update] };
  expect(described({ files: [commitmentFile(measured, {})] }).title).toMatch(/^Uppföljning: /);
});
