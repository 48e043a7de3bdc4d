import { Buffer } from "node:buffer";
import * as z from "zod/mini";
import type { Forge } from "./forge.ts";
import type { HttpOptions } from "./http.ts";
import { jsonClient, present } from "./json-client.ts";
import { allPages, type Pull, type PullRequestApi, pullRequestForge, type Review } from "./pull-requests.ts";
import { bot } from "./proposal.ts";

/** Which repository, and as whom. */
export interface ForgejoOptions extends HttpOptions {
  /** `https://forgejo.example.org`, of Forgejo or Gitea. */
  readonly url: string;
  /** `owner/name` */
  readonly repository: string;
  /** A token with the scopes `write:repository` and `write:issue`. */
  readonly token: string;
  readonly branch?: string;
}

const pullRequest = z.object({
  number: z.number(),
  state: z.enum(["open", "closed"]),
  merged: z.boolean(),
  labels: z.nullish(z.array(z.object({ name: z.string() }))),
  head: z.object({ ref: z.string(), sha: z.string(), repo_id: z.number() }),
  base: z.object({ repo_id: z.number() }),
});
const label = z.object({ id: z.number(), name: z.string() });
const reviewAnswer = z.object({
  state: z.string(),
  dismissed: z.optional(z.boolean()),
  /** Whether it is of somebody whose reviews count: any account can review what is public. */
  official: z.optional(z.boolean()),
  user: z.nullish(z.object({ id: z.number() })),
});
const branchAnswer = z.object({ commit: z.object({ id: z.string(), message: z.string() }) });
const commitAnswer = z.object({ commit: z.object({ message: z.string() }) });
const fileAnswer = z.object({ type: z.string(), sha: z.string(), content: z.nullish(z.string()) });
const madeAnswer = z.object({ commit: z.object({ sha: z.string() }) });
const statusAnswer = z.object({ state: z.string(), total_count: z.optional(z.number()) });

function toPull({ number, state, merged, labels, head }: z.infer<typeof pullRequest>): Pull {
  return {
    number,
    state: merged ? "merged" : state,
    labels: (labels ?? []).map(({ name }) => name),
    head: head.sha === "" ? undefined : head.sha,
  };
}

function checksOf({ state, total_count: count }: z.infer<typeof statusAnswer>): Pick<Review, "checks"> {
  if (state === "" || count === 0) return {};
  if (state === "success" || state === "warning") return { checks: "passed" };
  return { checks: state === "pending" ? "running" : "failed" };
}

/** A path whose slashes stay what they are. */
const inPath = (path: string) => path.split("/").map(encodeURIComponent).join("/");
/** Forgejo gives no more on a page than this, unless its owner has said otherwise. */
const pageSize = 50;

/** Keeps proposals as pull requests on Forgejo or Gitea, by the REST API that both have. */
export function forgejo(options: ForgejoOptions): Forge {
  const { url, repository, token, branch: main = "main" } = options;
  const base = `${url.replace(/\/$/, "")}/api/v1/repos/${inPath(repository)}`;
  const call = jsonClient(base, { authorization: `token ${token}` }, options);
  const branchCall = { answer: branchAnswer, nothing: [404] };

  /** Labels are added by number, and those that are missing have to be made. */
  async function labelIds(names: readonly string[]): Promise<readonly number[]> {
    const known = await allPages(pageSize, async (page) =>
      present(await call(`/labels?page=${page}&limit=${pageSize}`, { answer: z.array(label) })),
    );
    const ids: number[] = [];
    for (const name of names) {
      const body = { name, color: "#4c6b57" };
      const found =
        known.find((one) => one.name === name) ??
        present(await call("/labels", { method: "POST", body, answer: label }));
      ids.push(found.id);
    }
    return ids;
  }

  const api: PullRequestApi = {
    async findPull(branch) {
      const path = `/pulls/${inPath(main)}/${inPath(branch)}`;
      const found = await call(path, { answer: pullRequest, nothing: [404] });
      return found && toPull(found);
    },
    async messageOfBranch(branch) {
      return (await call(`/branches/${inPath(branch)}`, branchCall))?.commit.message;
    },
    async messageOfCommit(commit) {
      const path = `/git/commits/${commit}?stat=false&verification=false&files=false`;
      return (await call(path, { answer: commitAnswer, nothing: [404] }))?.commit.message;
    },
    async main() {
      return { commit: present(await call(`/branches/${inPath(main)}`, { answer: branchAnswer })).commit.id };
    },
    async file(path, commit = main) {
      const where = `/contents/${inPath(path)}?ref=${encodeURIComponent(commit)}`;
      const file = await call(where, { answer: fileAnswer, nothing: [404] });
      if (file?.type !== "file") return undefined;
      return { content: Buffer.from(file.content ?? "", "base64").toString(), blob: file.sha };
    },
    // The branch starts from main as it is by now; a file that has changed since is refused by its `sha`.
    async createBranch({ branch, message, files }) {
      const body = {
        branch: main,
        new_branch: branch,
        message,
        author: bot,
        committer: bot,
        files: files.map(({ path, content, base: sha }) => ({
          operation: sha === undefined ? "create" : "update",
          path,
          content: Buffer.from(content).toString("base64"),
          ...(sha !== undefined && { sha }),
        })),
      };
      const made = await call("/contents", { method: "POST", body, answer: madeAnswer, nothing: [409, 422] });
      return made !== undefined;
    },
    async openPull(branch, { title, body: text }) {
      const body = { base: main, head: branch, title, body: text };
      const opened = await call("/pulls", { method: "POST", body, answer: pullRequest, nothing: [409] });
      return opened && toPull(opened);
    },
    async addLabels({ number }, labels) {
      const body = { labels: await labelIds(labels) };
      present(await call(`/issues/${number}/labels`, { method: "POST", body, answer: z.array(label) }));
    },
    async close({ number }) {
      const body = { state: "closed" };
      present(await call(`/pulls/${number}`, { method: "PATCH", body, answer: pullRequest }));
    },
    async review({ number, head = "" }) {
      const reviews = await allPages(pageSize, async (page) => {
        const path = `/pulls/${number}/reviews?page=${page}&limit=${pageSize}`;
        return present(await call(path, { answer: z.array(reviewAnswer) }));
      });
      // The last word of each reviewer; a comment takes nothing back.
      const words = reviews.filter(
        ({ state, dismissed, official }) =>
          official === true && !dismissed && /^(?:APPROVED|REQUEST_CHANGES)$/.test(state),
      );
      const last = new Map(words.map(({ user, state }) => [user?.id, state]));
      const changesAsked = [...last.values()].includes("REQUEST_CHANGES");
      return {
        changesAsked,
        ...checksOf(present(await call(`/commits/${head}/status`, { answer: statusAnswer }))),
      };
    },
    async openBranches() {
      const pulls = await allPages(pageSize, async (page) => {
        const query = `state=open&page=${page}&limit=${pageSize}`;
        return present(await call(`/pulls?${query}`, { answer: z.array(pullRequest) }));
      });
      // A branch of somebody's copy may have the name of a proposal's.
      return pulls.filter(({ head, base }) => head.repo_id === base.repo_id).map(({ head }) => head.ref);
    },
  };
  return pullRequestForge(api);
}
