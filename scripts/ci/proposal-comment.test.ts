import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";

const { jobs } = parse(readFileSync(".github/workflows/proposal-comment.yml", "utf8")) as {
  readonly jobs: { readonly comment: { readonly steps: readonly { readonly run: string }[] } };
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "proposal-comment-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the step with a stand-in for `gh`, which tells of pull request 7; gives the comment that it writes. */
function comment(conclusion: string, changesChecks: boolean): string {
  const said = join(folder, "said");
  writeFileSync(said, "");
  const gh = join(folder, "gh");
  const answers = `case "$*" in\n*/pulls/7/files*) printf "$OWN" ;;\napi*) echo 7 ;;\n*) echo "$*" > "${said}" ;;\nesac\n`;
  writeFileSync(gh, `#!/bin/sh\n${answers}`);
  chmodSync(gh, 0o755);
  const { status } = spawnSync("bash", ["-e", "-c", jobs.comment.steps[0]?.run ?? ""], {
    env: {
      PATH: `${folder}${delimiter}${process.env["PATH"]}`,
      GH_REPO: "example/portal",
      HEAD_SHA: "a".repeat(40),
      CONCLUSION: conclusion,
      RUN_URL: "https://github.com/example/portal/actions/runs/1",
      OWN: changesChecks ? "own\\nown\\n" : "",
    },
  });
  expect(status).toBe(0);
  return readFileSync(said, "utf8");
}

test("says whether the checks passed", () => {
  expect(comment("success", false)).toMatch(/^pr comment 7 .*Kontrollerna gick igenom/s);
  expect(comment("failure", false)).toContain("Något behöver rättas");
  expect(comment("cancelled", false)).toBe("");
});

test("takes no word for it from a pull request that changes the checks", () => {
  expect(comment("success", true)).toMatch(/Förslaget ändrar kontrollerna själva.*`\.github\/workflows\/`/s);
  expect(comment("success", true)).not.toContain("gick igenom.**");
  expect(comment("failure", true)).toContain("Något behöver rättas");
  expect(comment("cancelled", true)).toBe("");
});
