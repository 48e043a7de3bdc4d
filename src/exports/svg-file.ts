import { element } from "../charts/svg.ts";

/**
 * An SVG that stands in a file of its own, drawn in pixels from its upper left corner.
 *
 * @param attributes Others of the outermost element.
 */
export function svgFile(
  { width, height }: { readonly width: number; readonly height: number },
  attributes: Parameters<typeof element>[1],
  ...children: readonly string[]
): string {
  const viewBox = `0 0 ${String(width)} ${String(height)}`;
  const namespace = "http://www.w3.org/2000/svg";
  return element("svg", { xmlns: namespace, width, height, viewBox, ...attributes }, ...children);
}
