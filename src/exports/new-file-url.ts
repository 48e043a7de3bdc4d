import type { Portal } from "../schema/portal.ts";

/** What GitHub takes is 8 191 bytes in all; beyond it the page is an error. */
const mostBytes = 6000;

/**
 * Where somebody with an account at the forge begins a new file, with the text filled in where the forge can and the
 * address does not get too long.
 *
 * @param path From the repository's root, such as `data/commitments/example.yaml`.
 * @returns undefined where the portal has no repository that can be opened.
 */
export function newFileUrl(
  repository: Portal["repository"],
  path: string,
  content: string,
): string | undefined {
  if (repository === undefined || repository.forge === "none") return undefined;
  const { url, branch, forge } = repository;
  const encoded = encodeURIComponent;
  // GitLab fills in the name only: https://gitlab.com/gitlab-org/gitlab/-/work_items/594214
  if (forge === "gitlab") return `${url}/-/new/${encoded(branch)}?file_name=${encoded(path)}`;
  const folder = path.slice(0, path.lastIndexOf("/"));
  const name = path.slice(folder.length + 1);
  const address =
    forge === "github"
      ? `${url}/new/${encoded(branch)}?filename=${encoded(path)}`
      : `${url}/_new/${encoded(branch)}/${folder}?filename=${encoded(name)}`;
  const filledIn = `${address}&value=${encoded(content)}`;
  return filledIn.length <= mostBytes ? filledIn : address;
}
