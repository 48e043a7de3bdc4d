import { availableParallelism } from "node:os";

/**
 * Among how many, threads or programs, work is best shared.
 *
 * @param count How much there is to do.
 * @param fewestEach With less than so much, starting another costs more than it saves.
 */
export function sharesOf(
  count: number,
  fewestEach: number,
  most: number,
  processors = availableParallelism(),
): number {
  return Math.max(1, Math.min(Math.floor(count / fewestEach), processors, most));
}
