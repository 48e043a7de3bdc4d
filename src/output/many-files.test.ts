import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { manyFiles, type SiteFile } from "./many-files.ts";

afterEach(() => vi.unstubAllEnvs());

const files: readonly SiteFile[] = [
  { path: "/marke/actors/a.sv.svg", type: "image/svg+xml", content: () => "<svg/>" },
  { path: "/marke/actors/b.sv.svg", type: "image/svg+xml", content: async () => new Uint8Array([1, 2]) },
];
const pattern = "/marke/[folder]/[file]";
const { getStaticPaths, GET } = manyFiles(() => files);
const ask = (routePattern: string, props: object = {}) =>
  GET({ props, routePattern } as unknown as Parameters<typeof GET>[0]) as Promise<Response>;
const namesIn = (routePattern: string) =>
  getStaticPaths({ routePattern } as Parameters<typeof getStaticPaths>[0]);

test("writes every file in a build, and leaves Astro nothing to ask for", async () => {
  const out = mkdtempSync(join(tmpdir(), "files-"));
  vi.stubEnv("DEV", false);
  vi.stubEnv("PORTAL_OUT", out);
  expect(await namesIn(pattern)).toEqual([]);
  expect(readdirSync(join(out, "marke/actors")).sort()).toEqual(["a.sv.svg", "b.sv.svg"]);
  expect(readFileSync(join(out, "marke/actors/a.sv.svg"), "utf8")).toBe("<svg/>");
});

test("fails the build with what a file could not be made for", async () => {
  vi.stubEnv("DEV", false);
  vi.stubEnv("PORTAL_OUT", mkdtempSync(join(tmpdir(), "files-")));
  const content = () => {
    throw new RangeError("Nothing is told of it");
  };
  const broken = manyFiles(() => [{ path: "/a.svg", type: "image/svg+xml", content }]);
  await expect(
    broken.getStaticPaths({ routePattern: "/a.svg" } as Parameters<typeof getStaticPaths>[0]),
  ).rejects.toThrow("Nothing is told of it");
});

test("answers on a live site for each by its address", async () => {
  vi.stubEnv("DEV", true);
  const paths = await namesIn(pattern);
  expect(paths.map(({ params }) => params)).toEqual([
    { folder: "actors", file: "a.sv.svg" },
    { folder: "actors", file: "b.sv.svg" },
  ]);
  const answer = await ask(pattern, paths[0]?.props);
  expect(answer.headers.get("content-type")).toBe("image/svg+xml");
  expect(await answer.text()).toBe("<svg/>");
});

test("answers with its only file where the address has no parameters", async () => {
  const [only] = files;
  const { GET: get } = manyFiles(() => (only ? [only] : []));
  const answer = await get({ props: {}, routePattern: "/feed.xml" } as unknown as Parameters<typeof get>[0]);
  expect(await answer.text()).toBe("<svg/>");
});
