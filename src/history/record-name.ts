import { recordAt } from "../schema/record-at.ts";

/** The record a file in the data folder holds as `collection/id`, where it holds one. */
export function recordNameAt(path: string): string | undefined {
  return recordAt(path)?.join("/");
}
