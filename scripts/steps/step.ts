import { spawn } from "node:child_process";

/** How a step went: how many things held, how many did not, and what it said. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

/** One thing to do on the way, named as the reader of the terminal should see it. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Lets the output through as it comes, for steps that take minutes. */
  readonly isLive?: boolean;
  /** After these it is ended with all that it started, and has failed. */
  readonly minutes?: number;
}

/** Far above what any step but the browser's needs on a slow machine. */
const usualMinutes = 20;

/**
 * Runs a program of the project and keeps what it says. `exitCode` is 1 when it was stopped by a signal, or took longer
 * than it may.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  { env = {}, isLive = false, minutes = usualMinutes }: CommandOptions = {},
): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      // It leads a group of its own, which can be ended as one.
      detached: true,
    });
    const parts: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (part: Buffer) => {
        parts.push(part);
        if (isLive) process.stdout.write(part);
      });
    }
    const outputSoFar = () => Buffer.concat(parts).toString("utf8");
    const end = () => child.pid !== undefined && process.kill(-child.pid, "SIGKILL");
    const limit = setTimeout(() => {
      parts.push(Buffer.from(`\nEnded: it took longer than ${String(minutes)} minutes.\n`));
      end();
      // A process that left the group may hold the pipes open for ever: nobody waits for it.
      child.stdout.destroy();
      child.stderr.destroy();
    }, minutes * 60_000);
    const stop = () => {
      end();
      process.exit(1);
    };
    process.once("SIGINT", stop).once("SIGTERM", stop);
    const finish = (exitCode: number, more = "") => {
      clearTimeout(limit);
      process.off("SIGINT", stop).off("SIGTERM", stop);
      resolve({ exitCode, output: `${outputSoFar()}${more}` });
    };
    child.on("error", (error) => finish(1, `${error.message}\n`));
    child.on("close", (code) => finish(code ?? 1));
  });
}

/** A step that holds when its command ends with 0, and counts as one. */
export function commandStep(
  name: string,
  command: string,
  args: readonly string[],
  options?: CommandOptions,
): Step {
  return {
    name,
    run: async () => {
      const { exitCode, output } = await runCommand(command, args, options);
      return exitCode === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}
