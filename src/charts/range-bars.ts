import type { TonnesRange } from "../schema/values.ts";
import type { Bar } from "./bar-rows.ts";

/**
 * A range as bars: to its lowest, and on to its highest with a mark at the likeliest. Nothing where all of it is 0.
 *
 * @param kind CSS class, as of {@link Bar}.
 */
export function rangeBars(kind: string, { low, central, high }: TonnesRange, tip: string): readonly Bar[] {
  if (low === 0 && high === 0) return [];
  if (low === high) return [{ kind, from: 0, to: low, tip }];
  return [
    { kind, from: 0, to: Math.max(0, low), tip },
    { kind: `${kind} range`, from: low, to: high, tip, mark: central },
  ];
}
