import type * as z from "zod/mini";
import type { collections } from "../../src/schema/collections.ts";
import type { Portal } from "../../src/schema/portal.ts";
import type { CollectionName } from "../../src/schema/values.ts";

/** A record as a file may say it: what the schema fills in may be left out. */
export type Written<C extends CollectionName> = z.input<(typeof collections)[C]>;

/** The records of one collection, id and content, in the order they were made up. */
export type WrittenRecords<C extends CollectionName> = readonly (readonly [id: string, record: Written<C>])[];

/** A whole made-up municipality, ready to be written to files. */
export interface Fiction {
  readonly portal: z.input<typeof Portal>;
  readonly records: { readonly [C in CollectionName]: WrittenRecords<C> };
}
