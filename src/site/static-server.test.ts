import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SiteServer, serveSite } from "./static-server.ts";

const folder = mkdtempSync(join(tmpdir(), "site-"));
const site = join(folder, "dist");
let server: SiteServer;

beforeAll(async () => {
  mkdirSync(join(site, "mål"), { recursive: true });
  mkdirSync(join(site, "empty"));
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(site, "index.html"), "start");
  writeFileSync(join(site, "404.html"), "not here");
  writeFileSync(join(site, "mål", "index.html"), "goals");
  writeFileSync(join(site, "a.csv"), "year;tonnes");
  for (const file of ["feed.xml", "calendar.ics"]) writeFileSync(join(site, file), "");
  server = await serveSite(site);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, options?: RequestInit) =>
  fetch(new URL(path, server.url), { redirect: "manual", ...options });

/** Sends the address as it stands, where `fetch` would tidy it first. */
const answerToRaw = (path: string) =>
  new Promise<IncomingMessage>((resolve) => {
    const { port } = new URL(server.url);
    request({ host: "127.0.0.1", port, path }, (response) => resolve(response.resume())).end();
  });
const statusOfRaw = async (path: string) => (await answerToRaw(path)).statusCode;

test("serves a folder's index.html and a file, each with its type", async () => {
  const page = await get("/m%C3%A5l/");
  expect([page.status, page.headers.get("content-type"), await page.text()]).toEqual([
    200,
    "text/html; charset=utf-8",
    "goals",
  ]);
  expect((await get("/a.csv")).headers.get("content-type")).toBe("text/csv; charset=utf-8");
});

test("lets pages of anybody fetch open data, and nothing else", async () => {
  for (const file of ["/a.csv", "/feed.xml", "/calendar.ics"]) {
    expect([file, (await get(file)).headers.get("access-control-allow-origin")]).toEqual([file, "*"]);
  }
  expect((await get("/")).headers.get("access-control-allow-origin")).toBeNull();
});

test("sends a folder without its last slash on, and keeps the query", async () => {
  const response = await get("/m%C3%A5l?q=1");
  expect([response.status, response.headers.get("location")]).toEqual([301, "/m%C3%A5l/?q=1"]);
});

test.each(["//elsewhere.example/%2e%2e/m%C3%A5l", "/\\elsewhere.example/%2e%2e/m%C3%A5l"])(
  "sends nobody on to another host: %s",
  async (path) => {
    const { statusCode, headers } = await answerToRaw(path);
    expect(statusCode).toBe(301);
    expect(new URL(headers.location ?? "", server.url).host).toBe(new URL(server.url).host);
  },
);

test.each(["/nowhere", "/empty/", "/a.csv/"])(
  "answers 404 with the portal's own page at %s",
  async (path) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, "not here"]);
  },
);

test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/%2e%2e%2fsecret.txt", "/index.html%00"])(
  "gives nothing outside the folder at %s",
  async (path) => {
    expect(await statusOfRaw(path)).toBe(404);
  },
);

test("refuses an address that cannot be decoded, and other methods than GET and HEAD", async () => {
  expect(await statusOfRaw("/%E0%A4")).toBe(400);
  expect((await get("/", { method: "POST" })).status).toBe(405);
});

test("answers HEAD without a body, and says that types are not to be guessed", async () => {
  const response = await get("/", { method: "HEAD" });
  expect([response.headers.get("x-content-type-options"), await response.text()]).toEqual(["nosniff", ""]);
});

test("serves a portal that lives in a folder of its host", async () => {
  const inFolder = await serveSite(site, { base: "/portal/" });
  expect(inFolder.url).toMatch(/\/portal\/$/);
  expect(await (await fetch(inFolder.url)).text()).toBe("start");
  expect((await fetch(new URL("/", inFolder.url))).status).toBe(404);
  await inFolder.close();
});

test("fails on a port that is taken", async () => {
  await expect(serveSite(site, { port: Number(new URL(server.url).port) })).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
});
