import type { Fault } from "./yaml-tree.ts";

/** The largest file that is read. */
export const maxFileBytes = 32 * 1024;

/** Characters that turn the reading direction: what is reviewed would not be what is read, in comments too. */
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
/** Those, and what programs take for different things. Tab and newline are judged by YAML. */
const unwanted =
  /^\uFEFF|[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;
const unwantedAll = new RegExp(unwanted, "g");

/** The text of a file, and what its bytes do wrong. */
export interface ReadBytes {
  readonly text: string;
  /** Whether the text is good enough to be parsed. */
  readonly isReadable: boolean;
  readonly faults: readonly Fault[];
}

const strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenientDecoder = new TextDecoder("utf-8");

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** One fault for each kind of character, at the first place it stands. */
function unwantedCharacters(text: string): Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const { 0: character, index } of text.matchAll(unwantedAll)) {
    if (seen.has(character)) continue;
    seen.add(character);
    const rule = turning.test(character) ? "hidden-char" : "bad-char";
    faults.push({ rule, offset: index, path: [], details: { found: codePoint(character) } });
  }
  return faults;
}

function firstNotComposed(text: string): number {
  const composed = text.normalize("NFC");
  let offset = 0;
  while (text[offset] === composed[offset]) offset += 1;
  // A combining mark makes the letter before it differ only after both have been composed to one.
  return offset;
}

function unreadable(text: string, fault: Fault): ReadBytes {
  return { text, isReadable: false, faults: [fault] };
}

/** Decodes a file and judges its characters. What is refused is blanked out, so that the rest can still be judged. */
export function readBytes(bytes: Uint8Array): ReadBytes {
  if (bytes.length > maxFileBytes) {
    const details = { found: bytes.length, limit: maxFileBytes };
    return unreadable("", { rule: "too-large", offset: 0, path: [], details });
  }
  let text: string;
  try {
    text = strictDecoder.decode(bytes);
  } catch {
    const shown = lenientDecoder.decode(bytes);
    const offset = Math.max(0, shown.indexOf("\uFFFD"));
    return unreadable(shown, { rule: "bad-encoding", offset, path: [] });
  }
  const faults: Fault[] = [];
  if (unwanted.test(text)) {
    faults.push(...unwantedCharacters(text));
    text = text.replace(/^\uFEFF/, "").replace(unwantedAll, " ");
  }
  if (/[\u0300-\uFFFF]/.test(text) && text.normalize("NFC") !== text) {
    const offset = firstNotComposed(text);
    faults.push({ rule: "not-nfc", offset, path: [], details: { found: text.slice(offset, offset + 2) } });
    text = text.normalize("NFC");
  }
  return { text, isReadable: true, faults };
}
