/** `npm run check`: every check that needs no build. */
import { takesNoArguments } from "./no-arguments.ts";
import { runSteps } from "./steps/run-steps.ts";
import { staticChecks } from "./steps/static-checks.ts";

takesNoArguments(
  "check",
  "Gör de kontroller som inte kräver ett bygge / Runs every check that needs no build",
);

const { failed } = await runSteps(staticChecks);
if (failed > 0) console.log("`npm run fix` repairs what can be repaired.");
process.exitCode = failed === 0 ? 0 : 1;
