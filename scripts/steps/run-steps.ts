import type { Step } from "./step.ts";

/** What all the steps came to. */
export interface Summary {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Runs the steps one after another, a line for each, to the end even when one fails; then shows what the failed
 * ones said and the counts as the last line, `N passed, N failed`.
 *
 * @param needed Names of steps that the later ones cannot do without: when one fails, the rest count as failed, unrun.
 */
export async function runSteps(steps: readonly Step[], needed: readonly string[] = []): Promise<Summary> {
  let passed = 0;
  let failed = 0;
  let missing: string | undefined;
  const failures: string[] = [];

  for (const [index, step] of steps.entries()) {
    const heading = `[${index + 1}/${steps.length}] ${step.name}`;
    if (missing !== undefined) {
      failed += 1;
      failures.push(`${heading}\nNot run, since this failed: ${missing}.`);
      console.log(`${heading} … not run`);
      continue;
    }
    console.log(`${heading} …`);
    const startedAt = performance.now();
    const outcome = await step.run();
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    passed += outcome.passed;
    failed += outcome.failed;
    console.log(`    ${outcome.failed === 0 ? "✔ ok" : "✘ failed"}, ${seconds} s`);
    if (outcome.failed === 0) continue;
    failures.push(`${heading}\n${outcome.output.trimEnd()}`);
    if (needed.includes(step.name)) missing = step.name;
  }

  for (const failure of failures) console.log(`\n✘ ${failure}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return { passed, failed };
}
