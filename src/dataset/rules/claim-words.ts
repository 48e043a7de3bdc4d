/** Words that promise that nothing, or less than nothing, is emitted. */
const claimWords =
  /(?:^|[^\p{L}])((?:(?:klimat|koldioxid|co[2₂])[\p{Pd}\s]?(?:neutral|positiv)|netto[\p{Pd}\s]?noll|noll[\p{Pd}\s]?utsläpp|fossilfri|utsläppsfri|(?:climate|carbon|co[2₂])[\p{Pd}\s](?:neutral|positive|negative)|net[\p{Pd}\s]zero|zero[\p{Pd}\s]emission|emission[s]?[\p{Pd}\s]free|fossil[\p{Pd}\s]?(?:fuel[\p{Pd}\s])?free)\p{L}*)/giu;

/** What stands in quotation marks is somebody's name or words, not a claim. */
const quoted = /["“”„][^"“”„]*["“”]/gu;

/** Phonetic letters and small capitals that are drawn as ours: with one in it, a claim would pass for another word. */
const phonetic = /[ı\u0250-\u02AF\u1D00-\u1D22\uA730\uA731]/g;
const drawnAlike = "ɑɡɩɪıᴀʙᴄᴅᴇꜰɢʜᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠʏᴢ";
const ours = "agiiiabcdefghklmnoprstuvyz";

/**
 * The first claim in a text. Quoted words are left out, and so is a name in capitals, such as the scheme Fossilfritt
 * Sverige. A heading always starts with a capital, so its first words are no name.
 */
export function claimIn(text: string, kind: "heading" | "prose" = "prose"): string | undefined {
  const read = text.replace(phonetic, (letter) => ours[drawnAlike.indexOf(letter)] ?? letter);
  // A quick look first: most texts claim nothing.
  if (!/neutral|positiv|netto|noll|fri|free|zero|negative/i.test(read)) return undefined;
  const own = read.replace(quoted, (match) => " ".repeat(match.length));
  for (const { 0: whole, 1: claim = "", index } of own.matchAll(claimWords)) {
    const end = index + whole.length;
    const isFirst = kind === "heading" && end === claim.length;
    const isCapital = /^\p{Lu}/u.test(claim);
    const leadsToCapital = /^\s\p{Lu}/u.test(own.slice(end));
    if (isFirst || !isCapital || !leadsToCapital) return text.slice(end - claim.length, end);
  }
  return undefined;
}
