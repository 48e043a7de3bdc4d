import { collectionWordsEn } from "./collection-words.ts";
import type { About, EngineRule, Sentence } from "./message.ts";
import { type Mistyped, mistyped, withoutDots } from "./mistyped.ts";

const didYouMean = ({ suggestion }: Pick<About, "suggestion">) =>
  suggestion === undefined ? "" : ` Did you mean "${suggestion}"?`;

const syntax: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "The line is indented with a tab. Use spaces.",
  BAD_INDENT: "The indentation does not fit, or a bracket is missing. Compare with the lines above.",
  BAD_SCALAR_START: "A text cannot begin with that character. Put quotes round the whole text.",
  BLOCK_AS_IMPLICIT_KEY: "There is another colon on the same line. Put quotes round the text.",
  MISSING_CHAR: "Something is missing: a colon after the key, a closing quote or a bracket.",
  MULTILINE_IMPLICIT_KEY: "A key must stand on one line, followed by a colon and a space.",
  COLON_SPACE: "There should be a space between the colon and the value.",
  HARD_SPACE:
    "A no-break space stands here and looks like an ordinary one. Remove it and type ordinary spaces.",
  CURLY_QUOTES:
    'There is another colon on the same line. Put straight quotes (") round the text; ” will not do.',
  DEEPER_BELOW:
    "The line below is indented further than this one. Let keys that belong together begin equally far in.",
  KEY_OVER_1024_CHARS: "The key is too long.",
  BAD_DQ_ESCAPE: "A backslash in the text means nothing. Write \\\\ or use single quotes.",
  UNEXPECTED_TOKEN: "Something does not belong here. Put quotes round the whole text.",
};

const expected: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list, one line for each thing, beginning with - and a space",
  object: "keys on indented lines of their own",
  record: "keys on indented lines of their own",
  localized: 'the text after "sv:" on an indented line of its own',
};

const adviceOnType: Readonly<Record<Mistyped, string>> = {
  nothing: "Give a value or remove the line.",
  numeral: "Write the number without quotes or spaces, with a point before the decimals.",
  thousands: "Write the number without points between the thousands.",
  amount: "Write the number alone, without a unit.",
  number: "Write it in digits.",
  string: "Put quotes round the value.",
  boolean: "Write true (yes) or false (no).",
  other: "",
};

const dateAdvice: Readonly<Record<string, string>> = {
  "month-day": "Write month and day as 03-31.",
  "or-unknown": "Write dates as 2025-03-31, or unknown if it is not known.",
};

const pathReasons: Readonly<Record<string, string>> = {
  symlink: "The file is a link to another file. Put the file itself here.",
  executable: "The file is executable. Take the permission away with chmod -x.",
  suffix: "Only text files whose names end in .yaml are read. Rename the file, or remove it.",
  hidden: "The file name begins with a dot. Remove or rename the file.",
  "nested-folder": "Folders in folders are not read. Move the files one step up.",
  "unknown-folder": "The folder is none of the portal's collections. Move the files to the right one.",
  "not-a-file": "This is no ordinary file. Remove it.",
  "top-level": "Only portal.yaml and README.md lie at the top. Move the file to a collection.",
};

/** Sentences of the file, the schema and the references, in English. */
export const en: Readonly<Record<EngineRule, Sentence>> = {
  "bad-encoding": () => "The file is not text in UTF-8. Save it again as UTF-8.",
  "too-large": ({ found, limit }) =>
    `The file is ${found} bytes. At most ${limit} are allowed; split or shorten it.`,
  "too-many-values": ({ limit }) => `The file has more than ${limit} lines and values. Split it.`,
  "bad-char": ({ found }) =>
    found === "U+000D"
      ? "The lines end as in Windows (CRLF). Save the file with LF line ends."
      : found === "U+FEFF"
        ? "The file holds an invisible mark (BOM). Save it as UTF-8 without BOM."
        : `The invisible character ${found} stands here. Remove it.`,
  "not-nfc": ({ field, found }) =>
    `${found === undefined ? field : `"${found}"`} is written as letter and loose mark apart. Type it again.`,
  "yaml-syntax": ({ found }) =>
    syntax[String(found)] ?? "This cannot be read as YAML. Compare with a file that works.",
  "merge-marks": () =>
    "Two changes have collided here and left the marks <<<<<<<, ======= and >>>>>>>. Keep what is to stand, and remove the rest and the marks.",
  "yaml-depth": ({ limit }) =>
    `Too many levels: at most ${limit} are allowed. Remove brackets or indentation.`,
  "yaml-directive": () => "The line begins with %. Remove it; the file is always read as YAML 1.2.",
  "yaml-one-document": () =>
    "The file should hold exactly one record. Write it, or move what follows --- or ... to a file of its own.",
  "yaml-anchor": ({ found }) =>
    `The anchor or alias ${found ?? "& or *"} is not allowed. Write the value out, or put quotes round the text.`,
  "yaml-tag": ({ found }) =>
    `The tag ${found ?? "!"} is not allowed. Remove it, or put quotes round the text.`,
  "yaml-key": ({ found, suggestion }) => {
    if (suggestion !== undefined) {
      const thousands = withoutDots({ found: suggestion });
      const advice =
        thousands === undefined
          ? `decimals with a point: ${suggestion}`
          : `${thousands} if you mean thousands, else ${Number(suggestion)}`;
      return `A comma parts the number. Write ${advice}.`;
    }
    return found === undefined
      ? "A key should be a word followed by a colon."
      : `"${found}" cannot be a key. Write one of the record's fields.`;
  },
  "yaml-duplicate-key": ({ found, line }) => `"${found}" is already on line ${line}. Remove one of them.`,
  "wrong-folder": ({ limit }) => `The file has the fields of those in ${limit}/. Move it there.`,
  "not-an-object": () => "The file should begin with fields and values, such as title: on its own line.",
  "text-cut": ({ found }) =>
    `The text is cut off: "${found}" counts as a comment. Put quotes round the whole text, or two spaces before # if it is a comment.`,
  "value-commented-out": ({ found }) =>
    `${found} counts as a comment, so the value is empty. Put quotes round it.`,
  "number-form": (about) => {
    const { found, suggestion } = about;
    const told = `"${found}" is read differently by different programs.`;
    const thousands = withoutDots(about);
    if (thousands !== undefined)
      return `${told} Write ${thousands} if you mean thousands, else ${suggestion}.`;
    return `${told} ${suggestion === undefined ? "Write the number with only digits and a point" : `Write ${suggestion}`}, or put quotes round it if it is a code.`;
  },
  "not-finite": ({ found }) => `${found} is no number to reckon with. Write an ordinary number.`,

  "day-passed": ({ found }) => `The day ${found} has been. Give a day to come.`,
  required: ({ field }) => `${field} is missing. Add it.`,
  type: (about) =>
    `${about.field} is ${about.found === "null" ? "empty" : about.found} but should be ${expected[String(about.limit)] ?? "something else"}. ${adviceOnType[mistyped(about)]}`.trimEnd(),
  enum: (about) => `${about.field} is "${about.found}".${didYouMean(about)} Choose one of: ${about.limit}.`,
  "unknown-key": (about) =>
    about.found === "id"
      ? "The field id is not needed: the file's name is the record's id. Remove the line."
      : `There is no field "${about.found}" here.${didYouMean(about) || ` Choose one of: ${about.limit || "none"}.`}`,
  "too-few": ({ field, found, limit }) =>
    `${field} has ${found} ${found === 1 ? "line" : "lines"} but needs at least ${limit}. Add to it.`,
  "too-many": ({ field, found, limit }) =>
    `${field} has ${found} lines. At most ${limit} are allowed; remove some.`,
  links: ({ field, found, limit }) =>
    `${field} has ${found} links. At most ${limit} are allowed; choose the most important.`,
  format: ({ field, found, limit, help }) =>
    `${field} is "${found}". ${help ?? `It should follow the pattern ${limit}.`}`,

  "too-short": ({ field, found, limit }) =>
    `${field} is ${found} ${found === 1 ? "character" : "characters"}. Write at least ${limit}.`,
  "too-long": ({ field, found, limit }) => `${field} is ${found} characters. Shorten it to at most ${limit}.`,
  "ill-formed": ({ field }) => `${field} holds half a character. Type the text again.`,
  "control-char": ({ field, found }) => `${field} holds the control character ${found}. Remove it.`,
  "hidden-char": ({ field, found }) =>
    `${field} holds ${found}, which cannot be seen or is put together of several characters. Remove it.`,
  "one-line": ({ field }) => `${field} should stand on one line. Remove line breaks and tabs.`,
  "no-markup": ({ field, found }) => `${field} holds "${found}". Write plain text without tags.`,
  combining: ({ field }) => `${field} has several loose marks on one letter. Type the letter the usual way.`,
  "mixed-script": ({ field, found }) =>
    `${field}: "${found}" mixes alphabets in one word. Type the word again.`,
  "styled-letter": ({ field, found }) =>
    `${field} holds "${found}", a letter in a style of its own. Type an ordinary letter.`,

  "url-length": ({ field, limit }) => `${field} is too long an address. At most ${limit} bytes are allowed.`,
  "url-scheme": ({ field, found }) =>
    `${field} begins with "${found}:". The address should begin with https://.`,
  "url-form": ({ field }) => `${field} is no complete address. Write it as https://example.com/page.`,
  "url-chars": ({ field }) =>
    `${field} holds characters that cannot stand in an address. Copy the address from the browser.`,
  "url-ascii": ({ field }) =>
    `${field} holds other letters than a–z. Copy the address from the browser (punycode, xn--).`,
  "url-credentials": ({ field }) => `${field} holds a user name before @. Remove it.`,
  "url-port": ({ field }) =>
    `${field} has a port number. Remove the colon and the digits after the host name.`,
  "url-host": ({ field, found }) =>
    `${field}: "${found}" is no public website. Give a name that everybody can reach.`,

  "swedish-first": ({ field, found }) =>
    `${field} is ${found}. Write [sv], or [sv, en] where the portal is to be in English too.`,
  "id-format": ({ found, limit, suggestion = "an-example" }) =>
    limit === "reference"
      ? `"${found}" cannot be an id.${didYouMean({ suggestion })}`
      : limit === "file-name"
        ? `The file cannot be named "${found}.yaml". Rename it, with a–z, digits and single hyphens: ${suggestion}.yaml.`
        : `"${found}" cannot be an id. Use a–z, digits and single hyphens, such as ${suggestion}.`,
  "id-reserved": ({ found }) => `"${found}" is taken by the portal or the computer. Choose another name.`,
  "id-length": ({ found, limit }) =>
    `The id is ${found} ${found === 1 ? "character" : "characters"}. It should be ${limit}.`,
  "date-form": ({ field, found, limit }) =>
    `${field} is "${found}". ${dateAdvice[String(limit)] ?? "Write dates as 2025-03-31."}`,
  "not-a-date": ({ field, found }) =>
    `${field} is "${found}", a day that does not exist. Give a day of the calendar.`,
  "date-range": ({ field, found, limit }) => `${field} is ${found}. Dates should be within ${limit}.`,
  "negative-zero": ({ field }) => `${field} is -0. Write 0.`,
  min: ({ field, found, limit }) => `${field} is ${found}. The least is ${limit}.`,
  max: ({ field, found, limit }) => `${field} is ${found}. The most is ${limit}.`,
  decimals: ({ field, found, limit }) =>
    `${field} is ${found}. At most ${limit} decimals are allowed; round it.`,

  "unknown-ref": (about) => {
    const what = collectionWordsEn[about.limit as keyof typeof collectionWordsEn];
    return `${about.field}: there is no ${what} "${about.found}" in ${about.limit}/.${didYouMean(about)}`;
  },
  "portal-missing": () =>
    "portal.yaml is missing. Without it nobody knows whose portal this is; copy one and fill it in.",
  "not-a-folder": ({ found }) => `There is no folder "${found}". Give the folder that holds portal.yaml.`,
  unreadable: ({ found, limit }) =>
    `The ${limit === "folder" ? "folder" : "file"} could not be read (${found}). Check its permissions.`,
  "path-not-allowed": ({ found }) => pathReasons[String(found)] ?? "The file does not belong here.",
  "name-collision": ({ others = [] }) =>
    `To a computer the name is the same as ${others.join(", ")}. Rename one of them.`,
  "too-many-problems": ({ found }) =>
    `And ${found} more problems in this file. Mend the first and run again.`,
};
