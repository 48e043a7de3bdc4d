import { serialiseRecord } from "../../dataset/serialise.ts";
import type { FieldChange } from "./field-changes.ts";
import { codeSpan, fenced } from "./markdown.ts";
import { quoted } from "./quoted.ts";
import { type ReviewInput, type ReviewSummary, summarise, weigh } from "./summary.ts";
import type { ReviewWords } from "./words/sv.ts";
import { wordsIn } from "./words/words.ts";

/** What a proposal is told to be. */
export interface DescribedProposal {
  /** One line with no free text, such as `Nytt åtagande: exempelbageriet-elbilar`. */
  readonly title: string;
  /** Markdown for a reviewer. Nothing that a sender wrote can come alive in it. */
  readonly body: string;
  /** The same in parts, for pages. What a sender wrote stands as it is: escape it. */
  readonly summary: ReviewSummary;
}

const safeId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A field's name is ours; anything else is not taken at its word. */
const isPlain = /^[\p{L}\p{N} :(),–-]+$/u;

/** One line with no free text: it becomes a commit's first line, where `closes #1` would be obeyed. */
function titleOf({ kind, id }: ReviewSummary, words: ReviewWords): string {
  return `${words.title[kind]}: ${safeId.test(id) ? id : "?"}`;
}

function changeLine({ label, before, after }: FieldChange, isNew: boolean, words: ReviewWords): string {
  const name = isPlain.test(label) ? `**${label}**` : codeSpan(label);
  if (isNew && before === undefined) return `- ${name}: ${codeSpan(after ?? "")}`;
  return [
    `- ${name}`,
    before === undefined
      ? undefined
      : `  - ${after === undefined ? words.removed : words.before}: ${codeSpan(before)}`,
    after === undefined
      ? undefined
      : `  - ${before === undefined ? words.added : words.after}: ${codeSpan(after)}`,
  ]
    .filter((line) => line !== undefined)
    .join("\n");
}

function checkLines({ checks }: ReviewSummary, words: ReviewWords): readonly string[] {
  if (checks.length === 0) return [words.checksPassed];
  const hasErrors = checks.some(({ severity }) => severity === "error");
  const lines = checks.map(
    ({ severity, rule, sentence }) =>
      `- **${words.severity[severity]}** ${codeSpan(rule)}: ${codeSpan(sentence)}`,
  );
  return [hasErrors ? words.checksFailed : words.checksWarned, "", ...lines];
}

/** The way to the record as it is published. Only a plain address becomes a link, so that nothing in it can end the brackets. */
function linkLines(published: string | undefined, words: ReviewWords): readonly string[] {
  if (published === undefined || !/^https?:\/\/[\w.:/#?=&%~+-]+$/.test(published)) return [];
  return ["", `## ${words.heading.links}`, "", `- [${words.asPublished}](<${published}>)`];
}

/**
 * What every forge takes: GitHub no more than 65 536 characters, and git no longer push option than 65 516 bytes, in
 * which a line break, also one that a sender has typed as `\n`, takes a byte more than here.
 */
const mostBytes = 60_000;
const isTooLong = (text: string) =>
  new TextEncoder().encode(text).length + (text.match(/\n|\\n/g) ?? []).length > mostBytes;

function bodyOf(
  { files, language, rivals = [] }: ReviewInput,
  summary: ReviewSummary,
  published: string | undefined,
  leftOut: "nothing" | "files" | "files and fields",
): string {
  const words = wordsIn(language);
  const listed = (lines: readonly string[], none: string) =>
    lines.length === 0 ? [none] : lines.map((line) => `- ${line}`);
  const changes = summary.files.flatMap(({ kind, name, isNew, changes: fields }) => [
    "",
    `### ${kind}: ${codeSpan(name)}`,
    "",
    ...(fields.length === 0
      ? [words.nothingChanges]
      : fields.map((change) => changeLine(change, isNew, words))),
  ]);
  const yaml = files.flatMap(({ path, collection, after, content }) => [
    "",
    codeSpan(path),
    "",
    fenced(content ?? serialiseRecord(collection, after), "yaml"),
  ]);
  const isNew = summary.files.every((file) => file.isNew);
  const tooLong = ["", words.tooLong];
  return [
    summary.sentences.join(" "),
    "",
    words.nothingYet,
    "",
    `## ${isNew ? words.heading.says : words.heading.changes}`,
    ...(leftOut === "files and fields" ? tooLong : changes),
    "",
    `## ${words.heading.goals}`,
    "",
    ...listed(summary.goals, words.goalNone),
    "",
    `## ${words.heading.checks}`,
    "",
    ...checkLines(summary, words),
    "",
    `## ${words.heading.relatives}`,
    "",
    ...listed([...rivals.map(words.rival), ...summary.relatives], words.relativesNone),
    "",
    `## ${words.heading.look}`,
    "",
    ...summary.points.map((point) => `- [ ] ${point}`),
    ...linkLines(published, words),
    "",
    `## ${words.heading.files}`,
    ...(leftOut === "nothing" ? yaml : tooLong),
    "",
    words.footer,
    "",
  ].join("\n");
}

/**
 * Says what a proposal is, so that somebody who has never seen YAML can judge it: what it is, what changes field by
 * field, what it does to the goals, what the checks say, what is like it, and what only a person can judge.
 *
 * @param published Address of the record's page, where it is published already.
 * @param isForForge Whether what is longer than a forge takes is to be left out, and read in the proposal's files.
 */
export function describeProposal(
  input: ReviewInput,
  {
    published,
    isForForge = false,
  }: { readonly published?: string | undefined; readonly isForForge?: boolean } = {},
): DescribedProposal {
  const weighed = weigh(input);
  const inMarkdown = summarise(input, weighed, codeSpan);
  let body = bodyOf(input, inMarkdown, published, "nothing");
  for (const leftOut of ["files", "files and fields"] as const)
    if (isForForge && isTooLong(body)) body = bodyOf(input, inMarkdown, published, leftOut);
  return {
    title: titleOf(inMarkdown, wordsIn(input.language)),
    body,
    summary: summarise(input, weighed, (text) => quoted(text, input.language)),
  };
}
