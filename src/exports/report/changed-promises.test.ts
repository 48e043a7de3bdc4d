import { expect, test } from "vitest";
import { makeCommitment } from "../../dataset/fixtures/factory.ts";
import { changedPromises } from "./changed-promises.ts";
import { sampleDataset, sampleHistory, sampleReport } from "./testing.ts";

function toldOf(days: readonly string[], since: string | undefined = "2023-05-02", proposed = false) {
  const [event] = sampleHistory.changedPromises;
  const changed = event === undefined ? [] : days.map((date) => ({ ...event, date }));
  const report = sampleReport(sampleDataset({ commitments: [makeCommitment()] }, { proposed }));
  const { promisesSince: _, ...rest } = sampleHistory;
  const { inYear, answer } = changedPromises({
    ...report,
    history: { ...rest, ...(since !== "" && { promisesSince: since }), changedPromises: changed },
  });
  return [inYear.map(({ date }) => date), answer.replaceAll("\u00a0", " ")] as const;
}

test("counts the year's first and last day into it, and tells nothing of what came after", () => {
  const [inYear, answer] = toldOf(["2026-01-01", "2025-12-31", "2025-01-01", "2024-12-31"]);
  expect(inYear).toEqual(["2025-12-31", "2025-01-01"]);
  expect(answer).toMatch(/gjordes 2 ändringar.*Tidigare år: 1 ändring\.$/);
});

test("says of a year without changes that none was made in the portal, and not that none ended otherwise", () => {
  expect(toldOf([])[1]).toBe(
    "Under 2025 gjordes ingen ändring i portalen som försvagade, sköt upp eller drog tillbaka ett löfte.",
  );
});

test("says of a year before the history that the portal does not know", () => {
  expect(toldOf([], "2026-01-01")[1]).toBe(
    "Vilka löften som försvagades, sköts upp eller drogs tillbaka under 2025 är okänt. Portalen räknar ändringar från och med den 1 januari 2026.",
  );
});

test("says from which day of a year it knows, where the history begins in it", () => {
  expect(toldOf([], "2025-12-31")[1]).toMatch(
    /^Portalen räknar ändringar från och med den 31 december 2025\. Under 2025 gjordes ingen ändring/,
  );
  expect(toldOf([], "2025-01-01")[1]).not.toMatch(/från och med/);
});

test("says what cannot be seen where git holds none of the history", () => {
  expect(toldOf([], "")[1]).toMatch(/^Historiken går inte att se här/);
});

test("claims nothing of the promises of a portal that is only proposed, which are none yet", () => {
  const [, answer] = toldOf([], "2025-11-23", true);
  expect(answer).toMatch(/^Portalens historik börjar den 23 november 2025\. Portalen är ett förslag/);
  expect(answer).not.toMatch(/gjordes|räknar/);
  expect(toldOf([], "2026-11-23", true)[1]).toMatch(
    /^Vilka löften .* under 2025 är okänt\. Portalens historik börjar/,
  );
  expect(toldOf([])[1]).not.toMatch(/förslag/);
});

test("leads to the states that the records tell, where any promise was given up or is held up", () => {
  expect(changedPromises(sampleReport()).answer).toMatch(
    /pausade, stoppade eller avslutade, också sedan tidigare, står i portalens uppföljning under ”Hur gick det/,
  );
  expect(toldOf([])[1]).not.toContain("uppföljningen");
});
