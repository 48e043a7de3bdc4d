import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { figurePng } from "./figure-png.ts";
import { indexedPng } from "./indexed-png.ts";

/** The pixels that a decoder of others finds in a PNG: the one of resvg. */
function decoded(png: Uint8Array, width: number, height: number) {
  const shown = `<image width="${String(width)}" height="${String(height)}" image-rendering="optimizeSpeed" href="data:image/png;base64,${Buffer.from(png).toString("base64")}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">${shown}</svg>`;
  return new Uint8Array(new Resvg(svg).render().pixels);
}

/** A picture whose pixel at each place is the colour with that number. */
function picture(width: number, height: number, colours: number) {
  const rgba = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = pixel % colours;
    rgba.set([colour & 255, 255 - (colour >> 3), colour >> 8, 255], pixel * 4);
  }
  return { width, height, rgba };
}

test("keeps every pixel as it was, up to as many colours as a palette holds", async () => {
  for (const colours of [1, 2, 256]) {
    const pixels = picture(37, 19, colours);
    const png = await indexedPng(pixels);
    expect(png && decoded(png, 37, 19)).toEqual(pixels.rgba);
  }
});

test("declines a picture of more colours", async () => {
  expect(await indexedPng(picture(37, 19, 257))).toBeUndefined();
});

const letters = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200"><text x="20" y="120" font-size="84" fill="#16211d">Åtaganden</text>GRADIENT</svg>`;
const gradient = `<defs><linearGradient id="g"><stop stop-color="#f00"/><stop offset="1" stop-color="#00f"/></linearGradient></defs><rect width="600" height="40" fill="url(#g)"/>`;
/** Where a PNG says what its pixels are: 3 for a palette, 6 for colours written out. */
const colourType = (png: Uint8Array) => png[25];

test("draws letters with a palette, the same bytes each time, and writes out colours only where there are many", async () => {
  const flat = letters.replace("GRADIENT", "");
  const [once, again] = [await figurePng(flat, 1), await figurePng(flat, 1)];
  expect(colourType(once)).toBe(3);
  expect(again).toEqual(once);
  expect(colourType(await figurePng(letters.replace("GRADIENT", gradient), 1))).toBe(6);
});
