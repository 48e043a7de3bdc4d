import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { type Outcome, runCommand, type Step } from "./step.ts";

/** The part of Vitest's JSON report that is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
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
        const { notRun, ...counts } = countTests(JSON.parse(readFileSync(file, "utf8")) as Report, exitCode);
        if (notRun > 0) console.log(`    ${notRun} not run, and not counted`);
        return { ...counts, output: "Vitest says above what failed." };
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
