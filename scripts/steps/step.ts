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
}

/** Runs a program of the project and keeps what it says. `exitCode` is 1 when it was stopped by a signal. */
export function runCommand(
  command: string,
  args: readonly string[],
  { env = {}, isLive = false }: CommandOptions = {},
): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const parts: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (part: Buffer) => {
        parts.push(part);
        if (isLive) process.stdout.write(part);
      });
    }
    const outputSoFar = () => Buffer.concat(parts).toString("utf8");
    child.on("error", (error) => resolve({ exitCode: 1, output: `${outputSoFar()}${error.message}\n` }));
    child.on("close", (code) => resolve({ exitCode: code ?? 1, output: outputSoFar() }));
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
