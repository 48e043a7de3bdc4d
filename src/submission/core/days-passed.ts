import type { SchemaFault } from "../../dataset/schema-faults.ts";
import type { ComposedFile } from "./compose.ts";

/**
 * The last day of support that has been already when somebody asks for it or offers it. No rule of the records: those
 * that are published stand there when their day has passed.
 *
 * @param today `YYYY-MM-DD`
 */
export function daysPassed(
  { collection, record }: Pick<ComposedFile, "collection" | "record">,
  today: string,
): readonly SchemaFault[] {
  const { validUntil } = record;
  const isSupport = collection === "support-needs" || collection === "support-offers";
  if (!isSupport || typeof validUntil !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(validUntil)) return [];
  return validUntil < today
    ? [{ rule: "day-passed", path: ["validUntil"], details: { found: validUntil, limit: today } }]
    : [];
}
