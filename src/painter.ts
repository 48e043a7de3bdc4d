/** Draws pictures for `pictures.ts`, which starts it. */
import { figurePng } from "./exports/figure-png.ts";
import type { Order, Picture } from "./pictures.ts";

process.on("message", async ({ number, svg, scale }: Order) => {
  let picture: Picture;
  try {
    picture = { number, png: await figurePng(svg, scale) };
  } catch (fault) {
    picture = { number, fault: String(fault) };
  }
  process.send?.(picture);
  // The pixels lie outside of what the collector sees, so that it would let them pile up. They are young, and a whole
  // round would take as long as a picture.
  globalThis.gc?.({ type: "minor", execution: "sync" });
});
