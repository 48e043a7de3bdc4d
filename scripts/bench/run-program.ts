import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** What running a program cost. */
export interface Cost {
  readonly seconds: number;
  /** The most memory any one of its processes held; undefined where the machine has no /proc to ask. */
  readonly peakBytes: number | undefined;
  /** The most that all of them held at one look; what they share is counted for each. */
  readonly togetherBytes: number;
}

const pollMs = 40;

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // The process has ended, or this is not Linux.
    return "";
  }
}

/** A process and all that it started. */
export function processTree(pid: number): readonly number[] {
  const children = textOf(`/proc/${pid}/task/${pid}/children`).split(" ").filter(Boolean).map(Number);
  return [pid, ...children.flatMap(processTree)];
}

const memoryIn = (status: string, name: "VmHWM" | "VmRSS") =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status)?.[1] ?? 0) * 1024;

/** The kernel's own high-water mark, so that no peak between two looks is lost but the very last. */
export function peakOf(pid: number): number {
  return memoryIn(textOf(`/proc/${pid}/status`), "VmHWM");
}

/**
 * Runs a program to its end and measures it.
 *
 * @throws Error with what the program said, if it failed.
 */
export function runProgram(
  command: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>> = {},
  { cwd = process.cwd() } = {},
): Promise<Cost> {
  const [program, ...rest] = command;
  const begun = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(program, rest, {
      cwd,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const listen = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    let peak = 0;
    let togetherBytes = 0;
    const poll = setInterval(() => {
      if (child.pid === undefined) return;
      const statuses = processTree(child.pid).map((pid) => textOf(`/proc/${pid}/status`));
      peak = Math.max(peak, ...statuses.map((status) => memoryIn(status, "VmHWM")));
      togetherBytes = Math.max(
        togetherBytes,
        statuses.reduce((sum, status) => sum + memoryIn(status, "VmRSS"), 0),
      );
    }, pollMs);
    child.on("error", fail);
    child.on("close", (code) => {
      clearInterval(poll);
      if (code === 0)
        done({
          seconds: (performance.now() - begun) / 1000,
          peakBytes: peak > 0 ? peak : undefined,
          togetherBytes,
        });
      else fail(new Error(`${command.join(" ")} ended with ${code}:\n${said}`));
    });
  });
}
