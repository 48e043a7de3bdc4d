import { type SchemaName, schemas } from "./collections.ts";

/** The names of all kinds of files in `data/`, `portal` first. */
export const schemaNames = Object.keys(schemas) as readonly SchemaName[];
