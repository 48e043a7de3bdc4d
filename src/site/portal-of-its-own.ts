import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";

/** A clone of the portal with records of its own, served by `npm start` as anybody's would be. */
export interface PortalOfItsOwn {
  readonly folder: string;
  /** Starts the portal; gives the address of its start page, ending in a slash. */
  readonly start: () => Promise<string>;
  /** Stops it as Ctrl+C does. */
  readonly stop: () => Promise<void>;
  readonly git: (...args: readonly string[]) => string;
  /** A new edit link for a commitment, as staff make one. */
  readonly editLink: (id: string) => string;
}

const seconds = 1000;
const startsWithin = 240 * seconds;

/** A shell of its own: Vitest has set variables (DEV, MODE, BASE_URL) that a build would take for its own. */
const shell = {
  PATH: process.env["PATH"],
  HOME: process.env["HOME"],
  TMPDIR: process.env["TMPDIR"],
  SUBMISSIONS_SECRET: "a secret that only the tests of the site have",
};

/** Everything of this work tree that belongs in the repository, but for its records. */
function copyProgram(folder: string): void {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  for (const file of listed.split("\0")) {
    if (file === "" || file.startsWith("data/")) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    // Git lists files that have been removed and not yet committed so.
    cpSync(file, join(folder, file), { force: true, errorOnExist: false });
  }
}

/**
 * Makes such a clone in a folder below this one, where it finds the same packages.
 *
 * @param today `YYYY-MM-DD`, the day the fiction was written on.
 */
export function portalOfItsOwn(
  name: string,
  { commitments, today }: { commitments: number; today: string },
): PortalOfItsOwn {
  const folder = resolve(".cache/test", name);
  rmSync(folder, { recursive: true, force: true });
  copyProgram(folder);
  const node = process.execPath;
  const fiction = ["--commitments", String(commitments), "--seed", "3", "--out", join(folder, "data")];
  execFileSync(node, ["scripts/synth.ts", ...fiction], { stdio: "ignore" });
  const git = (...args: readonly string[]) =>
    execFileSync(
      "git",
      ["-C", folder, "-c", "user.name=Test", "-c", "user.email=test@example.invalid", ...args],
      {
        encoding: "utf8",
      },
    );
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("commit", "--quiet", "-m", "Begin");

  let running: ChildProcess | undefined;
  let url = "";
  const editLink = (id: string) =>
    execFileSync(node, ["scripts/submissions.ts", "link", id], {
      cwd: folder,
      env: { ...shell, PORTAL_TODAY: today, SUBMISSIONS_SITE: url },
      encoding: "utf8",
    }).trim();
  const stop = () =>
    new Promise<void>((done) => {
      if (running === undefined || running.exitCode !== null) return done();
      running.once("exit", () => done());
      running.kill("SIGTERM");
    });
  const start = () =>
    new Promise<string>((done, fail) => {
      const said: string[] = [];
      const child = spawn(node, ["scripts/start.ts"], {
        cwd: folder,
        env: { ...shell, PORT: "0", PORTAL_TODAY: today },
        stdio: ["ignore", "pipe", "pipe"],
      });
      running = child;
      const timer = setTimeout(
        () => fail(new Error(`Not served in time:\n${said.join("\n")}`)),
        startsWithin,
      );
      const listen = (line: string) => {
        said.push(line);
        if (!/^http:\/\/127\.0\.0\.1:\d+\//.test(line)) return;
        clearTimeout(timer);
        url = line;
        done(line);
      };
      createInterface(child.stdout).on("line", listen);
      createInterface(child.stderr).on("line", listen);
      child.once("exit", (code) => {
        clearTimeout(timer);
        fail(new Error(`npm start ended with ${code}:\n${said.join("\n")}`));
      });
    });
  return { folder, start, stop, git, editLink };
}
