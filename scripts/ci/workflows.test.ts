import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lockFaults, workflowFaults } from "./workflow-faults.ts";

const workflows = globSync(".github/workflows/*").sort();
const pin = "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2";

const sound = `
on:
  pull_request:
permissions:
  contents: read
jobs:
  one:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: ${pin}
        with:
          persist-credentials: false
      - run: npm test
        env:
          TITLE: \${{ github.event.pull_request.title }}
`;

test("finds workflows to look at", () => {
  expect(workflows.length).toBeGreaterThanOrEqual(4);
});

test.each(workflows)("finds nothing in %s that a stranger's pull request could use", (path) => {
  expect(workflowFaults(readFileSync(path, "utf8"))).toEqual([]);
});

test("finds nothing in a sound workflow", () => {
  expect(workflowFaults(sound)).toEqual([]);
});

const bad: readonly (readonly [row: string, fault: string, text: string])[] = [
  ["W-01", "not-pinned", sound.replace(pin, "actions/checkout@v6")],
  ["W-01", "not-pinned", sound.replace(pin, "actions/checkout@de0fac2 # v6")],
  ["W-01", "no-version-beside-pin", sound.replace(" # v6.0.2", "")],
  ["W-02", "pull-request-target", sound.replace("pull_request:", "pull_request_target:")],
  ["W-02", "pull-request-target", sound.replace("on:\n  pull_request:", "on: [push, pull_request_target]")],
  ["W-02", "trusted-checkout", sound.replace("pull_request:", "workflow_run:")],
  ["W-03", "expression-in-run", sound.replace("npm test", `echo $${"{{"} github.event.issue.title }}`)],
  ["W-03", "expression-in-run", sound.replace("npm test", `echo $${"{{"} github.head_ref }}`)],
  ["W-04", "no-permissions", sound.replace("permissions:\n  contents: read\n", "")],
  ["W-04", "writes-everywhere", sound.replace("permissions:\n  contents: read", "permissions: write-all")],
  ["W-04", "writes-everywhere", sound.replace("contents: read", "contents: write")],
  [
    "W-04",
    "write-on-pull-request",
    sound.replace("    steps:", "    permissions:\n      issues: write\n    steps:"),
  ],
  ["W-05", "keeps-credentials", sound.replace("persist-credentials: false", "fetch-depth: 0")],
  ["W-05", "keeps-credentials", sound.replace("persist-credentials: false", "persist-credentials: true")],
  ["W-06", "secrets-on-pull-request", sound.replace("github.event.pull_request.title", "secrets.TOKEN")],
  ["W-06", "secrets-on-pull-request", sound.replace("    steps:", "    secrets: inherit\n    steps:")],
  ["time", "no-timeout", sound.replace("    timeout-minutes: 5\n", "")],
  [
    "time",
    "no-timeout",
    sound.replace(/ {4}runs-on.*/s, "    uses: elsewhere/its/.github/workflows/a.yml@main\n"),
  ],
  [
    "time",
    "more-than-a-timetable",
    sound.replace("pull_request:", "push:\n  schedule:\n    - cron: 0 3 * * *"),
  ],
  ["forges", "github-only", sound.replace("actions/checkout", "actions/upload-artifact")],
  ["issues", "runs-on-issues", sound.replace("pull_request:", "issues:")],
];

test.each(bad)("finds a breach of %s: %s", (_, fault, text) => {
  expect(workflowFaults(text)).toContain(fault);
});

const entry = {
  version: "1.0.0",
  resolved: "https://packages.example/a-1.0.0.tgz",
  integrity: "sha512-AAAA",
};
const lock = (second: object) =>
  JSON.stringify({
    packages: { "": {}, "node_modules/a": entry, "node_modules/c": entry, "node_modules/b": second },
  });

test("finds every package locked to bytes and to one place, and told whether it may run (W-09)", () => {
  const { allowScripts } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(lockFaults(readFileSync("package-lock.json", "utf8"), allowScripts)).toEqual([]);
  expect(lockFaults(lock(entry), {})).toEqual([]);
  expect(lockFaults(lock({ ...entry, hasInstallScript: true }), { b: false })).toEqual([]);
});

test.each([
  ["no-integrity", { ...entry, integrity: undefined }],
  ["no-integrity", { ...entry, integrity: "sha1-AAAA" }],
  ["other-host", { ...entry, resolved: "https://elsewhere.example/b.tgz" }],
  ["not-https", { ...entry, resolved: "git+ssh://git@code.example/b.git" }],
  ["install-script", { ...entry, hasInstallScript: true }],
])("finds a lock file that says too little: %s (W-09)", (fault, second) => {
  expect(lockFaults(lock(second), { a: true })).toContain(`node_modules/b: ${fault}`);
});
