import { type Language, languages } from "../i18n/routes.ts";

// Of a large site, several programs draw a share each (scripts/build/drawers.ts); the first is 0.
const [own = 0, shares = 1] = (process.env["PORTAL_SHARE"] || "0/1").split("/").map(Number);

/** FNV-1a, without the low bits, which say little more than how many letters are odd. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 16;
}

/**
 * Which of so many programs writes what stands at an address of the portal.
 *
 * @param language Of a page: what is drawn once for all pages of a language is then drawn by half as many programs.
 */
export function shareOf(path: string, language: Language | undefined, among: number): number {
  const hash = hashOf(path.replace(/\/$/, ""));
  return (language === undefined ? hash : languages.indexOf(language) + languages.length * hash) % among;
}

/** Whether this program writes what stands there. */
export function isOurs(path: string, language?: Language): boolean {
  return shares === 1 || shareOf(path, language, shares) === own;
}
