import { addDays, dayNumber } from "../../src/figures/calendar.ts";
import { between, type Random } from "./random.ts";

/** The day the fiction is written: nothing that has happened is dated later. Build with `PORTAL_TODAY` to stand there. */
export const writtenOn = "2026-11-01";

/** How many days lie between two days. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** A day from `from` to `to`, both included. */
export function dayIn(random: Random, from: string, to: string): string {
  return addDays(from, between(random, 0, Math.max(0, daysBetween(from, to))));
}

/** So many different days from `from` to `to`, in order. */
export function daysIn(random: Random, from: string, to: string, count: number): readonly string[] {
  const days = new Set(Array.from({ length: count }, () => dayIn(random, from, to)));
  return [...days].sort();
}
