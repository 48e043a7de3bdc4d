import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** What running a program cost. */
export interface Cost {
  readonly seconds: number;
  /** The most memory any one of its processes held; undefined where the machine has no /proc to ask. */
  readonly peakBytes: number | undefined;
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

/** The kernel's own high-water mark, so that no peak between two looks is lost but the very last. */
export function peakOf(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
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
    const poll = setInterval(() => {
      if (child.pid !== undefined) peak = Math.max(peak, ...processTree(child.pid).map(peakOf));
    }, pollMs);
    child.on("error", fail);
    child.on("close", (code) => {
      clearInterval(poll);
      if (code === 0)
        done({ seconds: (performance.now() - begun) / 1000, peakBytes: peak > 0 ? peak : undefined });
      else fail(new Error(`${command.join(" ")} ended with ${code}:\n${said}`));
    });
  });
}
