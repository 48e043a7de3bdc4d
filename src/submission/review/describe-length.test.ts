import { expect, test } from "vitest";
import type { Commitment } from "../../dataset/dataset.ts";
import { pushOf } from "../forge/push-styles.ts";
import { commitmentFile, described } from "./testing.ts";

const long = `Vi byter alla bilar i hela kommunen ${"och kör på el ".repeat(7)}`.trim();
const files = (count: number, text = long) => {
  const milestones: Commitment["milestones"] = Array.from({ length: count }, (_, index) => {
    return { id: `steg-${index}`, title: { sv: text }, due: "2026-06-30" };
  });
  return { files: [commitmentFile({ milestones })] };
};

/** A push option that tells a proposal, as long as git is given it. */
function longestOption(body: string): number {
  const proposal = { key: "abcdefghij234567abcd", title: "Nytt åtagande", body, labels: [], files: [] };
  const options = pushOf("gitlab", "https://forge.example", "main", proposal, "0".repeat(40));
  return Math.max(...options.map((option) => Buffer.byteLength(option)));
}

test.each([
  // About 140 characters a milestone: told in words and as a file, or in words alone.
  [10, 2, 1],
  [170, 1, 0],
  [600, 0, 0],
])("is short enough for every forge with %i milestones", (count, told, inFile) => {
  const { body } = described(files(count), true);
  expect(Buffer.byteLength(body)).toBeLessThan(60_000);
  const left = body.match(/Det här är för långt/g) ?? [];
  expect(left).toHaveLength(2 - told);
  expect(body.split("```yaml")).toHaveLength(1 + inFile);
  expect(body).toContain("## Att ta ställning till");
});

test("leaves out what would be too long once it is pushed, where each line break typed takes a byte more", () => {
  const { body } = described(files(120, "\\n".repeat(65)), true);
  expect(longestOption(body)).toBeLessThan(65_516);
});

test("leaves out nothing where no forge is to take it", () => {
  const { body } = described(files(600));
  expect(body).not.toContain("Det här är för långt");
  expect(body.split("```yaml")).toHaveLength(2);
});
