/**
 * `npm run demo`: makes up a municipality with 300 commitments, then builds and serves its portal. It lies in a git
 * clone of its own, so that the form can send and staff can review; the next demo begins anew.
 */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { dayToReckonFrom } from "../src/dataset/today.ts";
import { takesNoArguments } from "./no-arguments.ts";
import { writtenOn } from "./synth/days.ts";
import { fictionalMunicipality } from "./synth/municipality.ts";
import { writeFiction } from "./synth/write.ts";

takesNoArguments(
  "demo",
  "Hittar på en kommun och visar dess portal / Makes up a municipality and serves its portal",
  {
    PORT: "porten, annars 4321 / the port, else 4321",
  },
);

const clone = ".cache/demo";
const data = join(clone, "data");

/** Commits the records, on the day that they are said to be written. */
function commitRecords(): void {
  const at = `${writtenOn}T12:00:00Z`;
  const who = ["-c", "user.name=Demo", "-c", "user.email=demo@klimatportal.invalid"];
  const options = { env: { ...env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at } };
  const git = (...args: readonly string[]) => execFileSync("git", ["-C", clone, ...who, ...args], options);
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("-c", "commit.gpgSign=false", "commit", "--quiet", "--message=Make up a municipality");
}

console.log("Making up a municipality");
rmSync(clone, { recursive: true, force: true });
writeFiction(fictionalMunicipality(1, 300), data);
commitRecords();
const present = dayToReckonFrom(undefined);
env["PORTAL_DATA"] = data;
env["PORTAL_OUT"] = ".cache/demo-site";
// Not before the last record, nor before what somebody sends from the form today.
env["PORTAL_TODAY"] ??= present > writtenOn ? present : writtenOn;
console.log(`What is sent here stays in ${clone}, until the next demo.`);
await import("./start.ts");
