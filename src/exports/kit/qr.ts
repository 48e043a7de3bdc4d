import { encode } from "uqr";
import { element, textElement } from "../../charts/svg.ts";

/** Light modules around the code, as ISO/IEC 18004 asks. */
const quiet = 4;

/** A QR code of an address as an SVG file: dark modules run by run, with a title that says where it leads. */
export function qrSvg(address: string, title: string): string {
  const { data, size } = encode(address, { ecc: "M", border: quiet });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((isDark) => (isDark ? "1" : "0"))
        .join("")
        .matchAll(/1+/g),
    ].map(
      ({ 0: run, index }) => `M${String(index)} ${String(y)}h${String(run.length)}v1h-${String(run.length)}z`,
    ),
  );
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${String(size)} ${String(size)}`,
      width: size * 8,
      height: size * 8,
      "shape-rendering": "crispEdges",
      role: "img",
      "aria-labelledby": "t",
    },
    textElement("title", { id: "t" }, title),
    element("rect", { width: size, height: size, fill: "#fff" }),
    element("path", { d: runs.join(""), fill: "#000" }),
  );
}
