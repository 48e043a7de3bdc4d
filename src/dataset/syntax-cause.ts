/** What a person most often did where the parser stumbles, told apart by the line it stumbled on. */
type Cause = "HARD_SPACE" | "CURLY_QUOTES" | "DEEPER_BELOW" | "COLON_SPACE";

const hardSpace = /^ *[\u00A0\u2000-\u200A\u202F\u3000]|^ *(?:- +)?[\w-]+:[\u00A0\u2000-\u200A\u202F\u3000]/;
const curlyQuote = /^ *(?:- +)?[\w-]+: +[“”„‟«»‘’]/;
/** A key, its colon and a text with no further colon that could be the start of a value. */
const singleKey = /^ *(?:- +)?[\w-]+: [^:]*(?::[^: ][^:]*)*$/;
/** A key whose value follows at once; an address that stands alone is none. */
const tightColon = /^ *(?:- +)?[\w-]+:(?!\/\/)[^\s:]/;
/** What the parser says of a line without a key: the last of its kind lacks a colon, any other goes on below. */
const keyless: readonly string[] = ["MULTILINE_IMPLICIT_KEY", "MISSING_CHAR"];

/** Whether what seems to be a key is indented with spaces that YAML takes for letters. */
export function startsHard(key: string): boolean {
  return hardSpace.test(key);
}

/**
 * Why a line cannot be read, in terms of what was typed.
 *
 * @param code The parser's own word for it, which is the answer where the line shows nothing more.
 * @param line The line it stumbled on.
 */
export function syntaxCause(code: string, line: string): Cause | string {
  if (hardSpace.test(line)) return "HARD_SPACE";
  if (code === "BLOCK_AS_IMPLICIT_KEY") {
    if (curlyQuote.test(line)) return "CURLY_QUOTES";
    if (singleKey.test(line)) return "DEEPER_BELOW";
  }
  if (keyless.includes(code) && tightColon.test(line)) return "COLON_SPACE";
  return code;
}

/** Where git has left both sides of a conflict standing: the places of its opening marks. */
export function mergeMarks(text: string): readonly number[] {
  return [...text.matchAll(/^<{7}(?= |$)/gm)].map(({ index }) => index);
}
