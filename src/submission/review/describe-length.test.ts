import { expect, test } from "vitest";
import { commitmentFile, described } from "./testing.ts";

test.each([
  // About 140 characters a milestone: told in words and as a file, or in words alone.
  [10, 2, 1],
  [170, 1, 0],
  [600, 0, 0],
])("is short enough for every forge with %i milestones", (count, told, inFile) => {
  const long = `Vi byter alla bilar i hela kommunen ${"och kör på el ".repeat(7)}`.trim();
  const milestones = Array.from({ length: count }, (_, index) => {
    return { id: `steg-${index}`, title: { sv: long }, due: "2026-06-30" };
  });
  const { body } = described({ files: [commitmentFile({ milestones })] });
  expect(Buffer.byteLength(body)).toBeLessThan(60_000);
  const left = body.match(/Det här är för långt/g) ?? [];
  expect(left).toHaveLength(2 - told);
  expect(body.split("```yaml")).toHaveLength(1 + inFile);
  expect(body).toContain("## Att ta ställning till");
});
