import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";

interface Workflow {
  readonly on: object;
  readonly permissions: object;
  readonly jobs: {
    readonly list: { readonly permissions: object; readonly steps: readonly Step[] };
  };
}
interface Step {
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const text = readFileSync(".github/workflows/due.yml", "utf8");
const workflow = parse(text) as Workflow;
const last = workflow.jobs.list.steps.at(-1);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "due-workflow-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the last step with a stand-in for `gh`, which answers with the numbers of open issues; gives what it was asked. */
function asked(list: string, open: string, answers = true): readonly string[] {
  const log = join(folder, "asked");
  writeFileSync(log, "");
  writeFileSync(join(folder, "due.md"), list);
  const gh = join(folder, "gh");
  writeFileSync(
    gh,
    `#!/bin/sh\necho "$1 $2 $3" >> "${log}"\nif [ "$1" = api ]; then printf '%s' "$OPEN"; exit "$FAILS"; fi\n`,
  );
  chmodSync(gh, 0o755);
  const { status } = spawnSync("bash", ["-e", "-c", last?.run ?? ""], {
    env: {
      PATH: `${folder}${delimiter}${process.env["PATH"]}`,
      RUNNER_TEMP: folder,
      GH_REPO: "example/portal",
      TITLE: last?.env?.["TITLE"],
      OPEN: open,
      FAILS: answers ? "0" : "1",
    },
  });
  expect(status).toBe(answers ? 0 : 1);
  return readFileSync(log, "utf8").trim().split("\n").slice(1);
}

test("comes once a month or when asked for, reads the records and writes issues, and nothing else", () => {
  expect(Object.keys(workflow.on)).toEqual(["schedule", "workflow_dispatch"]);
  expect(workflow.permissions).toEqual({ contents: "read" });
  expect(workflow.jobs.list.permissions).toEqual({ contents: "read", issues: "write" });
});

test("makes a public list without letters, and has no key to sign links with", () => {
  expect(text).toContain("due -- --public --no-letters");
  expect(text).not.toMatch(/SUBMISSIONS_SECRET|secrets\./);
});

test("opens an issue where there is none", () => {
  expect(asked("# List\n\n- `one`\n", "")).toEqual(["issue create --title"]);
});

test("writes the oldest of its own issues anew, so that there is only one", () => {
  expect(asked("# List\n\n- `one`\n", "12\n7\n")).toEqual(["issue edit 7"]);
  expect(asked("# List\n\nNobody.\n", "7\n")).toEqual(["issue edit 7"]);
});

test("opens no issue where nobody is due", () => {
  expect(asked("# List\n\nNobody.\n", "")).toEqual([]);
});

test("opens no second issue when it cannot learn whether there is one", () => {
  expect(asked("# List\n\n- `one`\n", "", false)).toEqual([]);
});
