import { mkdir } from "node:fs/promises";
import { type Forge, type ForgeFault, forgeFault, type Proposal, type Submitted } from "./forge.ts";
import { gitIn, outputOf, type RunGit } from "./git.ts";
import { changeRefs } from "./change-refs.ts";
import { messageIn, readObjects } from "./git-objects.ts";
import { localGit, prepareCommit } from "./local-git.ts";
import { findProposal, type KnownProposal, refsOf } from "./local-refs.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { isKey, mustBeFitForGit } from "./proposal.ts";
import { agitDays, pushOf, type PushStyle } from "./push-styles.ts";

/** Where proposals are pushed to, and what the tests put in the place of git and of the clock. */
export interface GitPushOptions {
  /** The forge's repository, `https://` or `ssh://`. */
  readonly url: string;
  /** A folder for git objects. May be lost: all but what tells a declined proposal is on the forge. */
  readonly store: string;
  readonly style: PushStyle;
  readonly branch?: string;
  /** Given to git in its environment, never as an argument that others on the machine could read. */
  readonly token?: string;
  /** The name that goes with the token, where the forge cares. */
  readonly user?: string;
  readonly run?: RunGit;
  readonly now?: () => Date;
}

/** How often a sending is tried again that somebody else was quicker than. */
const tries = 2;

function faultOf(stderr: string): ForgeFault {
  const refused = /Authentication failed|could not read (?:Username|Password)|error: (?:401|403)|denied/i;
  if (/error: 429/.test(stderr)) return forgeFault("limited", "The forge asks us to wait.");
  if (refused.test(stderr)) return forgeFault("refused", "The forge does not let us in.");
  return forgeFault("unavailable", "The forge could not be reached by git.");
}

/**
 * Sends proposals to any forge by pushing a branch that must not exist there yet: git itself compares and swaps.
 *
 * The forge is asked before each answer. A proposal taken back moves to `withdrawn/{key}` there; one whose branch
 * somebody deletes is declined.
 */
export function gitPush(options: GitPushOptions): Forge {
  const { url, store, style, branch = "main", token, user = "oauth2" } = options;
  const { run = gitIn(store), now = () => new Date() } = options;
  const main = `refs/heads/${branch}`;
  const local = localGit({ repository: store, branch, run, now });
  const sentRef = (key: string) => `refs/submissions/sent/${key}`;
  const environment: Record<string, string> =
    token === undefined
      ? {}
      : {
          GIT_CONFIG_COUNT: "1",
          GIT_CONFIG_KEY_0: "http.extraHeader",
          GIT_CONFIG_VALUE_0: `Authorization: Basic ${btoa(`${user}:${token}`)}`,
        };
  const slow = ["-c", "http.lowSpeedLimit=1", "-c", "http.lowSpeedTime=10"];
  let ready: Promise<unknown> | undefined;

  async function makeStore(): Promise<void> {
    await mkdir(store, { recursive: true });
    await outputOf(run, ["init", "--quiet", "--bare"]);
  }

  const refresh = oneAtATime(async () => {
    ready ??= makeStore();
    await ready.catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
    const mirrored = [
      `+${main}:${main}`,
      "+refs/heads/submission/*:refs/heads/submission/*",
      "+refs/heads/withdrawn/*:refs/submissions/withdrawn/*",
      ...(style === "agit" ? ["+refs/pull/*/head:refs/pull/*/head"] : []),
    ];
    const args = ["fetch", "--quiet", "--no-tags", "--prune", "--no-write-fetch-head", url, ...mirrored];
    const { code, stderr } = await run([...slow, ...args], { environment });
    if (code !== 0) throw faultOf(stderr);
  });

  /** A proposal that is no branch on the forge: an AGit pull request, or one whose branch has been deleted. */
  async function elsewhere(key: string): Promise<KnownProposal | undefined> {
    const grep = ["--fixed-strings", `--grep=Submission: ${key} `, "--glob=refs/pull", "--not", main];
    const log = style === "agit" ? await outputOf(run, ["log", "-1", "--format=%H", ...grep]) : "";
    const [pull, sent] = await readObjects(run, [log.trim() || "0", sentRef(key)]);
    if (pull) return { state: "in-review", commit: pull.id, message: messageIn(pull) };
    return sent && { state: "declined", commit: sent.id, message: messageIn(sent) };
  }

  async function find(key: string): Promise<KnownProposal | undefined> {
    return (await findProposal(run, main, key)) ?? (await elsewhere(key));
  }

  /** Pushes all or nothing; says what became of it, in git's own mark: `*` new, `=` there already, `!` rejected. */
  async function push(args: readonly string[]): Promise<string> {
    const all = [...slow, "push", "--porcelain", "--no-verify", "--atomic", ...args];
    const { code, stdout, stderr } = await run(all, { environment });
    const [mark] = /^[ *=!+-](?=\t)/m.exec(stdout.toString("utf8")) ?? [];
    if (mark === undefined && code !== 0) throw faultOf(stderr);
    return code === 0 ? (mark ?? "*") : "!";
  }

  async function submit(proposal: Proposal): Promise<Submitted> {
    mustBeFitForGit(proposal);
    const { key } = proposal;
    for (let left = tries; left > 0; left--) {
      await refresh();
      const prepared = await prepareCommit(run, main, proposal, now(), elsewhere);
      if (prepared.outcome !== "prepared") return prepared;
      const mark = await push(pushOf(style, url, branch, proposal, prepared.commit));
      if (mark === "!") continue;
      await changeRefs(run, [`update ${sentRef(key)} ${prepared.commit}`]);
      return { outcome: mark === "=" ? "same" : "created" };
    }
    throw forgeFault("refused", "The forge does not take the proposal's branch.");
  }

  async function withdraw(key: string): Promise<boolean> {
    if (!isKey(key)) return false;
    await refresh();
    const known = await find(key);
    if (known?.state === "withdrawn") return true;
    if (known?.state !== "in-review") return false;
    if (style === "agit")
      throw forgeFault("refused", "Only a reviewer can close a pull request made by AGit.");
    const { open } = refsOf(key);
    const taken = `refs/heads/withdrawn/${key}`;
    const leases = [`--force-with-lease=${open}:${known.commit}`, `--force-with-lease=${taken}:`];
    return (await push([...leases, url, `${known.commit}:${taken}`, `:${open}`])) !== "!";
  }

  async function openCount(): Promise<number> {
    await refresh();
    if (style !== "agit") return local.openCount();
    const since = now().getTime() / 1000 - agitDays * 24 * 60 * 60;
    const format = "--format=%(committerdate:unix) %(contents:trailers:key=Submission,separator=%2C)";
    const refs = await outputOf(run, ["for-each-ref", format, `--no-merged=${main}`, "refs/pull/"]);
    return refs
      .split("\n")
      .filter((line) => line.includes("Submission:") && Number.parseInt(line, 10) > since).length;
  }

  return {
    submit,
    withdraw,
    openCount,
    async status(key) {
      if (!isKey(key)) return undefined;
      await refresh();
      const known = await find(key);
      return known && { state: known.state };
    },
    async read(path) {
      await refresh();
      return local.read(path);
    },
  };
}
