import { Buffer } from "node:buffer";
import * as z from "zod/mini";
import type { Forge } from "./forge.ts";
import type { HttpOptions } from "./http.ts";
import { jsonClient, present } from "./json-client.ts";
import { allPages, type Pull, type PullRequestApi, pullRequestForge, type Review } from "./pull-requests.ts";
import { bot } from "./proposal.ts";

/** Which project, and as whom. */
export interface GitLabOptions extends HttpOptions {
  /** `https://gitlab.example.org` */
  readonly url: string;
  /** `group/project` */
  readonly repository: string;
  /** A project access token with the scope `api` and the role Developer. */
  readonly token: string;
  readonly branch?: string;
}

const mergeRequest = z.object({
  iid: z.number(),
  state: z.enum(["opened", "closed", "locked", "merged"]),
  labels: z.array(z.string()),
  sha: z.nullable(z.string()),
  source_branch: z.string(),
  source_project_id: z.nullish(z.number()),
  target_project_id: z.number(),
});
const oneMergeRequest = z.object({
  detailed_merge_status: z.optional(z.string()),
  head_pipeline: z.nullish(z.object({ status: z.string() })),
});
const mainBranch = z.object({ commit: z.object({ id: z.string() }) });
const commitAnswer = z.object({ id: z.string(), message: z.string() });
const fileAnswer = z.object({ blob_id: z.string(), content: z.string() });

function toPull({ iid, state, labels, sha }: z.infer<typeof mergeRequest>): Pull {
  // A locked one is being merged.
  const open = state === "opened" || state === "locked";
  return { number: iid, state: open ? "open" : state, labels, head: sha ?? undefined };
}

function checksOf(status: string | undefined): Pick<Review, "checks"> {
  if (status === undefined || status === "skipped") return {};
  if (status === "success") return { checks: "passed" };
  return { checks: status === "failed" || status === "canceled" ? "failed" : "running" };
}

/** Keeps proposals as merge requests on GitLab, by its REST API v4. */
export function gitLab(options: GitLabOptions): Forge {
  const { url, repository, token, branch: main = "main" } = options;
  const base = `${url.replace(/\/$/, "")}/api/v4/projects/${encodeURIComponent(repository)}`;
  const call = jsonClient(base, { authorization: `Bearer ${token}` }, options);
  /** All that are of the project's own branches: a branch of somebody's copy may have the name of a proposal's. */
  async function list(query: Readonly<Record<string, string>>) {
    const all = await allPages(100, async (page) => {
      const asked = { target_branch: main, scope: "all", per_page: "100", page: String(page), ...query };
      const path = `/merge_requests?${new URLSearchParams(asked)}`;
      return present(await call(path, { answer: z.array(mergeRequest) }));
    });
    return all.filter(({ source_project_id: from, target_project_id: to }) => from === to);
  }

  async function message(ref: string): Promise<string | undefined> {
    const path = `/repository/commits/${encodeURIComponent(ref)}?stats=false`;
    return (await call(path, { answer: commitAnswer, nothing: [404] }))?.message;
  }

  const api: PullRequestApi = {
    async findPull(branch) {
      const [found] = await list({ source_branch: branch, state: "all" });
      return found && toPull(found);
    },
    messageOfBranch: message,
    messageOfCommit: message,
    async main() {
      const path = `/repository/branches/${encodeURIComponent(main)}`;
      return { commit: present(await call(path, { answer: mainBranch })).commit.id };
    },
    async file(path, commit = main) {
      const where = `/repository/files/${encodeURIComponent(path)}?ref=${encodeURIComponent(commit)}`;
      const file = await call(where, { answer: fileAnswer, nothing: [404] });
      return file && { content: Buffer.from(file.content, "base64").toString(), blob: file.blob_id };
    },
    async createBranch({ branch, from, message: text, files }) {
      const body = {
        branch,
        start_sha: from.commit,
        commit_message: text,
        author_name: bot.name,
        author_email: bot.email,
        actions: files.map(({ path, content, base: changed }) => ({
          action: changed === undefined ? "create" : "update",
          file_path: path,
          content,
        })),
      };
      const create = { method: "POST", body, answer: commitAnswer, nothing: [400, 409] } as const;
      return (await call("/repository/commits", create)) !== undefined;
    },
    async openPull(branch, { title, body: description, labels }) {
      const body = {
        source_branch: branch,
        target_branch: main,
        title,
        description,
        labels: labels.join(","),
        remove_source_branch: true,
      };
      const opened = await call("/merge_requests", {
        method: "POST",
        body,
        answer: mergeRequest,
        nothing: [409],
      });
      return opened && toPull(opened);
    },
    async addLabels({ number }, labels) {
      const body = { add_labels: labels.join(",") };
      present(await call(`/merge_requests/${number}`, { method: "PUT", body, answer: mergeRequest }));
    },
    async close({ number }) {
      const body = { state_event: "close" };
      present(await call(`/merge_requests/${number}`, { method: "PUT", body, answer: mergeRequest }));
    },
    async review({ number }) {
      const one = present(await call(`/merge_requests/${number}`, { answer: oneMergeRequest }));
      const changesAsked = one.detailed_merge_status === "requested_changes";
      return { changesAsked, ...checksOf(one.head_pipeline?.status) };
    },
    async openBranches() {
      return (await list({ state: "opened" })).map(({ source_branch: branch }) => branch);
    },
  };
  return pullRequestForge(api);
}
