import type { Language } from "../schema/language.ts";

/** A minus sign as it is typed: hyphen, true minus or dash. */
const written = /^([-−–]?)(\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|\d+)(?:[.,](\d+))?$/u;

/** `12.500`: twelve and a half to one who writes it so in Swedish, and twelve thousand to another. */
const eitherWay = /^[-−–]?[1-9]\d{0,2}\.\d{3}$/u;

/**
 * The number that somebody typed, as Swedes or Britons write it: `1 200,5`, `1200.5`, `−3`. Spaces divide thousands
 * only; `1,200` is one and two tenths in Swedish and twelve hundred in English, so it is read by the language.
 *
 * @returns undefined for what is no number, or could be two.
 */
export function numberIn(text: string, language: Language): number | undefined {
  const tidied = text.trim();
  if (language === "sv" && eitherWay.test(tidied)) return undefined;
  const grouped = language === "en" && /^[-−–]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(tidied);
  const match = written.exec(grouped ? tidied.replaceAll(",", "") : tidied);
  if (match === null) return undefined;
  const [, sign = "", whole = "", decimals = ""] = match;
  const value = Number(`${whole.replace(/\D/g, "")}.${decimals || "0"}`);
  return sign === "" || value === 0 ? value : -value;
}
