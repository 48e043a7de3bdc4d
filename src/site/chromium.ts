import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

/**
 * The names that browsers' programs have, the best first. The first is Chromium without what draws windows, as Debian
 * packs it: it opens a page in half the time, and nothing but the page asks for the processor while one is measured.
 */
const browsers = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];
/** What Debian packs, by the names of the programs. */
const packages = ["chromium-headless-shell", "chromium"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Keeps the browser to itself: no calls home, no first-run pages, and a sandbox only where one can be had. */
export const launchFlags: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findOnPath(program: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

/**
 * The Chromium of this computer: `CHROME_PATH`, an installed one, or the one Playwright keeps. Undefined where none is.
 *
 * @throws Error if `CHROME_PATH` names no program.
 */
export function findChromium(): string | undefined {
  const chosen = process.env["CHROME_PATH"];
  if (chosen !== undefined && !isExecutable(chosen)) {
    throw new Error(`CHROME_PATH is "${chosen}", where there is no program to run.`);
  }
  const installed = browsers.map(findOnPath).find((path) => path !== undefined);
  const candidates = [chosen, installed, ...elsewhere, chromium.executablePath()];
  return candidates.find((path) => path !== undefined && existsSync(path));
}

/** Tries one way to install a browser. Its output is shown only when it fails. */
function tryToInstall(command: string, args: readonly string[]): string {
  try {
    execFileSync(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    return "";
  } catch (error) {
    return `${command} ${args.join(" ")}: ${error instanceof Error ? error.message : error}`;
  }
}

function installChromium(): string[] {
  const failures: string[] = [];
  if (process.getuid?.() === 0 && findOnPath("apt-get") !== undefined) {
    failures.push(tryToInstall("apt-get", ["update", "-q"]));
    for (const name of packages) {
      failures.push(tryToInstall("apt-get", ["install", "-y", "-q", "--no-install-recommends", name]));
      if (findChromium() !== undefined) return [];
    }
  }
  failures.push(
    tryToInstall(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]),
  );
  return failures.filter((failure) => failure !== "");
}

/**
 * The program the browser tests run in. Installs one where there is none.
 *
 * @throws Error that says what to do, if none could be had.
 */
export function requireChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  process.stdout.write("No Chromium found; installing one\n");
  const failures = installChromium();
  const installed = findChromium();
  if (installed !== undefined) return installed;
  throw new Error(
    [
      "The tests of the built site need Chromium, and none could be found or installed.",
      "Install Chromium or Chrome, or set CHROME_PATH to where it is, and run npm test again.",
      ...failures,
    ].join("\n"),
  );
}
