import type { Effect } from "../schema/effect.ts";
import type { CatalogueItem } from "../schema/catalogue-item.ts";
import type { TonnesRange } from "../schema/values.ts";

type CountedEffect = NonNullable<CatalogueItem["effect"]>;

/** Rounded to the three decimals that a record may have. */
const rounded = (tonnes: number) => Number(tonnes.toFixed(3));

/** What so many of a catalogue item save in a year, tonnes CO2e: its range for one, times the number. */
export function catalogueTonnes(
  { low, central, high }: CountedEffect["tonnesPerUnit"],
  amount: number,
): TonnesRange {
  return { low: rounded(low * amount), central: rounded(central * amount), high: rounded(high * amount) };
}

/** The effect of a commitment that follows a catalogue item, with the item's own arithmetic, lifetime and source. */
export function catalogueEffect(counted: CountedEffect, amount: number): Effect {
  const { formula, lifetimeYears, scopes, source } = counted;
  const tonnesPerYear = catalogueTonnes(counted.tonnesPerUnit, amount);
  return { tonnesPerYear, phase: "ex-ante", method: formula, scopes, lifetimeYears, source };
}
