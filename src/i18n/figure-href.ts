import { fileHref, type Language } from "./routes.ts";

/** What every figure can be fetched as: pictures first, then its numbers. */
export const figureFileTypes = ["svg", "png", "csv", "json"] as const;

/** The address of a figure as a file: `/figurer/deadlines.sv.csv`. */
export function figureFileHref(
  id: string,
  language: Language,
  type: (typeof figureFileTypes)[number],
): string {
  return fileHref(`/figurer/${id}.${language}.${type}`);
}
