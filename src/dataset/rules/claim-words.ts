/** Words that promise that nothing, or less than nothing, is emitted. */
const claimWords =
  /(?:^|[^\p{L}])((?:(?:klimat|koldioxid|co2)[-\s]?(?:neutral|positiv)|netto[-\s]?noll|noll[-\s]?utsläpp|fossilfri|utsläppsfri|(?:climate|carbon|co2)[-\s](?:neutral|positive|negative)|net[-\s]zero|zero[-\s]emission|emission[s]?[-\s]free|fossil[-\s]?(?:fuel[-\s])?free)\p{L}*)/giu;

/** What stands in quotation marks is somebody's name or words, not a claim. */
const quoted = /["“”„][^"“”„]*["“”]/gu;

/**
 * The first claim in a text. Quoted words are left out, and so is a name in capitals, such as the scheme Fossilfritt
 * Sverige. A heading always starts with a capital, so its first words are no name.
 */
export function claimIn(text: string, kind: "heading" | "prose" = "prose"): string | undefined {
  // A quick look first: most texts claim nothing.
  if (!/neutral|positiv|netto|noll|fri|free|zero|negative/i.test(text)) return undefined;
  const own = text.replace(quoted, (match) => " ".repeat(match.length));
  for (const { 0: whole, 1: claim = "", index } of own.matchAll(claimWords)) {
    const end = index + whole.length;
    const isFirst = kind === "heading" && end === claim.length;
    const isCapital = /^\p{Lu}/u.test(claim);
    const leadsToCapital = /^\s\p{Lu}/u.test(own.slice(end));
    if (isFirst || !isCapital || !leadsToCapital) return claim;
  }
  return undefined;
}
