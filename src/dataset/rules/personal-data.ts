import type { Details } from "../finding.ts";

/** One character before the sign is enough to know it, and keeps a hostile text from being read over and over. */
const email = /[\p{L}\p{N}._%+-]@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;

/** Ten or twelve digits with a date in front. Coordination numbers add 60 to the day; people over 100 have a plus. */
const personalNumber =
  /(?:^|\D)(?:18|19|20)?(\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01]))[-+–−\s]?(\d{4})(?!\d)/g;

/** A Nordic country code or a leading zero, then seven to ten digits, alone or in groups. */
const phone =
  /(?:^|[^\p{L}\d\s.,:/–−-]|(?:^|\D)[\s:])((?:(?:\+|00)(?:4[45679]|358)(?:[\s-]?\(0\))?|\(?0)(?:[\s()-]?\d){7,11})(?!,?\d|\s?(?:ton|kr|kWh|MWh|GWh|%|procent|per ?cent))/giu;

/** Seven digits close together: fewer are neither a telephone number nor a personal one. */
const sevenDigits = /\d(?:[\s()+–−-]{0,2}\d){6}/;

const dayFirstDate = /^\d{2}[-\s]\d{2}[-\s]\d{4}$/;

/** Whether the last digit is the check digit of the ones before it (Luhn), as in a Swedish personal identity number. */
export function hasLuhnCheckDigit(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** What personal data can be told from its form. */
export type PersonalDataKind = "e-mail" | "phone" | "personal-number";

function kindIn(text: string): PersonalDataKind | undefined {
  if (text.includes("@") && email.test(text)) return "e-mail";
  if (!sevenDigits.test(text)) return undefined;
  for (const [, date = "", rest = ""] of text.matchAll(personalNumber)) {
    if (hasLuhnCheckDigit(date + rest)) return "personal-number";
  }
  for (const [, number = ""] of text.matchAll(phone)) {
    if (!dayFirstDate.test(number)) return "phone";
  }
  return undefined;
}

/**
 * E-mail addresses, telephone numbers and Swedish personal identity numbers in a text, as they are most often written:
 * light enough for the form. What is published is searched for other ways of writing them, too. Organisation numbers
 * (third digit 2 or more), years, ISO dates and tonnes are no personal data.
 *
 * @returns What kind it is. What stands there is left out, so that no log repeats it.
 */
export function personalDataIn(text: string): Details | undefined {
  const found = kindIn(text);
  return found && { found };
}
