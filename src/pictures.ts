import { type ChildProcess, fork } from "node:child_process";
import { createHash } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { pid } from "node:process";

/** What the painter (`painter.ts`) is asked for. */
export interface Order {
  readonly number: number;
  readonly svg: string;
  readonly scale: number;
}

/** What the painter answers with. */
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
 *
 * @param scale How many pixels a unit of the file becomes.
 */
function drawPicture(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  started ??= start();
  const child = started;
  last += 1;
  const number = last;
  return new Promise((done, fail) => {
    waiting.set(number, { done, fail });
    child.channel?.ref();
    child.send({ number, svg, scale } satisfies Order);
  });
}

const keptIn = join(".cache", "pictures");
/** Raised when pictures are drawn in another way or by other packages, so that none of the old ones is used. */
const version = 2;
/** Those that draw them; a test asks for another version above where one of them has another. */
export const drawnBy = {
  "@resvg/resvg-js": "2.6.2",
  "@expo-google-fonts/source-sans-3": "0.4.1",
  uqr: "0.1.3",
} as const;
const day = 24 * 60 * 60 * 1000;
let isSwept = false;

/** Forgets pictures that no build has asked for in two months. */
function sweep(): void {
  isSwept = true;
  mkdirSync(keptIn, { recursive: true });
  const now = Date.now();
  for (const name of readdirSync(keptIn)) {
    const path = join(keptIn, name);
    // A program beside this one may have taken it away already.
    const kept = statSync(path, { throwIfNoEntry: false });
    if (kept && now - kept.mtimeMs > 60 * day) rmSync(path, { force: true });
  }
}

/**
 * Something that takes long to make, kept by all that it is made from: what is asked for again is not made again.
 *
 * @param from What it is made from, word by word.
 * @param extension Of the file it is kept as.
 */
async function keep(
  from: string,
  extension: string,
  make: () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!isSwept) sweep();
  const name = createHash("sha256").update(`${version} ${from}`).digest("hex").slice(0, 40);
  const path = join(keptIn, `${name}.${extension}`);
  try {
    const kept = new Uint8Array(readFileSync(path));
    const now = new Date();
    // Said to be in use once a month, not at each build.
    if (now.getTime() - statSync(path).mtimeMs > 30 * day) utimesSync(path, now, now);
    return kept;
  } catch {
    const made = await make();
    // Whole or not at all: a build that is cut off leaves no half picture for the next to find.
    const unfinished = `${path}.${pid}`;
    writeFileSync(unfinished, made);
    renameSync(unfinished, path);
    return made;
  }
}

/**
 * The same picture, kept by what it shows and how large: a file that says the same as in an earlier build is not drawn
 * again.
 *
 * @param scale How many pixels a unit of the file becomes.
 * @param draw Draws it, where it is not kept.
 */
export function drawKept(svg: string, scale: number, draw = drawPicture): Promise<Uint8Array<ArrayBuffer>> {
  return keep(`${scale} ${svg}`, "png", () => draw(svg, scale));
}

/**
 * An SVG file that takes long to reckon out, such as a QR code, kept by what it is made from.
 *
 * @param from Its arguments: the file must follow from them alone.
 */
export async function svgKept(make: (...from: string[]) => string, ...from: string[]): Promise<string> {
  const bytes = await keep(`${make.name} ${from.join("\n")}`, "svg", () =>
    new TextEncoder().encode(make(...from)),
  );
  return new TextDecoder().decode(bytes);
}
