import type { Proposal } from "./forge.ts";
import { refsOf } from "./local-refs.ts";

/**
 * How a forge is told by a push alone to open a pull request. `branch`: it is not, the branch is the proposal;
 * `gitlab`: push options; `agit`: Forgejo and Gitea, where read access is enough to propose.
 */
export const pushStyles = ["branch", "gitlab", "agit"] as const;
export type PushStyle = (typeof pushStyles)[number];

/** An AGit pull request that was closed looks the same to git as an open one, so the queue counts none that is older. */
export const agitDays = 60;

/**
 * A push option holds no newline; the forges that take Markdown here read `\n` as one, and know no way to write those two
 * characters. Typed by a sender, they would end the code that all of a sender's text stands in: they are parted.
 */
function oneLine(text: string): string {
  return text
    .replaceAll("\\n", "\\ n")
    .replaceAll(/\r?\n/g, "\\n")
    .replaceAll(/\p{Cc}/gu, " ");
}

/** The arguments of the push that proposes a commit, and that fails where the proposal is there already. */
export function pushOf(
  style: PushStyle,
  url: string,
  branch: string,
  { key, title, body, labels }: Proposal,
  commit: string,
): readonly string[] {
  const option = (text: string) => ["-o", text];
  if (style === "agit")
    return [
      ...option(`topic=${key}`),
      ...option(`title=${title}`),
      ...option(`description=${oneLine(body)}`),
      url,
      `${commit}:refs/for/${branch}`,
    ];
  const { open } = refsOf(key);
  const plain = [`--force-with-lease=${open}:`, url, `${commit}:${open}`];
  if (style === "branch") return plain;
  return [
    ...option("merge_request.create"),
    ...option(`merge_request.target=${branch}`),
    ...option(`merge_request.title=${title}`),
    ...option(`merge_request.description=${oneLine(body)}`),
    ...labels.flatMap((label) => option(`merge_request.label=${oneLine(label)}`)),
    ...plain,
  ];
}
