import { type CollectionName, refusalsOfId } from "../schema/values.ts";
import { idFrom } from "./id-from.ts";
import { nearest } from "./nearest.ts";
import type { KnownIds } from "./references.ts";

/** Looking for the nearest among thousands is slow; past so many wrong ids it helps nobody. */
const maxSuggestions = 50;

/** The records of a collection by id, or what can be read of those with faults. */
export type RecordsIn = (collection: CollectionName) => Iterable<readonly [id: string, record: object]>;

/** What a record is called, in each of its languages, as far as it can be read. */
function namesOf(record: object): readonly string[] {
  const { name, title } = record as { readonly name?: unknown; readonly title?: unknown };
  const called = name ?? title;
  const all = typeof called === "object" && called !== null ? Object.values(called) : [called];
  return all.filter((one) => typeof one === "string");
}

/** What may be written for a record of a collection, and its id: the ids themselves, and what ids names would give. */
function spellingsOf(
  collection: CollectionName,
  known: KnownIds,
  recordsIn: RecordsIn,
): ReadonlyMap<string, string | undefined> {
  const spellings = new Map<string, string | undefined>();
  for (const [id, record] of recordsIn(collection)) {
    for (const name of namesOf(record)) {
      const spelling = idFrom(name);
      if (spelling === undefined) continue;
      // What several are called says of none that it was meant.
      const isOthers = spellings.has(spelling) && spellings.get(spelling) !== id;
      spellings.set(spelling, isOthers ? undefined : id);
    }
  }
  for (const id of known[collection]) spellings.set(id, id);
  return spellings;
}

/**
 * Finds the record that somebody most likely meant by what stands where its id should: an id that is nearly right, or
 * the record's name, in any case, with or without rings and dots. Names are read once, and only where an id is wrong.
 */
export function meantRecord(
  known: KnownIds,
  recordsIn: RecordsIn,
): (collection: CollectionName, written: string) => string | undefined {
  const spellings = new Map<CollectionName, ReadonlyMap<string, string | undefined>>();
  const found = new Map<string, string | undefined>();
  const named = (collection: CollectionName, written: string) => {
    const all = spellings.get(collection) ?? spellingsOf(collection, known, recordsIn);
    spellings.set(collection, all);
    return all.get(nearest(idFrom(written) ?? written, all.keys()) ?? "");
  };
  return (collection, written) => {
    const key = `${collection}/${written}`;
    if (found.has(key) || found.size >= maxSuggestions) return found.get(key);
    // What could be an id was meant as one, if one is near.
    const isId = refusalsOfId(written).length === 0;
    const id = (isId ? nearest(written, known[collection]) : undefined) ?? named(collection, written);
    found.set(key, id);
    return id;
  };
}
