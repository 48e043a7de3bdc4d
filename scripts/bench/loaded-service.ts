import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { execPath } from "node:process";
import { createInterface } from "node:readline";
import { peakOf, processTree } from "./run-program.ts";

/** A clone with records, and a service that can be killed and started again. */
export interface LoadedService {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  readonly start: () => Promise<void>;
  /** Ends it at once: `alone`, or together with the git processes it has started, as a power cut does. */
  readonly kill: (how: "alone" | "with its gits") => Promise<void>;
  /** The most memory it has held, in bytes; 0 where the machine does not say. */
  readonly peakBytes: () => number;
  /** The memory that it and its git processes hold now, shared pages counted once; 0 where the machine does not say. */
  readonly bytesNow: () => number;
  /** `http://127.0.0.1:{port}` */
  readonly url: () => string;
}

const program = join(import.meta.dirname, "serve-submissions.ts");

/** The flags that `npm start` gives Node, as `npm run submissions` does: what is measured is what is run. */
function startFlags(): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, "../../package.json"), "utf8");
  const { scripts } = JSON.parse(text) as { scripts: Record<string, string> };
  return (scripts["start"] ?? "").split(" ").filter((word) => word.startsWith("--"));
}

function shareOf(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/**
 * Makes a clone of what `writeData` writes into its `data/`.
 *
 * @param site A built site, to be served beside the service.
 */
export function loadedService(
  folder: string,
  writeData: (data: string) => void,
  site = folder,
): LoadedService {
  const data = join(folder, "data");
  mkdirSync(folder, { recursive: true });
  writeData(data);
  const who = ["-c", "user.name=Bench", "-c", "user.email=bench@example.invalid", "-c", "gc.auto=0"];
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", folder, ...who, ...args], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-qm", "Add the records");
  let child: ChildProcess | undefined;
  let port = "0";
  return {
    folder,
    git,
    async start() {
      // A port of its own at every start: the one before may be anybody's by now.
      const args = [...startFlags(), program, data, "0", site];
      // Detached, it leads a group of its own, which can be killed as one.
      // It ends when its input does, so that it never outlives whoever started it.
      child = spawn(execPath, args, { stdio: ["pipe", "pipe", "inherit"], detached: true });
      if (child.stdout === null) throw new Error("The service has no output.");
      for await (const line of createInterface(child.stdout)) {
        port = line;
        return;
      }
      throw new Error("The service did not start.");
    },
    async kill(how) {
      if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      process.kill(how === "alone" ? child.pid : -child.pid, "SIGKILL");
      await ended;
    },
    peakBytes: () => peakOf(child?.pid ?? 0),
    bytesNow: () => processTree(child?.pid ?? 0).reduce((sum, pid) => sum + shareOf(pid), 0),
    url: () => `http://127.0.0.1:${port}`,
  };
}
