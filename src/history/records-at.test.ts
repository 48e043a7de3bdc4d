import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { makePortal } from "../dataset/fixtures/factory.ts";
import { serialiseRecord } from "../dataset/serialise.ts";
import { play } from "./fixtures/play.ts";
import { recordsAt } from "./records-at.ts";

const folder = mkdtempSync(join(tmpdir(), "records-at-"));
afterAll(() => rmSync(folder, { recursive: true }));

const van = "commitments/example-vans";
const data = play(
  [
    {
      at: "2025-12-01T09:00:00Z",
      says: "Begin",
      portal: serialiseRecord("portal", makePortal()),
      edits: { [van]: {}, "actors/example-bakery": {} },
    },
    {
      at: "2026-02-01T09:00:00Z",
      says: "Withdraw, and write the actor in a way of its own",
      edits: { [van]: { state: "withdrawn", stateReason: { sv: "Bilarna såldes." } } },
    },
    { at: "2026-03-01T09:00:00Z", says: "Take away", removes: van },
    {
      at: "2026-04-01T09:00:00Z",
      says: "A portal that can no longer be read",
      portal: "name: Exempelby\n",
    },
  ],
  folder,
);
const commits = execFileSync("git", ["-C", folder, "rev-list", "--reverse", "HEAD"])
  .toString()
  .trim()
  .split("\n");
const stateAt = (commit: string | undefined) =>
  recordsAt(data, commit ?? "")?.commitments.get("example-vans")?.state;

test("reads the records as they stood at a commit, whatever has become of them since", () => {
  expect([stateAt(commits[0]), stateAt(commits[1]), stateAt(commits[2])]).toEqual([
    "active",
    "withdrawn",
    undefined,
  ]);
  expect(recordsAt(data, commits[0] ?? "")?.commitmentsByActor.get("example-bakery")).toHaveLength(1);
});

test("reads nothing where a record is written in a way that is no longer read", () => {
  expect(recordsAt(data, commits[3] ?? "")).toBeUndefined();
});

test("reads nothing where the commit is not in the clone", () => {
  expect(recordsAt(data, "f".repeat(40))).toBeUndefined();
  expect(recordsAt(tmpdir(), commits[0] ?? "")).toBeUndefined();
});
