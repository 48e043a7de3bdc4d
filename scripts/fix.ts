/** `npm run fix`: repairs what a program can repair. */
import { takesNoArguments } from "./no-arguments.ts";
import { runSteps } from "./steps/run-steps.ts";
import { commandStep } from "./steps/step.ts";

takesNoArguments("fix", "Rättar det som ett program kan rätta / Repairs what a program can repair");

const { failed } = await runSteps([
  commandStep("generated files: write", "node", ["scripts/json-schema.ts"]),
  commandStep("lint: biome --write", "biome", [
    "lint",
    "--write",
    "--error-on-warnings",
    "--max-diagnostics=100",
  ]),
  commandStep("layout of files: prettier --write", "prettier", ["--write", "--log-level=warn", "."]),
]);
process.exitCode = failed === 0 ? 0 : 1;
