import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Language, languages } from "../i18n/routes.ts";

// Of a large site, several programs draw a share each (scripts/build/drawers.ts); the first is 0.
const [own = 0, shares = 1] = (process.env["PORTAL_SHARE"] || "0/1").split("/").map(Number);

/** Where requests for many pages at once lie: each page is written by itself, and nothing at their own addresses. */
export const togetherAt = "/drawn-together/";

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

/** @throws Error if two would be written to one address, where the later would win by chance. */
export function onePerAddress(paths: readonly string[]): void {
  const seen = new Set<string>();
  for (const path of paths) {
    const address = path.replace(/\/$/, "");
    if (seen.has(address)) throw new Error(`Two pages or files would be written to ${path}`);
    seen.add(address);
  }
}

/** Whether this program writes what stands there. */
export function isOurs(path: string, language?: Language): boolean {
  return shares === 1 || shareOf(path, language, shares) === own;
}

/**
 * Takes on a piece of work that any of the programs may do, so that all end at about the same time.
 *
 * @param piece Its name, fit for a folder's.
 * @param folder Where the programs of one build tell each other what they have taken on.
 * @returns False where another program has.
 * @throws Error that names the piece, if that could not be told.
 */
export function takeOn(piece: string, folder = process.env["PORTAL_TAKEN"]): boolean {
  if (folder === undefined) return true;
  try {
    mkdirSync(join(folder, piece));
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    const fault = error instanceof Error ? error.message : String(error);
    throw new Error(`${piece} could not be taken on: ${fault}`, { cause: error });
  }
}

/** Pieces of work in the order a program takes them on: each begins at a place of its own, and goes round. */
export function inOwnOrder<Piece>(pieces: readonly Piece[], program = own, among = shares): readonly Piece[] {
  const first = Math.floor((pieces.length * program) / among);
  return [...pieces.slice(first), ...pieces.slice(0, first)];
}
