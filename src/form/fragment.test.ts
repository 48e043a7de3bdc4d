import { expect, test, vi } from "vitest";
import { packed, unpacked } from "./fragment.ts";

test("gives back what was packed, å, ä and ö too", async () => {
  const text = JSON.stringify([["record.title", "Vi kör ut brödet med elbilar ☀"]]);
  const code = await packed(text);
  expect(code).toMatch(/^[\w-]+$/);
  expect(await unpacked(code)).toBe(text);
});

test("is shorter than what it packs", async () => {
  const text = "Vi byter våra dieselbilar mot elbilar. ".repeat(20);
  expect((await packed(text)).length).toBeLessThan(text.length / 4);
});

test.each(["", "%%%", "abc", "å"])("says nothing of the junk %s", async (junk) => {
  expect(await unpacked(junk)).toBeUndefined();
});

test("does not unpack what would fill the memory", async () => {
  expect(await unpacked(await packed("a".repeat(200_000)))).toBeUndefined();
});

test("packs in a browser that cannot compress what others can unpack", async () => {
  const text = JSON.stringify([["record.title", "Vi kör ut brödet med elbilar ☀".repeat(20)]]);
  vi.stubGlobal("CompressionStream", undefined);
  const code = await packed(text);
  vi.unstubAllGlobals();
  expect(await unpacked(code)).toBe(text);
});
