import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawKept, drawnBy, svgKept } from "./pictures.ts";

test("is drawn by the packages that its version was raised for: another may draw another picture", () => {
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  expect(devDependencies).toMatchObject(drawnBy);
});

test("draws a picture once, and again only when it says something else or is of another size", async () => {
  let drawings = 0;
  const draw = (svg: string) => {
    drawings += 1;
    return Promise.resolve(new TextEncoder().encode(svg));
  };
  const svg = `<svg><title>${String(performance.timeOrigin + performance.now())}</title></svg>`;
  await drawKept(svg, 1, draw);
  expect(new TextDecoder().decode(await drawKept(svg, 1, draw))).toBe(svg);
  expect(drawings).toBe(1);
  await drawKept(svg.replace("title", "desc"), 1, draw);
  expect(drawings).toBe(2);
  await drawKept(svg, 2, draw);
  expect(drawings).toBe(3);
});

test("makes an SVG file once, and again only from something else", async () => {
  let times = 0;
  const makeFile = (...words: string[]) => {
    times += 1;
    return `<svg>${words.join(" ")}</svg>`;
  };
  const word = String(performance.timeOrigin + performance.now());
  await svgKept(makeFile, word, "a");
  expect(await svgKept(makeFile, word, "a")).toBe(`<svg>${word} a</svg>`);
  expect(times).toBe(1);
  await svgKept(makeFile, word, "b");
  expect(times).toBe(2);
});
