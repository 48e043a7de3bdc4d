import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import { cutDecimal } from "./decimal-comma.ts";
import type { Details } from "./finding.ts";
import type { EngineRule } from "./messages/message.ts";
import { maxDepth, overloadOf } from "./overload.ts";
import { readPlainScalar } from "./plain-scalar.ts";
import { positionAt } from "./problem.ts";
import { mergeMarks, startsHard, syntaxCause } from "./syntax-cause.ts";

export type Path = readonly (string | number)[];

/** Something wrong in the file itself, whatever the schema. */
export interface Fault {
  readonly rule: EngineRule;
  readonly offset: number;
  readonly path: Path;
  readonly details?: Details;
}

/** What one YAML text says. */
export interface YamlTree {
  /** Plain objects, lists and values; undefined where the text is not a mapping. */
  readonly record: Readonly<Record<string, unknown>> | undefined;
  /** For looking up where a path stands. */
  readonly document: Document | undefined;
  readonly faults: readonly Fault[];
}

/** Beyond so many the file is beside the point, and finding the rest would only take time. */
const maxFaults = 50;
/** A cascade of syntax errors says no more than its first few. */
const maxSyntaxFaults = 5;

const ruleOfCode: Partial<Record<YAMLError["code"], EngineRule>> = {
  ALIAS_PROPS: "yaml-anchor",
  BAD_ALIAS: "yaml-anchor",
  MULTIPLE_ANCHORS: "yaml-anchor",
  BAD_COLLECTION_TYPE: "yaml-tag",
  MULTIPLE_TAGS: "yaml-tag",
  TAG_RESOLVE_FAILED: "yaml-tag",
  BAD_DIRECTIVE: "yaml-directive",
  MULTIPLE_DOCS: "yaml-one-document",
};

/** Keys that name what every JavaScript object inherits, and YAML 1.1's merge key. */
const refusedKeys = new Set(["__proto__", "constructor", "prototype", "<<"]);

interface Walk {
  readonly text: string;
  readonly faults: Fault[];
}

function report(walk: Walk, rule: EngineRule, offset: number, path: Path, details?: Details): undefined {
  if (walk.faults.length >= maxFaults) return;
  walk.faults.push(details === undefined ? { rule, offset, path } : { rule, offset, path, details });
}

function startOf(node: unknown, otherwise = 0): number {
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  return range?.[0] ?? otherwise;
}

/** Where the mark of an anchor or tag stands: before its value, or after the place of one that is missing. */
function markBefore({ text }: Walk, mark: string, start: number): number {
  const before = text.lastIndexOf(mark, start);
  return before === -1 ? text.indexOf(mark, start) : before;
}

/** Anchors, aliases and tags: other text may stand where they stand, so they are refused even where harmless. */
function isDecorated(walk: Walk, node: unknown, path: Path): boolean {
  const start = startOf(node);
  if (isAlias(node)) {
    report(walk, "yaml-anchor", start, path, { found: `*${node.source}` });
    return true;
  }
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  if (anchor !== undefined) {
    report(walk, "yaml-anchor", markBefore(walk, `&${anchor}`, start), path, { found: `&${anchor}` });
  }
  if (tag !== undefined) {
    let offset = markBefore(walk, "!", Math.max(0, start - 1));
    while (offset > 0 && /[^\s,[{]/.test(walk.text[offset - 1] ?? "")) offset -= 1;
    report(walk, "yaml-tag", offset, path, { found: /^[^\s,[\]{}]*/.exec(walk.text.slice(offset))?.[0] });
  }
  return anchor !== undefined || tag !== undefined;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Where a comment begins after a value and one space; an empty value ends where its comment begins. */
function commentStart({ text }: Walk, end: number): number | undefined {
  if (text[end] === "#") return end;
  return text[end + 1] === "#" && /[ \t]/.test(text[end] ?? "") ? end + 1 : undefined;
}

/**
 * Text after ` #` is a comment to YAML. After one space it is as likely a hashtag or a number sign that gets lost, and
 * where nothing but `#196658` stands, a colour that was to be quoted.
 */
function reportLost(walk: Walk, offset: number, value: unknown, path: Path): void {
  const [found = ""] = /^[^\n]*/.exec(walk.text.slice(offset, offset + 60)) ?? [];
  const isColour = value === null && /^#[\da-f]{6}\b/i.test(found);
  if (isColour) report(walk, "value-commented-out", offset, path, { found });
  if (typeof value === "string" && !day.test(value)) report(walk, "text-cut", offset, path, { found });
}

function scalarValue(walk: Walk, node: Scalar, path: Path): unknown {
  if (node.type !== "PLAIN") {
    const text = String(node.value);
    if (node.type !== "BLOCK_FOLDED" && node.type !== "BLOCK_LITERAL") return text;
    // The line break that ends a block is its layout, not its text.
    let end = text.length;
    while (text[end - 1] === "\n") end -= 1;
    return text.slice(0, end);
  }
  const source = String(node.value);
  const plain = readPlainScalar(source);
  if ("rule" in plain) {
    const { suggestion } = plain;
    return report(walk, plain.rule, startOf(node), path, { found: source, suggestion });
  }
  const comment = commentStart(walk, node.range?.[1] ?? 0);
  if (comment !== undefined) reportLost(walk, comment, plain.value, path);
  return plain.value;
}

/** The name of a key, or undefined where it is refused. */
function keyOf(walk: Walk, pair: Pair, path: Path, before: Pair | undefined): string | undefined {
  const { key } = pair;
  const start = startOf(key, startOf(pair.value));
  if (isAlias(key) && isDecorated(walk, key, path)) return undefined;
  if (!isScalar(key)) return report(walk, "yaml-key", start, path);
  const name = String(key.value);
  if (startsHard(name)) return report(walk, "yaml-syntax", start, path, { found: "HARD_SPACE" });
  if (isDecorated(walk, key, [...path, name])) return undefined;
  const plain = key.type === "PLAIN" ? readPlainScalar(name) : { value: name };
  if (!("value" in plain) || typeof plain.value !== "string" || refusedKeys.has(name)) {
    const suggestion = cutDecimal(walk.text, pair, before);
    return report(walk, "yaml-key", start, path, { found: name, suggestion });
  }
  return name;
}

function mapValue(walk: Walk, map: YAMLMap, path: Path): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  const offsets = new Map<string, number>();
  for (const [index, pair] of map.items.entries()) {
    const key = keyOf(walk, pair, path, map.items[index - 1]);
    if (key === undefined) continue;
    const first = offsets.get(key);
    if (first !== undefined) {
      if (walk.faults.length >= maxFaults) continue;
      const { line } = positionAt(walk.text, first);
      report(walk, "yaml-duplicate-key", startOf(pair.key), [...path, key], { found: key, line });
      continue;
    }
    offsets.set(key, startOf(pair.key));
    const value = nodeValue(walk, pair.value, [...path, key]);
    if (value !== undefined) record[key] = value;
  }
  return record;
}

function nodeValue(walk: Walk, node: unknown, path: Path): unknown {
  if (node === null || node === undefined) return null;
  if (isDecorated(walk, node, path)) return undefined;
  if (isScalar(node)) return scalarValue(walk, node, path);
  if (path.length >= maxDepth) return report(walk, "yaml-depth", startOf(node), path, { limit: maxDepth });
  if (isSeq(node)) return node.items.map((item, index) => nodeValue(walk, item, [...path, index]));
  return isMap(node) ? mapValue(walk, node, path) : undefined;
}

/** The last thing a document says, where an unclosed quote has swallowed the rest. */
function lastNode(node: unknown): unknown {
  if (isMap(node)) return lastNode(node.items.at(-1)?.value ?? node.items.at(-1)?.key);
  if (isSeq(node)) return lastNode(node.items.at(-1));
  return node;
}

/** The parser tells of a missing quote where it gave up, at the file's end; the reader wants to know where it opened. */
function offsetOfError(error: YAMLError, document: Document): number {
  const [offset] = error.pos;
  if (error.code !== "MISSING_CHAR") return offset;
  const node = lastNode(document.contents);
  const isOpenQuote = isScalar(node) && node.type?.startsWith("QUOTE") && node.range?.[1] === offset;
  return isOpenQuote ? startOf(node, offset) : offset;
}

function syntaxFaults(document: Document, text: string): Fault[] {
  const faults: Fault[] = [];
  const lines = new Set<number>();
  for (const error of [...document.errors, ...document.warnings].slice(0, maxFaults)) {
    const rule = ruleOfCode[error.code] ?? "yaml-syntax";
    // Tags and anchors are told by the walk, which knows where they begin.
    if (error.name === "YAMLWarning" && rule === "yaml-tag") continue;
    const offset = offsetOfError(error, document);
    const { line, column } = positionAt(text, offset);
    if (lines.has(line)) continue;
    lines.add(line);
    const [own = ""] = text.slice(offset - column + 1).split("\n", 1);
    faults.push({ rule, offset, path: [], details: { found: syntaxCause(error.code, own) } });
    if (faults.length === maxSyntaxFaults) break;
  }
  return faults;
}

function onlyFault(rule: EngineRule, offset: number, details?: Details): YamlTree {
  const fault: Fault = { rule, offset, path: [], ...(details !== undefined && { details }) };
  return { record: undefined, document: undefined, faults: [fault] };
}

function parseStrictly(text: string): Document | undefined {
  // Every fault of the text is an Error to the parser; remembering where in the parser it arose takes ten times longer.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, {
      schema: "failsafe",
      resolveKnownTags: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "error",
    }) as Document;
  } catch (error) {
    // The parser recurses; what it cannot hold is nested too deep whatever it says.
    if (error instanceof RangeError) return undefined;
    throw error;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * Reads one YAML text by the strict profile: one document, a mapping, no anchors, aliases, tags, directives or merge
 * keys, unique plain keys, limited depth. Values are read by us and not by the parser's own schema, so that nothing
 * has two readings.
 */
export function readYaml(text: string): YamlTree {
  const overload = overloadOf(text);
  if (overload !== undefined) return onlyFault(overload.rule, overload.offset, overload.details);
  const marks = mergeMarks(text).slice(0, maxSyntaxFaults);
  if (marks.length > 0) {
    const faults = marks.map((offset): Fault => ({ rule: "merge-marks", offset, path: [] }));
    return { record: undefined, document: undefined, faults };
  }
  const directive = text.startsWith("%") ? 0 : text.indexOf("\n%") + 1;
  if (text[directive] === "%") return onlyFault("yaml-directive", directive);
  const document = parseStrictly(text);
  if (document === undefined) return onlyFault("yaml-depth", 0, { limit: maxDepth });
  const { contents } = document;
  const walk: Walk = { text, faults: [] };
  const value = nodeValue(walk, contents, []);
  const syntax = syntaxFaults(document, text);
  if (syntax.length > 0) {
    // What a broken text seems to say is a guess; only what is refused in itself is told beside it.
    const told = walk.faults.filter(({ rule }) => rule === "yaml-anchor" || rule === "yaml-tag");
    return { record: undefined, document, faults: [...syntax, ...told] };
  }
  if (contents === null) return onlyFault("yaml-one-document", 0);
  if (!isMap(contents)) {
    // A cut text in something that is no record is told of nowhere: that it is no record must be.
    const told = walk.faults.filter(({ rule }) => rule !== "text-cut");
    return told.length > 0
      ? { record: undefined, document, faults: told }
      : onlyFault("not-an-object", startOf(contents));
  }
  return { record: value as Record<string, unknown> | undefined, document, faults: walk.faults };
}
