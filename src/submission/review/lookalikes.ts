/** Cyrillic and Greek letters that are drawn as Latin ones. */
const alike = /^[АВСЕЅІЈКМНОРТХУаеорсухіѕјһԁԛԝѵΑΒΕΖΗΙΚΜΝΟΡΤΥΧαονρ]+$/u;
const foreignLetter = /[\p{sc=Cyrillic}\p{sc=Greek}]/u;

/**
 * A word of two letters or more that looks Latin, and has no letter that is: `Соор` for Coop. A text of which more is in
 * that alphabet is in a language of its own. Words that mix alphabets are refused by the schema.
 */
export function lookalikeIn(text: string): string | undefined {
  const words = text.match(/\p{L}+/gu) ?? [];
  const foreign = words.filter((word) => foreignLetter.test(word));
  if (!foreign.every((word) => alike.test(word))) return undefined;
  return foreign.find((word) => word.length > 1);
}
