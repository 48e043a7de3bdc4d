import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { fewAtATime } from "./few-at-a-time.ts";
import { forgeFault } from "./forge.ts";

/** How a git command ended. */
export interface GitAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** What a git command is given besides its arguments. */
export interface GitOptions {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

/** Runs one git command in one repository. Never through a shell. */
export type RunGit = (args: readonly string[], options?: GitOptions) => Promise<GitAnswer>;

/** Nothing that somebody's own settings, hooks or a stranger's branch could say changes what git does here. */
const settings = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "commit.gpgSign=false",
  "push.gpgSign=false",
  "credential.helper=",
  "protocol.ext.allow=never",
  "http.followRedirects=false",
  "fastimport.unpackLimit=1000",
  "core.packedRefsTimeout=10000",
  "core.filesRefLockTimeout=5000",
  "gc.auto=0",
  "maintenance.auto=false",
  "safe.directory=*",
].flatMap((setting) => ["-c", setting]);

const environment = {
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_ATTR_NOSYSTEM: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_ASKPASS: "/bin/false",
  GIT_SSH_COMMAND: "ssh -oBatchMode=yes",
  GIT_ALLOW_PROTOCOL: "file:http:https:ssh",
  LC_ALL: "C",
};

/** How long a git that was asked to end may take to put its locks away. */
const graceMs = 3000;

/** Stops a command that takes too long: first so that it can clean up, then for good. */
function stopAfter(
  child: ChildProcessWithoutNullStreams,
  milliseconds: number,
): { readonly forget: () => void } {
  let timer = setTimeout(() => {
    child.kill("SIGTERM");
    timer = setTimeout(() => {
      child.kill("SIGKILL");
      // What it has started may hold its output open, and is not waited for.
      child.stdout.destroy();
      child.stderr.destroy();
    }, graceMs);
  }, milliseconds);
  return { forget: () => clearTimeout(timer) };
}

/** So many git processes at once keep a small machine busy. */
const mostAtOnce = 8;

function runOne(
  repository: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  { input = "", timeoutMs = 30_000 }: GitOptions,
): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", ["-C", repository, ...settings, ...args], { env });
    const stop = stopAfter(child, timeoutMs);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    // A command that ends before it has read all of its input has said why in its code.
    child.stdin.on("error", () => {});
    child.on("error", () => reject(forgeFault("unavailable", "git could not be started.")));
    child.on("close", (code) => {
      stop.forget();
      if (code === null) return reject(forgeFault("unavailable", `git ${args[0]} was stopped.`));
      resolve({ code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString("utf8") });
    });
    child.stdin.end(input);
  });
}

/** A runner of git commands in a repository, cut off from everything of its user's but the path and the SSH agent. */
export function gitIn(repository: string): RunGit {
  const { PATH, SSH_AUTH_SOCK } = process.env;
  const own = { ...environment, ...(PATH && { PATH }), ...(SSH_AUTH_SOCK && { SSH_AUTH_SOCK }) };
  const inTurn = fewAtATime(mostAtOnce);
  return (args, options = {}) =>
    inTurn(() => runOne(repository, args, { ...own, ...options.environment }, options));
}

/**
 * What a command that has to succeed writes.
 *
 * @throws ForgeFault if it does not.
 */
export async function outputOf(run: RunGit, args: readonly string[], options?: GitOptions): Promise<string> {
  const { code, stdout } = await run(args, options);
  if (code !== 0) throw forgeFault("unavailable", `git ${args[0]} ended with ${code}.`);
  return stdout.toString("utf8");
}
