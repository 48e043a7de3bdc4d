import { renderAsync } from "@resvg/resvg-js";
import { fileFont } from "./figure-style.ts";
import { indexedPng } from "./indexed-png.ts";

const folder = "node_modules/@expo-google-fonts/source-sans-3";

/** The fonts pictures are drawn with, from the project's own folder: the same letters on every machine. */
const fontFiles = ["400Regular", "600SemiBold", "400Regular_Italic"].map(
  (style) => `${folder}/${style}/SourceSans3_${style}.ttf`,
);

/**
 * An SVG file as a picture. Drawn in a thread of its own, so that several can be drawn at once.
 *
 * @param scale A figure is drawn twice as large, so that it stays sharp on dense screens and in print.
 */
export async function figurePng(svg: string, scale = 2): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await renderAsync(svg, {
    background: "#fff",
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: fileFont },
  });
  const { width, height, pixels } = picture;
  return (await indexedPng({ width, height, rgba: pixels })) ?? new Uint8Array(picture.asPng());
}
