import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeSoundFolder } from "../../src/dataset/fixtures/sound-folder.ts";
import { localGit } from "../../src/submission/forge/local-git.ts";
import { localQueue } from "../../src/submission/forge/local-queue.ts";
import { waiting } from "../../src/submission/review/testing.ts";
import { recordsOnMain } from "../../src/submission/service/records-on-main.ts";
import { acceptProposal, listProposals, type ReviewDesk, returnProposal, showProposal } from "./verbs.ts";

const today = "2025-03-01";
let repository: string;
const shown = waiting();
const [file] = shown.files;

function git(...args: readonly string[]): string {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  return execFileSync("git", ["-C", repository, ...identity, ...args], { encoding: "utf8" });
}

function desk(): ReviewDesk {
  const records = recordsOnMain({ repository, branch: "main", today: () => today, now: Date.now });
  return { queue: localQueue({ repository }), records, today, language: "sv" };
}

beforeEach(async () => {
  repository = mkdtempSync(join(tmpdir(), "klimatportal-clone-"));
  git("init", "--quiet", "--initial-branch=main");
  writeSoundFolder(join(repository, "data"));
  git("add", "data");
  git("commit", "--quiet", "--message=Start");
  const { key, title, files } = shown;
  await localGit({ repository }).submit({ key, title, body: "", labels: [], files });
});
afterEach(() => rmSync(repository, { recursive: true, force: true }));

test("takes a proposal from the queue of a clone onto main, and into the work tree", async () => {
  expect(await listProposals(desk())).toContain(shown.key);
  expect(await showProposal(desk(), shown.key)).toContain("vill göra ett nytt åtagande");
  expect(await acceptProposal(desk(), shown.key)).toContain("Godkänt och sammanslaget med main");
  expect(existsSync(join(repository, file?.path ?? ""))).toBe(true);
  const { collections } = await desk().records();
  expect(collections.commitments.has("example-commitment")).toBe(true);
  expect(git("status", "--porcelain")).toBe("");
  expect(git("log", "-1", "--format=%s")).toBe("Nytt åtagande: example-commitment\n");
  expect(await listProposals(desk())).toBe("Inget förslag väntar.");
});

test("judges by main, whatever lies unsaved in the work tree", async () => {
  writeFileSync(join(repository, "data/actors/example-bakery.yaml"), "broken: [\n");
  expect(await acceptProposal(desk(), shown.key)).toContain("Godkänt");
});

test("judges what main says, also in a clone that lays out files with other ends of lines", async () => {
  git("config", "core.autocrlf", "true");
  expect(await showProposal(desk(), shown.key)).toContain("vill göra ett nytt åtagande");
});

test("accepts nothing that main has outgrown", async () => {
  git("rm", "--quiet", "data/actors/example-bakery.yaml");
  git("commit", "--quiet", "--message=Remove the actor");
  await expect(acceptProposal(desk(), shown.key)).rejects.toThrow("example-bakery");
  expect(git("log", "-1", "--format=%s")).toBe("Remove the actor\n");
});

test("keeps a returned proposal, but no longer in the queue", async () => {
  await returnProposal(desk(), shown.key, "not-measurable");
  expect(await listProposals(desk())).toBe("Inget förslag väntar.");
  expect(git("for-each-ref", "--format=%(refname)")).toContain(shown.key);
  expect(git("log", "-1", "--format=%s")).toBe("Start\n");
});
