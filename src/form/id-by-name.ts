import { comparable } from "./pasted-text.ts";

/** Looks up actors by name, whatever case and spaces the name is written with; undefined where there is no such actor. */
export function idByName(
  actors: readonly (readonly [id: string, name: string])[],
): (name: string) => string | undefined {
  const keyOf = (name: string) => comparable(name).toLowerCase();
  const ids = new Map(actors.map(([id, name]) => [keyOf(name), id]));
  return (name) => ids.get(keyOf(name));
}
