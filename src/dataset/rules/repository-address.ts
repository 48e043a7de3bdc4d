import type { Finding } from "../finding.ts";
import { finding, type RuleContext } from "./rule.ts";

/**
 * The repository's address is that of its page, which those of its files and commits begin with: what git clones from
 * ends in `.git` as well, where a forge has no pages. A slash at its end would stand twice.
 */
export function repositoryAddress({ portal }: RuleContext): Finding[] {
  const { repository } = portal ?? {};
  // Without a forge there are no such links.
  if (repository === undefined || repository.forge === "none") return [];
  const { url } = repository;
  const [found = ""] = /(?:\.git)?\/*(?:[?#].*)?$/i.exec(url) ?? [];
  if (found === "") return [];
  const details = { found, suggestion: url.slice(0, -found.length) };
  return [finding("repository-address", "portal", "portal", ["repository", "url"], details)];
}
