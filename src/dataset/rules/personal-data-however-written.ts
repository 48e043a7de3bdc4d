import type { Details } from "../finding.ts";
import { type PersonalDataKind, personalDataIn } from "./personal-data.ts";
import { hasSpelledEmail } from "./spelled-email.ts";

/** Decimal digits of every script stand in tens in Unicode, from nought to nine. */
function asciiDigit(digit: string): string {
  const at = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(at - before - 1))) before += 1;
  return String(before % 10);
}

/**
 * A text with the digits and signs of a keyboard: Word parts a number with a hyphen of its own (U+2011), and a telephone
 * set to Japanese has an ＠ of its own.
 */
function asTyped(text: string): string {
  return (
    text
      .normalize("NFKC")
      // Of a range, such as `0–1 000 000` or `+45 000–50 000`, the dash stays what it is.
      .replace(/(?<!(?:^|\D)0|\s000)[\p{Pd}−]/gu, "-")
      .replace(/(?!\d)\p{Nd}/gu, asciiDigit)
  );
}

const spacedPersonalNumber = /(\d{6}) ?([-+]) ?(?=\d{4}(?!\d))/g;

const internationalNumber = /((?:\+|00)(?:4[45679]|358))((?:[\s()./-]{0,3}\d){7,12})/g;

/**
 * An area code, whatever parts it from the rest, and the rest in one or in twos and threes. After 08 in threes first:
 * `08.30-16.00` is a time, `06 - 12 - 18` hours, `01.02.2020` a day, `0345/2021` and `021/12345` the numbers of cases, and
 * `016.50973` a longitude.
 */
const partedNumber =
  /(\(?0(?:8(?=[ ()./-]{1,3}\d{3})|[1-9]\d{1,2}))[ ()./-]{1,3}((?<![./])\d{5,8}|(?<=\.)\d{7,8}|\d{3}[./]\d{4}|\d{3}[ ()./-]{1,3}\d{2,3}|\d{2,3}(?:[ ()./-]{1,3}\d{2,3}){2,3})(?!\d|,\d|\s\d{3})/g;

const digitsOf = (text: string) => text.replace(/\D/g, "");

/** A text with its numbers closed up, where only a personal or a telephone number is written that way. */
function closedUp(text: string): string {
  return text
    .replace(spacedPersonalNumber, "$1$2")
    .replace(internationalNumber, (_, country: string, rest: string) => country + digitsOf(rest))
    .replace(partedNumber, (_, area: string, rest: string) => `${area}-${digitsOf(rest)}`);
}

/**
 * Personal data in a text, however it is written: with the hyphens, blanks and digits of any program, and with dots,
 * slashes or up to three signs between the groups of a number, and with an e-mail address spelled out.
 *
 * @returns What kind it is, and nothing of what stands there.
 */
export function personalDataHoweverWritten(text: string): Details | undefined {
  const typed = asTyped(text);
  const found = personalDataIn(typed) ?? personalDataIn(closedUp(typed));
  if (found !== undefined || !hasSpelledEmail(typed)) return found;
  return { found: "e-mail" satisfies PersonalDataKind };
}
