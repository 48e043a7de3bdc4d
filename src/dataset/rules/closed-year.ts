import type { Period } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import { finding } from "./rule.ts";

/** What may be written in a closed year: its name and a remark. The id is the file's name. */
const free: readonly string[] = ["id", "title", "note", "figures"];

const written = (value: unknown) => (value === undefined ? "–" : String(value));

/**
 * A follow-up year that has been closed is never rewritten: its figures, days and commit stay, and each figure's unit.
 * Titles may be put right or translated, and a remark says what has been found out since.
 *
 * @param old The year as published.
 * @param now The year as proposed.
 */
export function closedYear(old: Period, now: Period): Finding[] {
  const found = (path: readonly (string | number)[], from: unknown, to: unknown) =>
    from === to
      ? []
      : [finding("closed-year", "periods", now.id, path, { found: written(to), limit: written(from) })];
  const [was, is] = [new Map(Object.entries(old)), new Map(Object.entries(now))];
  const keys = [...new Set([...was.keys(), ...is.keys()])].filter((key) => !free.includes(key));
  const known = new Map(old.figures.map((figure) => [figure.id, figure]));
  const kept = new Set(now.figures.map(({ id }) => id));
  return [
    ...keys.flatMap((key) => found([key], was.get(key), is.get(key))),
    ...now.figures.flatMap(({ id, value, unit }, index) => {
      const before = known.get(id);
      const place = ["figures", index];
      if (before === undefined) return found(place, undefined, id);
      return [
        ...found([...place, "value"], before.value, value),
        ...found([...place, "unit"], before.unit, unit),
      ];
    }),
    ...old.figures.filter(({ id }) => !kept.has(id)).flatMap(({ id }) => found(["figures"], id, undefined)),
  ];
}
