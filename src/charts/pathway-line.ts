import type { PathwayInput } from "./emissions-pathway.ts";

/**
 * The pathway as it is drawn, year and amount. A stepwise one holds its level until the year of the target, and falls
 * there: a slope would say that the year before allows less than it does.
 */
export function pathwayLine({
  pathway,
  isStepwise = false,
}: Pick<PathwayInput, "pathway" | "isStepwise">): readonly (readonly [number, number])[] {
  return pathway.flatMap(({ year, amount }, index) => {
    const before = pathway[index - 1];
    const isFall = isStepwise && before !== undefined && before.amount !== amount;
    return [...(isFall ? [[year, before.amount] as const] : []), [year, amount] as const];
  });
}
