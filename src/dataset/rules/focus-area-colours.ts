import type { Finding } from "../finding.ts";
import { contrast, leastDifference } from "./colour.ts";
import { finding, type RuleContext } from "./rule.ts";

/** What the pages are drawn on: `--paper` of the style sheet, which a test compares. */
export const paper = { light: "#fbfaf6", dark: "#101815" } as const;

/** WCAG 2.2, 1.4.11: what is needed to make out a mark. */
const leastContrast = 3;
/** CIEDE2000 between marks that lie apart on a page, and so cannot be laid side by side. */
const leastApart = 20;

const modes = ["light", "dark"] as const;

/** One decimal, never rounded up to a limit that is not reached. */
const shown = (value: number) => Math.floor(value * 10) / 10;

/** A focus area's colour stands out from the page, in light and in dark. */
export function colourContrast({ collections }: RuleContext): Finding[] {
  return [...collections["focus-areas"].values()].flatMap(({ id, colour }) =>
    modes.flatMap((mode) => {
      const found = contrast(colour[mode], paper[mode]);
      if (found >= leastContrast) return [];
      const details = { found: shown(found), limit: leastContrast, others: [paper[mode]] };
      return [finding("colour-contrast", "focus-areas", id, ["colour", mode], details)];
    }),
  );
}

/**
 * Two focus areas look different to everyone, colour-blind or not. A warning: with many areas no palette does, and each
 * has its letter too. One for each colour, so that nine areas do not bury all else in warnings.
 */
export function coloursAlike({ collections }: RuleContext): Finding[] {
  const areas = [...collections["focus-areas"].values()];
  return areas.flatMap(({ id, colour }, index) =>
    modes.flatMap((mode) => {
      const alike = areas
        .slice(0, index)
        .map((other) => ({ id: other.id, apart: leastDifference(colour[mode], other.colour[mode]) }))
        .filter(({ apart }) => apart < leastApart)
        .toSorted((a, b) => a.apart - b.apart);
      const [nearest] = alike;
      if (nearest === undefined) return [];
      const details = { found: shown(nearest.apart), limit: leastApart, others: alike.map((one) => one.id) };
      return [finding("colours-alike", "focus-areas", id, ["colour", mode], details)];
    }),
  );
}
