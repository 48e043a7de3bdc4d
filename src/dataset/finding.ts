import type { SchemaName } from "../schema/collections.ts";

/** What a sentence about a problem may need to quote. */
export interface Details {
  readonly found?: string | number | undefined;
  readonly limit?: string | number | undefined;
  /** The nearest thing that would have been right. */
  readonly suggestion?: string | undefined;
  /** Another line of the same file that is involved. */
  readonly line?: number | undefined;
  /** Other records or files involved. */
  readonly others?: readonly string[] | undefined;
}

/**
 * Something wrong in a record, before it is known where in the file it stands. The schema and the rules find; the
 * loader turns the path into line and column, and the messages turn rule and details into a Swedish or English sentence.
 */
export interface Finding {
  readonly collection: SchemaName;
  readonly id: string;
  /** Keys and list positions from the record's root; empty for the whole record. */
  readonly path: readonly (string | number)[];
  readonly severity: "error" | "warning";
  /** Stable, kebab-case. */
  readonly rule: string;
  readonly details?: Details;
}
