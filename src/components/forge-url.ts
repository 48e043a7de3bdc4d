import type { Portal } from "../schema/portal.ts";

const paths = {
  commit: { github: "commit/", gitlab: "-/commit/", forgejo: "commit/" },
  file: { github: "blob/", gitlab: "-/blob/", forgejo: "src/branch/" },
  fileHistory: { github: "commits/", gitlab: "-/commits/", forgejo: "commits/branch/" },
} as const;

function urlOf({ repository }: Portal, what: keyof typeof paths, rest: (branch: string) => string) {
  if (repository === undefined || repository.forge === "none") return undefined;
  return `${repository.url}/${paths[what][repository.forge]}${rest(repository.branch)}`;
}

/** Where the portal's repository is looked through; `undefined` where it has none that can be. */
export function repositoryUrl({ repository }: Portal): string | undefined {
  return repository === undefined || repository.forge === "none" ? undefined : repository.url;
}

/** Where a commit is read on the portal's forge; `undefined` where it has none. */
export function commitUrl(portal: Portal, commit: string): string | undefined {
  return urlOf(portal, "commit", () => commit);
}

/** Where a file is read on the portal's forge, as it is now. */
export function fileUrl(portal: Portal, path: string): string | undefined {
  return urlOf(portal, "file", (branch) => `${branch}/${path}`);
}

/** Where every change of a file is read on the portal's forge. */
export function fileHistoryUrl(portal: Portal, path: string): string | undefined {
  return urlOf(portal, "fileHistory", (branch) => `${branch}/${path}`);
}
