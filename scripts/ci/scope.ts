/**
 * `node scripts/ci/scope.ts FOLDER [MAIN MERGED]`: whether a merged pull request keeps to what it may touch. `BRANCH`
 * names its branch; where nothing else is said, the clone in the folder stands at the merge.
 */
import { execFileSync } from "node:child_process";
import { changedPaths, scopeFaults } from "./scope-faults.ts";

const [folder = ".", main = "HEAD^1", merged = "HEAD"] = process.argv.slice(2);
const args = ["-C", folder, "diff", "--raw", "-z", "--no-renames", "--no-ext-diff", main, merged, "--"];
const raw = execFileSync("git", args, { encoding: "utf8", maxBuffer: 2 ** 26 });
const faults = scopeFaults(process.env["BRANCH"] ?? "", changedPaths(raw));
// A path is somebody else's text: no line break in it may begin a command of the runner.
for (const fault of faults) console.error(`- ${JSON.stringify(fault).slice(1, -1)}`);
process.exitCode = faults.length === 0 ? 0 : 1;
