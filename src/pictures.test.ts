import { expect, test } from "vitest";
import { drawKept } from "./pictures.ts";

test("draws a picture once, and again only when it says something else", async () => {
  let drawings = 0;
  const draw = (svg: string) => {
    drawings += 1;
    return Promise.resolve(new TextEncoder().encode(svg));
  };
  const svg = `<svg><title>${String(performance.timeOrigin + performance.now())}</title></svg>`;
  await drawKept(svg, draw);
  expect(new TextDecoder().decode(await drawKept(svg, draw))).toBe(svg);
  expect(drawings).toBe(1);
  await drawKept(svg.replace("title", "desc"), draw);
  expect(drawings).toBe(2);
});
