/** `npm test`: everything that must hold. Checks, unit tests, two builds, and tests of what was built in a browser. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { takesNoArguments } from "./no-arguments.ts";
import { runSteps } from "./steps/run-steps.ts";
import { staticChecks } from "./steps/static-checks.ts";
import { commandStep } from "./steps/step.ts";
import { vitestStep } from "./steps/vitest.ts";
import { writtenOn } from "./synth/days.ts";

takesNoArguments("test", "Prövar allt som ska gälla / Tries everything that must hold");

const folder = ".cache/test";
/** Read by `.ci/run`. */
const report = `${folder}/report.json`;
const portal = `${folder}/portal`;
const synthData = `${folder}/synth-data`;
const synth = `${folder}/synth`;

mkdirSync(folder, { recursive: true });
rmSync(report, { force: true });
rmSync(synthData, { recursive: true, force: true });

const builds = [
  commandStep("build: the portal of data/", "node", ["scripts/build.ts"], { env: { PORTAL_OUT: portal } }),
  commandStep("records of a fictional municipality", "node", [
    ...["scripts/synth.ts", "--commitments", "120", "--seed", "1", "--out", synthData],
    // The other one lives at the root of its host. Whatever leads out of this folder leads nowhere in the tests.
    ...["--site", "https://demo.klimatportal.example/klimat/"],
  ]),
  commandStep("build: the portal of a fictional municipality", "node", ["scripts/build.ts"], {
    env: { PORTAL_DATA: synthData, PORTAL_OUT: synth, PORTAL_TODAY: writtenOn },
  }),
];

const summary = await runSteps(
  [...staticChecks, ...builds, vitestStep("tests of the built portals, in a browser", "site")],
  builds.map((step) => step.name),
);
writeFileSync(report, `${JSON.stringify(summary)}\n`);
process.exitCode = summary.failed === 0 ? 0 : 1;
