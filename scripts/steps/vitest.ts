import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { type Outcome, runCommand, type Step } from "./step.ts";

/** The part of Vitest's JSON report that is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    /** The file's path. */
    readonly name: string;
    readonly status: string;
    /** Why the file could not be loaded, or nothing. */
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/**
 * Counts what Vitest reported. A file that could not even be loaded has no tests to count, and counts as one failed;
 * so does an error outside every test.
 */
export function countTests(
  report: Report,
  exitCode: number,
): { passed: number; failed: number; notRun: number } {
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    notRun: report.numPendingTests,
  };
}

/**
 * Names every test that failed and the first lines of why, for who is shown but the end of a long log; a file that could
 * not be loaded says why it could not.
 */
export function tellFailures({ testResults }: Pick<Report, "testResults">): string {
  const told = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0) return status === "failed" ? [{ name, test: "", why: message }] : [];
    return failed.map((test) => ({
      name,
      test: ` › ${test.fullName}`,
      why: test.failureMessages.join("\n"),
    }));
  });
  return told
    .map(({ name, test, why }) => {
      const lines = stripVTControlCharacters(why).trim().split("\n").slice(0, 12);
      return [`${relative(".", name)}${test}`, ...lines.map((line) => `    ${line}`)].join("\n");
    })
    .join("\n");
}

/** Of the 90 that CI has; a browser on two slow cores takes most of them. */
const minutes = { unit: 25, site: 45 };

/** A step that runs one of the projects in vitest.config.ts and counts its tests from Vitest's own report. */
export function vitestStep(name: string, project: "unit" | "site"): Step {
  return {
    name,
    run: async (): Promise<Outcome> => {
      const file = `.cache/test/${project}.json`;
      mkdirSync(".cache/test", { recursive: true });
      rmSync(file, { force: true });
      const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
      const { exitCode, output } = await runCommand("vitest", ["run", "--project", project, ...reporters], {
        isLive: true,
        minutes: minutes[project],
      });
      try {
        const report = JSON.parse(readFileSync(file, "utf8")) as Report;
        const { notRun, ...counts } = countTests(report, exitCode);
        if (notRun > 0) console.log(`    ${notRun} not run, and not counted`);
        return { ...counts, output: tellFailures(report) || "Vitest says above what failed." };
      } catch {
        return {
          passed: 0,
          failed: 1,
          output: `${output}\nVitest ended with ${exitCode} before it wrote its report.`,
        };
      }
    },
  };
}
