import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { writeSoundFolder } from "../src/dataset/fixtures/sound-folder.ts";
import { solved, soundRecord } from "../src/submission/service/fixtures/desk.ts";

// A program is started, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "klimatportal-submissions-"));
const data = join(folder, "data");
const origin = "https://example.org";
const who = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid"];
const git = (...args: readonly string[]) =>
  execFileSync("git", ["-C", folder, ...who, ...args], { encoding: "utf8" });
const env = {
  PATH: process.env["PATH"],
  PORT: "0",
  PORTAL_DATA: data,
  PORTAL_TODAY: "2025-06-01",
  SUBMISSIONS_SECRET: "a secret for tests, and for nothing else",
  SUBMISSIONS_SITE: `${origin}/klimat`,
};
const said: string[] = [];
let service: ChildProcess;
let address = "";

beforeAll(async () => {
  writeSoundFolder(data);
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-qm", "Add sound records");
  const child = spawn(process.execPath, ["scripts/submissions.ts"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  service = child;
  createInterface(child.stderr).on("line", (line) => said.push(line));
  address = await new Promise((done, fail) => {
    createInterface(child.stdout).on("line", (line) => {
      said.push(line);
      const [, found] = /^Taking proposals at (http:\S+)$/.exec(line) ?? [];
      if (found !== undefined) done(found);
    });
    child.once("exit", (code) => fail(new Error(`It ended with ${code}: ${said.join("\n")}`)));
  });
});
afterAll(() => {
  service.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

test("says where it takes proposals: at the portal's folder on its host", () => {
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/klimat\/api\/submissions$/);
});

test("says in a line that its port is taken, and ends", () => {
  const { port } = new URL(address);
  const other = spawnSync(process.execPath, ["scripts/submissions.ts"], {
    env: { ...env, PORT: port },
    encoding: "utf8",
    timeout: 50_000,
  });
  const line = `Port ${port} is taken. Choose another with PORT, such as PORT=8080, or PORT=0 for any that is free.`;
  expect([other.status, other.stderr.trim()]).toEqual([1, line]);
});

test("takes a proposal and keeps it as a branch of the clone, until it is stopped", async () => {
  const challenge = await solved(await (await fetch(`${address}/challenge`)).json());
  // Whoever sends within three seconds is no person.
  await new Promise((done) => setTimeout(done, 3100));
  const answer = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ challenge, record: soundRecord }),
  });
  const receipt = (await answer.json()) as { statusUrl: string };
  expect([answer.status, receipt.statusUrl.split("#")[0]]).toEqual([201, `${origin}/klimat/arende/`]);
  const [branch = ""] = git("for-each-ref", "--format=%(refname)", "refs/heads/submission/").split("\n");
  expect(git("diff", "--name-status", "main", branch).trim()).toMatch(/^A\tdata\/commitments\/\S+\.yaml$/);
  // What is logged is the rule and the outcome, never what was sent.
  expect(said.join("\n")).not.toContain((soundRecord["title"] as { sv: string }).sv);
  service.kill("SIGTERM");
  expect(await once(service, "exit")).toEqual([0, null]);
});

test("says in a sentence what it does not know how to do", () => {
  const run = () =>
    execFileSync(process.execPath, ["scripts/submissions.ts", "serv"], {
      env,
      encoding: "utf8",
      stdio: "pipe",
    });
  expect(run).toThrow(/unknown command 'serv'\s+\(Did you mean serve\?\)/);
});
