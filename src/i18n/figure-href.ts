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

/** The path of the picture that social media show of a figure, and of a page that opens with it. */
export function figureCardPath(
  figure: { readonly id: string; readonly lang: Language } | undefined,
): string | undefined {
  return figure && `/figurer/${figure.id}.${figure.lang}.card.png`;
}
