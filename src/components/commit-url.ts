import type { Portal } from "../schema/portal.ts";

/** Where a commit is read on the portal's forge; `undefined` where it has none. */
export function commitUrl({ repository }: Portal, commit: string): string | undefined {
  if (repository === undefined || repository.forge === "none") return undefined;
  return `${repository.url}/${repository.forge === "gitlab" ? "-/" : ""}commit/${commit}`;
}
