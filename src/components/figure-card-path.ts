import type { Figure } from "../charts/figure.ts";

/** Where the picture is that social media show of a figure, and of a page that opens with it. */
export function figureCardPath(figure: Pick<Figure, "id" | "lang"> | undefined): string | undefined {
  return figure && `/figurer/${figure.id}.${figure.lang}.card.png`;
}
