const word = /\p{L}{3,}/gu;

/** The words of a text, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase("sv").match(word) ?? [];
}

/** Swedish endings, longest first: what may follow the part of a word that two forms share. */
const ending =
  /(?:arnas|ernas|ornas|andets|andena|arna|erna|orna|ande|ades|ens|ets|ers|ars|ade|en|et|er|ar|or|na|ns|s|n|a|e)$/;
const shortestStem = 4;
const shortestPart = 5;
const shortestFirst = 3;

/** Near enough to a stem to tell that two forms are of one word: "transporter" and "transport". */
function stemOf(form: string): string {
  const stem = form.replace(ending, "");
  return stem.length < shortestStem ? form : stem;
}

/**
 * The last parts of compound words that stand as words of their own elsewhere: "lastbilstransporter" holds
 * "transporter" where some text says "transport". A search index that only matches the beginnings of words needs them
 * told. Known by the texts alone, so there is no dictionary to keep.
 *
 * @param words Every word of every text, in lower case.
 * @returns The parts of each word that has any, longest first.
 */
export function compoundParts(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const vocabulary = new Set(words);
  const stems = new Set(Array.from(vocabulary, stemOf));
  const parts = new Map<string, readonly string[]>();
  for (const whole of vocabulary) {
    const found: string[] = [];
    for (let start = shortestFirst; start <= whole.length - shortestPart; start += 1) {
      const part = whole.slice(start);
      if (stems.has(stemOf(part))) found.push(part);
    }
    if (found.length > 0) parts.set(whole, found);
  }
  return parts;
}
