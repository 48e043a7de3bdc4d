import { fork } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

/** A program of a build, in a process of its own: it is told what it needs, answers once and ends. */
export interface Program<Answer> {
  readonly tell: (message: object) => void;
  /** @throws Error with what the program complained of. */
  readonly answer: Promise<Answer>;
  readonly stop: () => void;
}

interface Answered {
  readonly answer?: unknown;
  readonly fault?: string;
}

/**
 * Starts a program of this folder.
 *
 * @param file Its name. It calls `answerWith`.
 * @param environment What it reads.
 * @param manners Options of Node for it alone.
 */
export function startProgram<Answer>(
  file: string,
  environment: NodeJS.ProcessEnv,
  manners: readonly string[] = [],
): Program<Answer> {
  const child = fork(resolve(import.meta.dirname, file), {
    serialization: "advanced",
    execArgv: [...process.execArgv, ...manners],
    env: environment,
  });
  let answered: Answered = {};
  child.on("message", (message: Answered) => {
    answered = message;
  });
  const answer = once(child, "exit").then(([code, signal]) => {
    if (code === 0) return answered.answer as Answer;
    throw new Error(answered.fault || `The site could not be drawn: a program ended with ${code ?? signal}.`);
  });
  // Seen where it is awaited, also when that is later.
  answer.catch(() => undefined);
  return {
    // One that has ended cannot be told; why it did is said by its answer.
    tell: (message) => child.send(message, () => undefined),
    answer,
    stop: () => child.kill(),
  };
}

/** What a program does: answers the one that started it, and leaves when that one is gone. */
export async function answerWith(work: () => Promise<unknown>): Promise<void> {
  const leave = () => process.exit(1);
  process.once("disconnect", leave);
  try {
    process.send?.({ answer: await work() } satisfies Answered);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    process.send?.({ fault } satisfies Answered);
    process.exitCode = 1;
  }
  process.off("disconnect", leave);
  process.disconnect();
}
