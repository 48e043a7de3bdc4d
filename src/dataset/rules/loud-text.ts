import type { Details } from "../finding.ts";

const longestRun = 20;
const shortestShout = 12;
const mostLinks = 3;

/** A character twenty times in a row or more, other than space. */
export function repeatedCharacters(text: string): Details | undefined {
  // Every run of twenty covers one of these positions and the one before it.
  for (let index = longestRun / 2; index < text.length; index += longestRun / 2) {
    const code = text.charCodeAt(index);
    if (code === 0x20 || code !== text.charCodeAt(index - 1)) continue;
    let start = index;
    while (start > 0 && text.charCodeAt(start - 1) === code) start -= 1;
    let end = index;
    while (end + 1 < text.length && text.charCodeAt(end + 1) === code) end += 1;
    if (end - start + 1 >= longestRun) return { found: text[index], limit: longestRun };
  }
  return undefined;
}

/** A text written in capitals alone: twelve letters or more. Shorter ones may be the name of an organisation. */
export function allCapitals(text: string): Details | undefined {
  if (/\p{Ll}/u.test(text)) return undefined;
  const letters = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters < shortestShout ? undefined : { found: text.slice(0, 60) };
}

/** More than three web addresses in a text: links have a field of their own. */
export function manyLinks(text: string): Details | undefined {
  if (!text.includes("://") && !text.includes("www.")) return undefined;
  const links = text.match(/https?:\/\/|(?:^|[^\w/])www\./g)?.length ?? 0;
  return links > mostLinks ? { found: links, limit: mostLinks } : undefined;
}
