import { type ChildProcess, fork } from "node:child_process";
import { resolve } from "node:path";

/** What the painter (`painter.ts`) answers with. */
export interface Picture {
  readonly number: number;
  readonly png?: Uint8Array<ArrayBuffer>;
  readonly fault?: string;
}

interface Waiting {
  readonly done: (png: Uint8Array<ArrayBuffer>) => void;
  readonly fail: (fault: Error) => void;
}

const waiting = new Map<number, Waiting>();
let started: ChildProcess | undefined;
let last = 0;

function failAll(fault: Error): void {
  for (const { fail } of waiting.values()) fail(fault);
  waiting.clear();
  started = undefined;
}

function start(): ChildProcess {
  const child = fork(resolve("src/painter.ts"), {
    serialization: "advanced",
    execArgv: ["--expose-gc"],
  });
  child.on("message", ({ number, png, fault }: Picture) => {
    const { done, fail } = waiting.get(number) ?? {};
    waiting.delete(number);
    if (png === undefined) fail?.(new Error(`A figure could not be drawn as a picture: ${fault}`));
    else done?.(png);
    // Nothing is left to wait for: the build may end, and the process with it.
    if (waiting.size === 0) child.channel?.unref();
  });
  child.on("error", failAll);
  child.on("exit", (code) => failAll(new Error(`The painter ended with ${code}.`)));
  child.unref();
  return child;
}

/**
 * An SVG file as a PNG picture. Drawn in a process of its own beside this one: a picture takes as long as a hundred
 * pages, and its pixels would stay in memory until pages have filled it.
 */
export function drawPicture(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  started ??= start();
  const child = started;
  last += 1;
  const number = last;
  return new Promise((done, fail) => {
    waiting.set(number, { done, fail });
    child.channel?.ref();
    child.send({ number, svg });
  });
}
