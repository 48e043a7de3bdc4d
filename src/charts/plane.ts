import { element, round } from "./svg.ts";

/** The narrowest column a figure stands in, in pixels: a window of 320 px less the page's margins. */
export const narrowestColumn = 288;
/** The narrowest column where `figure.css` shows what is drawn for wide ones, in pixels. */
export const wideColumn = 640;

/** Space around a drawing, in pixels. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/**
 * What a chart is drawn on. Down is pixels; across is a share of the width, 0–1, so that one drawing fills a telephone
 * and a wide screen alike while its letters keep their size.
 */
export interface Plane {
  readonly margins: Margins;
  /**
   * Draws what depends on how much room there is: once for a given width, else for a narrow and a wide column, of
   * which the style sheet shows one. The width is in pixels, and never more than there is.
   */
  readonly fitted: (draw: (width: number) => string) => string;
  /** A share of the width as an attribute writes it. */
  readonly x: (share: number) => string | number;
  /** Things drawn in pixels around a point. */
  readonly at: (share: number, y: number, ...children: readonly string[]) => string;
  /** A share of the width in the units of {@link Plane.paths}. */
  readonly pathX: (share: number) => number;
  /** Shapes whose points are given in {@link Plane.pathX}. */
  readonly paths: (height: number, ...children: readonly string[]) => string;
}

/** Steps across a stretched path: finer than the pixels of any screen. */
const steps = 10_000;

/**
 * A plane as wide as the space it stands in: for pages.
 *
 * @param columns The widths that what is fitted is drawn for.
 */
export function fluidPlane(
  margins: Margins,
  columns: readonly number[] = [narrowestColumn, wideColumn],
): Plane {
  return {
    margins,
    fitted: (draw) => {
      const [narrow, wide] = columns.map((width) => draw(width - margins.left - margins.right));
      if (narrow === undefined || wide === undefined || narrow === wide) return narrow ?? "";
      return element("g", { class: "narrow" }, narrow) + element("g", { class: "wide" }, wide);
    },
    x: (share) => `${String(Math.round(share * steps) / 100)}%`,
    at: (share, y, ...children) =>
      element(
        "svg",
        { x: `${String(Math.round(share * steps) / 100)}%`, y: y === 0 ? undefined : y, overflow: "visible" },
        ...children,
      ),
    pathX: (share) => Math.round(share * steps),
    paths: (height, ...children) =>
      element(
        "svg",
        {
          viewBox: `0 0 ${String(steps)} ${String(height)}`,
          preserveAspectRatio: "none",
          width: "100%",
          height,
          overflow: "visible",
        },
        ...children,
      ),
  };
}

/** A plane of a given width: for files. */
export function fixedPlane(outerWidth: number, margins: Margins): Plane {
  const width = outerWidth - margins.left - margins.right;
  return {
    margins,
    fitted: (draw) => draw(width),
    x: (share) => round(share * width),
    at: (share, y, ...children) =>
      element(
        "g",
        { transform: `translate(${String(round(share * width))} ${String(round(y))})` },
        ...children,
      ),
    pathX: (share) => share * width,
    paths: (_height, ...children) => children.join(""),
  };
}
