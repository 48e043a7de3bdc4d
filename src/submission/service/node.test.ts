import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeSoundFolder } from "../../dataset/fixtures/sound-folder.ts";
import { makeCommitment } from "../../dataset/fixtures/factory.ts";
import { serialiseRecord } from "../../dataset/serialise.ts";
import { digestOfFolder, writeBuiltRecords } from "./built-records.ts";
import { folderRecords } from "./folder-records.ts";
import { nodeService, patience } from "./node.ts";
import { differsFromBranch, forgeFrom, repositoryOf } from "./node-forge.ts";
import { secretsFrom } from "./node-secrets.ts";

const folder = mkdtempSync(join(tmpdir(), "klimatportal-service-"));
const data = join(folder, "data");
const origin = "https://klimat.example.org";
const lines: string[] = [];
const who = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid"];
const git = (...args: readonly string[]) => execFileSync("git", ["-C", folder, ...who, ...args]);
/** The server's patience, a hundred times as short. */
const hasty = {
  headersTimeout: patience.headersTimeout / 100,
  requestTimeout: patience.requestTimeout / 100,
  connectionsCheckingInterval: patience.connectionsCheckingInterval / 100,
};
let server: Server;
let port = 0;

beforeAll(async () => {
  writeSoundFolder(data);
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-qm", "Add sound records");
  const limits = { sends: { atOnce: 2, oneMoreSeconds: 100 } };
  const site = `${origin}/klimat/`;
  const handle = await nodeService({
    data,
    environment: {},
    site,
    write: (line) => lines.push(line),
    limits,
  });
  server = createServer(hasty, (request, response) => {
    if (!handle(request, response)) response.writeHead(418).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A server of one's own computer, where staff review too. */
async function reviewServer(environment: Readonly<Record<string, string>>) {
  const handle = await nodeService({
    data,
    environment,
    site: origin,
    write: () => {},
    served: { folder, rebuild: async () => {} },
  });
  const own = createServer((request, response) => void handle(request, response));
  await new Promise<void>((done) => own.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(own.address() as AddressInfo).port}`;
  return { url, close: () => own.close() };
}

/** What a server answers to bytes that no good client sends. */
function raw(text: string, goOn = false, to = port): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(to, "127.0.0.1", () => (goOn ? socket.write(text) : socket.end(text)));
    let said = "";
    socket.on("data", (chunk) => {
      said += chunk.toString();
    });
    socket.on("error", fail);
    socket.on("close", () => done(said));
  });
}

const start = `POST /api/submissions HTTP/1.1\r\nHost: x\r\nOrigin: ${origin}\r\nContent-Type: application/json\r\n`;

test.each([
  ["a length that is no number", `${start}Content-Length: abc\r\n\r\n{}`],
  [
    "two lengths at once",
    `${start}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
  ],
])("refuses %s (H-05)", async (_what, text) => {
  expect(await raw(text)).toMatch(/^HTTP\/1\.1 400/);
});

test("refuses a long body sent in pieces (H-04)", async () => {
  const piece = `4000\r\n${"x".repeat(0x4000)}\r\n`;
  const said = await raw(
    `${start}Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n${piece.repeat(3)}0\r\n\r\n`,
  );
  expect(said).toMatch(/^HTTP\/1\.1 413/);
});

test.each([
  ["its head", start],
  ["its body", `${start}Content-Length: 30\r\n\r\n{"record":`],
])("cuts off a sender who never comes to the end of %s (H-12)", async (_what, text) => {
  expect(await raw(text, true)).toMatch(/^HTTP\/1\.1 408/);
});

test("believes no header about who asks, unless a proxy is set up (H-09)", async () => {
  const statuses: number[] = [];
  for (let sent = 0; sent < 5; sent += 1) {
    const headers = { "content-type": "application/json", origin, "x-forwarded-for": `192.0.2.${sent}` };
    const answer = await fetch(`http://127.0.0.1:${port}/api/submissions`, {
      method: "POST",
      headers,
      body: "{}",
    });
    statuses.push(answer.status);
  }
  expect(statuses.at(-1)).toBe(429);
  expect(lines.join()).not.toMatch(/192\.0\.2|127\.0\.0\.1/);
});

test("shows staff the review on this computer, but not what a proxy may have passed on, whatever it says", async () => {
  const review = await reviewServer({});
  try {
    const { host } = new URL(review.url);
    expect((await fetch(`${review.url}/granska/`)).status).toBe(200);
    const passedOn = ["GET /granska/ HTTP/1.0", "GET /granska HTTP/1.0"];
    for (const first of passedOn) {
      const said = await raw(`${first}\r\nHost: ${host}\r\n\r\n`, false, Number(new URL(review.url).port));
      expect(said).toMatch(/^HTTP\/1\.[01] 403/);
    }
  } finally {
    review.close();
  }
});

test("keeps telling staff what the site lacks, until it is built of what main says, whoever builds it", async () => {
  const review = await reviewServer({});
  const told = async () => (await fetch(`${review.url}/granska/`)).text();
  try {
    writeBuiltRecords(folder, "of other records");
    expect(await told()).toContain("Det finns godkända ändringar som portalen inte visar ännu");
    writeBuiltRecords(folder, digestOfFolder(data));
    expect(await told()).not.toContain("godkända ändringar");
    writeFileSync(join(data, "portal.yaml"), `${readFileSync(join(data, "portal.yaml"), "utf8")}# more\n`);
    writeBuiltRecords(folder, digestOfFolder(data));
    expect(await told()).toContain("Portalen visar något annat än det som är godkänt");
  } finally {
    git("checkout", "-q", "--", "data");
    review.close();
  }
});

test("has no review where a proxy is trusted: whoever comes through it would look like staff", async () => {
  const review = await reviewServer({ SUBMISSIONS_TRUST_PROXY: "1" });
  try {
    expect((await fetch(`${review.url}/granska/`)).status).toBe(404);
    expect((await fetch(`${review.url}/healthz`)).status).toBe(200);
  } finally {
    review.close();
  }
});

test.each([
  ["/", 418],
  ["/api/other", 418],
  ["/granska/", 404],
  ["/granskad", 418],
  ["/healthz", 200],
  ["/klimat/healthz", 200],
  ["/klimat/api/submissions/challenge", 200],
  ["/klimat/", 418],
  ["/annan/healthz", 418],
])("answers for %s with %s", async (path, status) => {
  expect((await fetch(`http://127.0.0.1:${port}${path}`)).status).toBe(status);
});

test("answers as everywhere for an address that it does not have, and logs it as that", async () => {
  const answer = await fetch(`http://127.0.0.1:${port}/api/submissions/secret-in-a-path`);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([
    404,
    "application/problem+json; charset=utf-8",
  ]);
  expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ status: 404, outcome: "not-found" });
  expect(lines.at(-1)).not.toContain("secret-in-a-path");
});

test("keeps a secret of its own in the clone, outside of the work tree, for its owner only", () => {
  const repository = repositoryOf(data);
  const { current } = secretsFrom({}, repository);
  expect(current).toMatch(/^[\w-]{43}$/);
  expect(secretsFrom({}, repository).current).toBe(current);
  expect(statSync(join(folder, ".git/klimatportal/secret")).mode & 0o777).toBe(0o600);
});

test("refuses a secret short enough to be guessed, and to go without one", () => {
  expect(() => secretsFrom({ SUBMISSIONS_SECRET: "hemligt" }, undefined)).toThrow(/32/);
  expect(() => secretsFrom({}, undefined)).toThrow(/SUBMISSIONS_SECRET/);
});

test("says which setting of the forge is missing or unknown", () => {
  expect(() => forgeFrom({ SUBMISSIONS_FORGE: "gitlab" }, undefined)).toThrow(/SUBMISSIONS_REPOSITORY/);
  expect(() => forgeFrom({ SUBMISSIONS_FORGE: "svn" }, undefined)).toThrow(/svn.*github/);
  const push = { SUBMISSIONS_FORGE: "git-push", SUBMISSIONS_REPOSITORY: "https://forge.example/a/b" };
  expect(() => forgeFrom({ ...push, SUBMISSIONS_PUSH_STYLE: "push" }, undefined)).toThrow(/"push".*agit/);
  expect(() => forgeFrom({}, undefined)).toThrow(/clone/);
  expect(() => forgeFrom({ SUBMISSIONS_BRANCH: "trunk" }, folder)).toThrow(/"trunk".*SUBMISSIONS_BRANCH/);
});

test("tells a work tree with other records than the branch that is published: changed, or not committed yet", async () => {
  const own = mkdtempSync(join(tmpdir(), "klimatportal-clone-"));
  const gitOf = (...args: readonly string[]) => execFileSync("git", ["-C", own, ...who, ...args]);
  try {
    writeSoundFolder(join(own, "data"));
    gitOf("init", "-q", "-b", "main");
    gitOf("add", "-A");
    gitOf("commit", "-qm", "Add sound records");
    expect(await differsFromBranch(own, "main")).toBe(false);
    writeFileSync(join(own, "beside.txt"), "no record");
    expect(await differsFromBranch(own, "main")).toBe(false);
    writeFileSync(join(own, "data", "new.yaml"), "title: x");
    expect(await differsFromBranch(own, "main")).toBe(true);
    gitOf("checkout", "-qb", "own-branch");
    gitOf("add", "data");
    gitOf("commit", "-qm", "Add a record");
    expect(await differsFromBranch(own, "main")).toBe(true);
    expect(await differsFromBranch(own, "own-branch")).toBe(false);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
});

test("reads the records anew when a file changes, and keeps the last that were sound", () => {
  let now = 0;
  const own = mkdtempSync(join(tmpdir(), "klimatportal-records-"));
  try {
    writeSoundFolder(own);
    const records = folderRecords(
      own,
      () => "2025-06-01",
      () => now,
    );
    const ids = () => [...records().collections.commitments.keys()];
    expect(ids()).toEqual([]);
    writeSoundFolder(own, { "commitments/a-new-one.yaml": serialiseRecord("commitments", makeCommitment()) });
    now += 3000;
    expect(ids()).toEqual(["a-new-one"]);
    writeFileSync(join(own, "portal.yaml"), "title: [");
    now += 3000;
    expect(ids()).toEqual(["a-new-one"]);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
});
