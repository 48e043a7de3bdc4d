import { commandStep, type Step } from "./step.ts";
import { vitestStep } from "./vitest.ts";

/** All that must hold before anything is built. */
export const staticChecks: readonly Step[] = [
  commandStep("records: npm run validate", "node", ["scripts/validate.ts"]),
  commandStep("generated files are fresh", "node", ["scripts/json-schema.ts", "--check"]),
  commandStep("layout of files: prettier", "prettier", ["--check", "--log-level=warn", "."]),
  commandStep("lint: biome", "biome", ["lint", "--error-on-warnings", "--max-diagnostics=100"]),
  commandStep("types: astro check", "astro", ["check", "--minimumFailingSeverity", "warning"]),
  commandStep("nothing unused: knip", "knip", []),
  vitestStep("unit tests: vitest", "unit"),
];
