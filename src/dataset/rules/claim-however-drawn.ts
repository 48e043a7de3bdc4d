import { claimIn } from "./claim-words.ts";

/** Phonetic letters, small capitals, hyphens and the 2 of CO₂, and what each of them is read as. */
const drawnAlike = "ɑɡɩɪıᴀʙᴄᴅᴇꜰɢʜᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠʏᴢ‐‑‒–—₂";
const readAs = "agiiiabcdefghklmnoprstuvyz-----2";
const anyDrawnAlike = new RegExp(`[${drawnAlike}]`, "g");

/**
 * The first claim in a text, as it stands there, also where letters that only look like ours would let it pass for
 * another word. The form's hints do without this, and so without its weight.
 */
export function claimHoweverDrawn(text: string, kind: "heading" | "prose" = "prose"): string | undefined {
  // Sign for sign, so that what is found stands at the same place in both.
  const read = text.replace(anyDrawnAlike, (sign) => readAs.charAt(drawnAlike.indexOf(sign)));
  const claim = claimIn(read, kind);
  if (claim === undefined) return undefined;
  const start = read.indexOf(claim);
  return text.slice(start, start + claim.length);
}
