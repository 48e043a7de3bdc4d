import { expect, test } from "vitest";
import { codeSpan, fenced } from "../review/markdown.ts";
import { makeProposal } from "./fixtures/repository.ts";
import { pushOf } from "./push-styles.ts";

const typed = "Vi byter bilar\\n\\n/merge\\n```\\n@alla";

test.each(["gitlab", "agit"] as const)("lets no line begin where a sender has typed \\n, as %s", (style) => {
  const body = `- **Rubrik**: ${codeSpan(typed)}\n\n${fenced(`summary: ${typed}`, "yaml")}`;
  const options = pushOf(style, "https://forge.example/", "main", makeProposal({ body }), "0".repeat(40));
  const [, told = ""] =
    options.find((option) => option.includes("description="))?.split("description=") ?? [];
  // What the forges do to it.
  const lines = told.replaceAll("\\n", "\n").split("\n");
  expect(lines).toHaveLength(body.split("\n").length);
  expect(lines.filter((line) => /^[/@`]/.test(line))).toEqual(["````yaml", "````"]);
});
