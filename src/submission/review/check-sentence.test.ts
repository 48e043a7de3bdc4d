import { expect, test } from "vitest";
import type { Details } from "../../dataset/finding.ts";
import { checkSentence } from "./check-sentence.ts";

const finding = (rule: string, details: Details) =>
  ({
    collection: "support-offers",
    id: "x",
    path: ["validUntil"],
    severity: "warning",
    rule,
    details,
  }) as const;

test("tells days as people write them, and nothing of the keys in a file", () => {
  const expired = finding("support-expired", { found: "2026-11-01" });
  expect(checkSentence(expired, "sv")).toBe(
    "Stödet gällde till 1\u00a0november 2026 men är fortfarande öppet. Ska det gälla längre, eller avslutas?",
  );
  expect(checkSentence(expired, "en")).toContain("until 1\u00a0November 2026");
});

test("tells days of every check so, also within a span", () => {
  const outside = finding("milestone-outside", { found: "2031-01-01", limit: "2025-01-01–2030-12-31" });
  expect(checkSentence(outside, "sv")).toContain(
    "1\u00a0januari 2031, utanför åtagandets tid 1\u00a0januari 2025–31\u00a0december 2030",
  );
});

test("leaves what looks like a day within a text or an id as it was written", () => {
  expect(checkSentence(finding("support-expired", { found: "2024-99-99" }), "en")).toContain("2024-99-99");
  const twice = finding("possible-duplicate", { found: "x", others: ["bageriet-cykeldag-2025-05-17"] });
  expect(checkSentence(twice, "sv")).toContain("bageriet-cykeldag-2025-05-17");
});

test("tells amounts as people write them, and what is not known in a word", () => {
  const beyond = finding("progress-beyond-target", { found: 1_200_000.5, limit: 800_000 });
  expect(checkSentence(beyond, "sv").replaceAll("\u00a0", " ")).toContain(
    "1 200 000,5, men målet är 800 000.",
  );
  const weakened = finding("weakened-target", { found: "unknown", limit: "2025-05-17" });
  expect(checkSentence(weakened, "sv")).toContain("från 17\u00a0maj 2025 till okänt");
});
