const word = /[\p{L}\p{Nl}\p{M}]+/gu;

/** A letter outside Basic Latin to Latin Extended-B, where Swedish, its neighbours and the Sámi languages have theirs. */
const unfamiliar = /(?![\u0000-\u024F])[\p{L}\p{Nl}]/u;

/**
 * Words with a letter that is not one of ours, which may look like one: `Соор` in Cyrillic, `ꓚꓳꓳꓑ` in Lisu, `Vɑxjö` with a
 * phonetic ɑ. Each word by itself, since a true word beside it says nothing of the name.
 */
export function unfamiliarWordsIn(text: string): readonly string[] {
  return (text.match(word) ?? []).filter((found) => unfamiliar.test(found));
}
