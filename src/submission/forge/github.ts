import { Buffer } from "node:buffer";
import { createAppAuth } from "@octokit/auth-app";
import { Octokit } from "@octokit/core";
import { type Forge, forgeFault, isForgeFault } from "./forge.ts";
import { faultOf, guarded, type HttpOptions } from "./http.ts";
import { allPages, type Pull, type PullRequestApi, pullRequestForge } from "./pull-requests.ts";

/** Who the service is to GitHub: a GitHub App, installed on the one repository, or a person's fine-grained token. */
export type GitHubAuth =
  | { readonly token: string }
  | {
      readonly appId: number;
      /** PEM; on Workers it has to be PKCS#8. */
      readonly privateKey: string;
      readonly installationId: number;
    };

/** Which repository, and as whom. */
export interface GitHubOptions extends HttpOptions {
  /** `owner/name` */
  readonly repository: string;
  readonly auth: GitHubAuth;
  readonly branch?: string;
  /** Of GitHub Enterprise Server: `https://github.example.org/api/v3`. */
  readonly api?: string;
}

interface RequestError extends Error {
  readonly status: number;
  readonly response?: { readonly headers: Readonly<Record<string, unknown>> };
}

function isRequestError(error: unknown): error is RequestError {
  return error instanceof Error && "status" in error && typeof error.status === "number";
}

/** What a request answers; undefined for a status that means there is nothing. */
async function ask<Data>(
  request: Promise<{ data: Data }>,
  nothing: readonly number[] = [],
): Promise<Data | undefined> {
  try {
    return (await request).data;
  } catch (error) {
    if (error instanceof Error && isForgeFault(error.cause)) throw error.cause;
    if (!isRequestError(error)) throw forgeFault("unavailable", "GitHub could not be asked.");
    if (nothing.includes(error.status)) return undefined;
    const headers = new Headers();
    for (const [name, value] of Object.entries(error.response?.headers ?? {}))
      headers.set(name, String(value));
    throw faultOf(error.status, headers);
  }
}

/** What a request answers that has no way to mean nothing. */
async function tell<Data>(request: Promise<{ data: Data }>): Promise<Data> {
  const data = await ask(request);
  if (data === undefined) throw forgeFault("unavailable", "GitHub answered nothing.");
  return data;
}

interface GitHubPull {
  readonly number: number;
  readonly state: string;
  readonly merged_at?: string | null;
  readonly labels: readonly { readonly name?: string }[];
  readonly head: { readonly sha: string };
}

function toPull({ number, state, merged_at: mergedAt, labels, head }: GitHubPull): Pull {
  const closed = mergedAt ? "merged" : "closed";
  return {
    number,
    state: state === "open" ? "open" : closed,
    labels: labels.flatMap(({ name }) => name ?? []),
    head: head.sha,
  };
}

/** Any account can review what is public. A contributor is one whose change was merged once, and has no right either. */
const reviewers: ReadonlySet<string> = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);

/** Nothing of what is asked for belongs in the service's log. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

function gitHubApi(octokit: Octokit, owner: string, repo: string, main: string): PullRequestApi {
  const where = { owner, repo };

  async function message(ref: string): Promise<string | undefined> {
    const request = octokit.request("GET /repos/{owner}/{repo}/commits/{ref}", { ...where, ref });
    return (await ask(request, [404, 422]))?.commit.message;
  }

  return {
    async findPull(branch) {
      const head = `${owner}:${branch}`;
      const query = { ...where, head, base: main, state: "all", per_page: 1 } as const;
      const [pull] = await tell(octokit.request("GET /repos/{owner}/{repo}/pulls", query));
      return pull && toPull(pull);
    },
    messageOfBranch: (branch) => message(`heads/${branch}`),
    messageOfCommit: message,
    async main() {
      const request = octokit.request("GET /repos/{owner}/{repo}/branches/{branch}", {
        ...where,
        branch: main,
      });
      const { commit } = await tell(request);
      return { commit: commit.sha, tree: commit.commit.tree.sha };
    },
    async file(path, commit = main) {
      const request = octokit.request("GET /repos/{owner}/{repo}/contents/{path}", {
        ...where,
        path,
        ref: commit,
      });
      const file = await ask(request, [404]);
      if (file === undefined || Array.isArray(file) || !("content" in file)) return undefined;
      return { content: Buffer.from(file.content, "base64").toString(), blob: file.sha };
    },
    // No author is sent: GitHub then names the App, and signs.
    async createBranch({ branch, from, message: text, files }) {
      const entries = files.map(
        ({ path, content }) => ({ path, content, mode: "100644", type: "blob" }) as const,
      );
      const base = from.tree === undefined ? {} : { base_tree: from.tree };
      const tree = await tell(
        octokit.request("POST /repos/{owner}/{repo}/git/trees", { ...where, ...base, tree: entries }),
      );
      const commit = await tell(
        octokit.request("POST /repos/{owner}/{repo}/git/commits", {
          ...where,
          message: text,
          tree: tree.sha,
          parents: [from.commit],
        }),
      );
      const ref = { ...where, ref: `refs/heads/${branch}`, sha: commit.sha };
      return (
        (await ask(octokit.request("POST /repos/{owner}/{repo}/git/refs", ref), [409, 422])) !== undefined
      );
    },
    async openPull(branch, { title, body }) {
      const pull = { ...where, title, body, head: branch, base: main };
      const opened = await ask(octokit.request("POST /repos/{owner}/{repo}/pulls", pull), [422]);
      return opened && toPull(opened);
    },
    async addLabels({ number }, labels) {
      const add = { ...where, issue_number: number, labels: [...labels] };
      await tell(octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", add));
    },
    async close({ number }) {
      const change = { ...where, pull_number: number, state: "closed" } as const;
      await tell(octokit.request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", change));
    },
    async review({ number, head = "" }) {
      const query = { ...where, pull_number: number, per_page: 100 } as const;
      const reviews = await allPages(100, (page) =>
        tell(octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", { ...query, page })),
      );
      // The last word of each reviewer; a comment takes nothing back.
      const words = reviews.filter(
        ({ state, author_association: by }) => state !== "COMMENTED" && reviewers.has(by),
      );
      const last = new Map(words.map(({ user, state }) => [user?.id, state]));
      const runs = await tell(
        octokit.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
          ...where,
          ref: head,
          per_page: 100,
        }),
      );
      const changesAsked = [...last.values()].includes("CHANGES_REQUESTED");
      const ended = runs.check_runs.map(({ conclusion }) => conclusion);
      if (ended.length === 0) return { changesAsked };
      const good = ["success", "neutral", "skipped"];
      if (ended.some((conclusion) => conclusion !== null && !good.includes(conclusion)))
        return { changesAsked, checks: "failed" };
      return { changesAsked, checks: ended.includes(null) ? "running" : "passed" };
    },
    async openBranches() {
      const query = { ...where, state: "open", base: main, per_page: 100 } as const;
      const pulls = await allPages(100, (page) =>
        tell(octokit.request("GET /repos/{owner}/{repo}/pulls", { ...query, page })),
      );
      // A branch of somebody's copy may have the name of a proposal's; a copy that is gone has no repository.
      const own = pulls.filter(
        ({ head, base }) => (head.repo as typeof head.repo | null)?.id === base.repo.id,
      );
      return own.map(({ head }) => head.ref);
    },
  };
}

/** An answer of another form than GitHub's own types say shows where it is read. */
function failingClosed<Args extends readonly unknown[], Answer>(
  verb: (...args: Args) => Promise<Answer>,
): (...args: Args) => Promise<Answer> {
  return async (...args) => {
    try {
      return await verb(...args);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw forgeFault("unavailable", "GitHub answered in a form that we do not know.");
    }
  };
}

/** Keeps proposals as pull requests on GitHub. */
export function gitHub(options: GitHubOptions): Forge {
  const { repository, auth, branch = "main", api } = options;
  const [owner = "", repo = ""] = repository.split("/");
  const octokit = new Octokit({
    ...("token" in auth ? { auth: auth.token } : { authStrategy: createAppAuth, auth }),
    ...(api !== undefined && { baseUrl: api }),
    userAgent: "klimatportal",
    log: silent,
    request: { fetch: guarded(options) },
  });
  const forge = pullRequestForge(gitHubApi(octokit, owner, repo, branch));
  return {
    submit: failingClosed(forge.submit),
    status: failingClosed(forge.status),
    read: failingClosed(forge.read),
    openCount: failingClosed(forge.openCount),
    withdraw: failingClosed(forge.withdraw),
  };
}
