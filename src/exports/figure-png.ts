import { renderAsync } from "@resvg/resvg-js";
import { fileFont } from "./figure-style.ts";

const folder = "node_modules/@expo-google-fonts/source-sans-3";

/** The fonts pictures are drawn with, from the project's own folder: the same letters on every machine. */
const fontFiles = ["400Regular", "600SemiBold", "400Regular_Italic"].map(
  (style) => `${folder}/${style}/SourceSans3_${style}.ttf`,
);

/**
 * A figure's SVG file as a picture, twice as large so that it stays sharp on dense screens and in print. Drawn in a
 * thread of its own, so that several can be drawn at once.
 */
export async function figurePng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await renderAsync(svg, {
    background: "#fff",
    fitTo: { mode: "zoom", value: 2 },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: fileFont },
  });
  return new Uint8Array(picture.asPng());
}
