import { fork } from "node:child_process";
import { once } from "node:events";

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
 * Starts a program.
 *
 * @param path Of its file, which calls `answerWith`.
 * @param environment What it reads.
 * @param manners Options of Node for it alone.
 */
export function startProgram<Answer>(
  path: string,
  environment: NodeJS.ProcessEnv,
  manners: readonly string[] = [],
): Program<Answer> {
  const child = fork(path, {
    serialization: "advanced",
    execArgv: [...process.execArgv, ...manners],
    env: environment,
  });
  let answered: Answered = {};
  child.on("message", (message: Answered) => {
    answered = message;
  });
  // Its end may be known before the last that it said.
  const answer = once(child, "close").then(([code, signal]) => {
    if (code === 0 && "answer" in answered) return answered.answer as Answer;
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

/** What a program does. It answers the one that started it and ends at once, or when that one is gone. */
export async function answerWith(work: () => Promise<unknown>): Promise<void> {
  process.once("disconnect", () => process.exit(1));
  let answered: Answered;
  try {
    answered = { answer: await work() };
  } catch (error) {
    answered = { fault: error instanceof Error ? error.message : String(error) };
  }
  process.send?.(answered, () => process.exit("fault" in answered ? 1 : 0));
}
