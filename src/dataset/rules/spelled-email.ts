const gap = String.raw`\s{0,3}`;
const blank = String.raw`\s{1,3}`;
const inBrackets = (words: string) => String.raw`${gap}[([{]\s?(?:${words})\s?[)\]}]${gap}`;

/** Two characters or more, as no part of `t.ex.` has. */
const label = String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{1,62}`;
const bracketedDot = inBrackets(String.raw`dot|punkt|\.`);
const dot = String.raw`(?:\.|${bracketedDot})`;
const spokenDot = `(?:${bracketedDot}|${blank}(?:dot|punkt)${blank})`;

/** The end of a name on the web; what a slash follows is an address of a page, and what ends as a file is one. */
const end = String.raw`(?![\p{L}\p{N}/-])`;
const top = `(?!(?:pdf|csv|xlsx?|docx?|pptx?|html?|png|jpe?g|svg|json|xml|ya?ml|zip|txt|md)${end})([a-z]{2,24})${end}`;
/** Where the dot is a word, so may what follows be. */
const saidTop = `(se|nu|com|org|net|eu|info|biz|io|dk|fi|no|uk|example)${end}`;

const written = `${label}(?:${dot}${label}){0,4}${dot}${top}`;
const said = String.raw`${label}(?:(?:\.|${spokenDot})${label}){0,4}${spokenDot}${saidTop}`;

/** One character before the sign is enough to know it. */
const before = String.raw`[\p{L}\p{N}_]`;
const sign = `(?:${inBrackets("at|ät|snabel[- ]?a|@")}|${blank}@${blank}|@|&#64;|${gap}snabel[- ]?a${blank})`;

/** Each way of writing the sign, with what is quickly seen to be missing in most texts. */
const ways = [
  {
    isSeen: /@|&#64;|snabel|[([{]\s?[aä]t/i,
    address: new RegExp(`${before}${sign}(?:${written}|${said})`, "giu"),
  },
  {
    isSeen: /[([{]\s?a\s?[)\]}]/i,
    // `(a)` may also begin a list of things.
    isOther: /[([{]\s?b\s?[)\]}]/i,
    address: new RegExp(`${before}${inBrackets("a")}${written}`, "giu"),
  },
  {
    // Without brackets "at" is a word: the dot must be one too, and what somebody works at may be a dot-com.
    isSeen: /dot|punkt/i,
    address: new RegExp(
      `${before}${blank}at${blank}(?!(?:the|this|that|these|those|its|their|our|your|my|some|any|one|another)${blank})${said}`,
      "giu",
    ),
  },
] as const;

/** `.se` or `.SE`, but no sentence that begins too close to the one before it: `stycket.Sedan`. */
const isTop = (found: string) => found === found.toLowerCase() || found === found.toUpperCase();

/**
 * Whether a text holds an e-mail address that is spelled out so that no program shall find it, in Swedish or English:
 * `anna (at) exempel.se`, `anna(a)exempel.se`, `anna [at] exempel [dot] se`, `anna snabel-a exempel punkt se`. After the
 * sign stands the name of a place on the web: `vi ses (at) torget` is no address.
 */
export function hasSpelledEmail(text: string): boolean {
  return ways.some(({ isSeen, address, ...way }) => {
    if (!isSeen.test(text) || ("isOther" in way && way.isOther.test(text))) return false;
    return Array.from(text.matchAll(address)).some(([, ...tops]) => isTop(tops.find((one) => one) ?? ""));
  });
}
