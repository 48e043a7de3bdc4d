import { resolve } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runSteps } from "./run-steps.ts";
import { commandStep, type Step } from "./step.ts";
import { countTests, tellFailures } from "./vitest.ts";

const lines: string[] = [];

beforeEach(() => {
  lines.length = 0;
  vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => vi.restoreAllMocks());

const step = (name: string, passed: number, failed: number): Step => ({
  name,
  run: async () => ({ passed, failed, output: `${name} said this` }),
});

test("sums the counts of all steps and ends with them", async () => {
  expect(await runSteps([step("a", 1, 0), step("b", 20, 0)])).toEqual({ passed: 21, failed: 0 });
  expect(lines.at(-1)).toBe("\n21 passed, 0 failed");
});

test("goes on after a failed step and shows at the end what it said", async () => {
  expect(await runSteps([step("a", 0, 1), step("b", 3, 0)])).toEqual({ passed: 3, failed: 1 });
  expect(lines.slice(-2)).toEqual(["\n✘ [1/2] a\na said this", "\n3 passed, 1 failed"]);
});

test("counts the steps after a needed one as failed, unrun", async () => {
  expect(await runSteps([step("a", 0, 1), step("b", 3, 0), step("c", 1, 0)], ["a"])).toEqual({
    passed: 0,
    failed: 3,
  });
});

test("fails a step whose command ends with another code than 0, or does not exist", async () => {
  const failing = commandStep("fails", process.execPath, ["-e", "console.error('because'); process.exit(3)"]);
  expect(await failing.run()).toEqual({ passed: 0, failed: 1, output: "because\n" });
  expect(await commandStep("missing", "no-such-program", []).run()).toMatchObject({ passed: 0, failed: 1 });
});

const tests = [
  { status: "passed", fullName: "adds", failureMessages: [] },
  {
    status: "failed",
    fullName: "sums › adds",
    failureMessages: ["\u001b[31mexpected 2\u001b[39m\n    at sum"],
  },
];
const withFailure = {
  name: resolve("src/a.test.ts"),
  status: "failed",
  message: "",
  assertionResults: tests,
};
const broken = {
  name: resolve("src/b.test.ts"),
  status: "failed",
  message: "No such file",
  assertionResults: [],
};

test("names each test that failed and says why, without colours", () => {
  expect(tellFailures({ testResults: [withFailure, broken] })).toBe(
    ["src/a.test.ts › sums › adds\n    expected 2\n        at sum", "src/b.test.ts\n    No such file"].join(
      "\n",
    ),
  );
  expect(tellFailures({ testResults: [{ ...broken, status: "passed" }] })).toBe("");
});

test("counts a test file that cannot be loaded, and an error outside every test, as failed", () => {
  const report = { numPassedTests: 2, numFailedTests: 1, numPendingTests: 1 };
  expect(countTests({ ...report, testResults: [withFailure, broken] }, 1)).toEqual({
    passed: 2,
    failed: 2,
    notRun: 1,
  });
  expect(countTests({ ...report, numFailedTests: 0, testResults: [] }, 1)).toMatchObject({ failed: 1 });
});

test("ends a step that takes longer than it may, though a child of it holds its output", async () => {
  const child = 'require("child_process").spawn("sleep", ["30"], { detached: true, stdio: "inherit" })';
  const slow = commandStep("slow", process.execPath, ["-e", `console.log("begun"); ${child}`], {
    minutes: 0.02,
  });
  const begun = performance.now();
  const { failed, output } = await slow.run();
  expect([failed, output]).toEqual([1, "begun\n\nEnded: it took longer than 0.02 minutes.\n"]);
  expect(performance.now() - begun).toBeLessThan(20_000);
});
