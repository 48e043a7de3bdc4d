import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("says in a line that PORTAL_TODAY is no day that records can have", { timeout: 60_000 }, () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/proposals.ts"], {
    env: { PATH: process.env["PATH"], PORTAL_TODAY: "1989-12-31" },
    encoding: "utf8",
  });
  const line =
    'PORTAL_TODAY is "1989-12-31", which is no day from 1990-01-01 to 2060-12-31. Write it as 2026-11-23.';
  expect([status, stderr.trim()]).toEqual([1, line]);
});
