import { comparable } from "./pasted-text.ts";

/** The id of the actor of a name, in whatever case and with whatever spaces it was written; undefined where there is none. */
export function idByName(
  actors: readonly (readonly [id: string, name: string])[],
): (name: string) => string | undefined {
  const keyOf = (name: string) => comparable(name).toLowerCase();
  const ids = new Map(actors.map(([id, name]) => [keyOf(name), id]));
  return (name) => ids.get(keyOf(name));
}
