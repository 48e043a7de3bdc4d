import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isPartOfTarget } from "../dataset/target-direction.ts";
import type { Commitment } from "../schema/commitment.ts";
import { textIn } from "./built-page.ts";
import { sitesUnderTest } from "./sites.ts";

const hasMeasured = ({ target, updates = [] }: Commitment) =>
  target !== undefined && updates.some(({ value }) => value !== undefined);

describe.each(sitesUnderTest())("$name", ({ directory, pages }) => {
  const { data } = JSON.parse(readFileSync(join(directory, "api/v1/commitments.json"), "utf8")) as {
    readonly data: readonly (Commitment & { readonly id: string })[];
  };
  const measured = data.filter(hasMeasured);

  test.runIf(measured.length > 0)(
    "tells what was measured as a part of the target only where it is one",
    () => {
      const told = measured.map((commitment) => {
        const page = pages.find(({ path }) => path === `/ataganden/${commitment.id}/`);
        const timeline = /<ol class="timeline">[\s\S]*?<\/ol>/.exec(page?.html ?? "")?.[0] ?? "";
        const lines = [...timeline.matchAll(/<p class="small">([\s\S]*?)<\/p>/g)].map(([, line = ""]) =>
          textIn(line),
        );
        return [
          commitment.id,
          lines.some((line) => /^Hittills .+ av /.test(line)),
          lines.some((line) => /^Läget: .+, mot målet /.test(line)),
        ];
      });
      const expected = measured.map((one) => [one.id, isPartOfTarget(one), !isPartOfTarget(one)]);
      expect(told).toEqual(expected);
    },
  );
});
