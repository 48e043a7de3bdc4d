import { renameSync, rmSync, statSync } from "node:fs";
import { pid } from "node:process";

/** What git says (in `LC_ALL=C`) when the lock of another process is in its way. */
const inTheWay = /Unable to create '(\/[^'\n]+\.lock)': File exists/g;

/** Refs that only this program writes. Its commands are stopped long before this. */
const own = /\/refs\/(?:heads\/submission|submissions)\/[^/]+(?:\/[^/]+)?\.lock$/;
const ownSeconds = 60;
/** A person's own git may hold these while it packs or collects rubbish, which takes seconds. */
const shared = /\/(?:packed-refs|HEAD|refs\/heads\/.+)\.lock$/;
const sharedSeconds = 600;

/** Seconds after which a lock has been left behind; undefined for one that is never to be taken away. */
function staleAfter(lock: string): number | undefined {
  if (own.test(lock)) return ownSeconds;
  return shared.test(lock) ? sharedSeconds : undefined;
}

function removeIfStale(lock: string, now: number): boolean {
  const seconds = staleAfter(lock);
  if (seconds === undefined) return false;
  const age = () => (now - statSync(lock).mtimeMs) / 1000;
  try {
    if (age() < seconds) return false;
    // Of two that see it at once, one moves it; the other finds it gone, which is as good.
    const aside = `${lock}.${pid}.stale`;
    renameSync(lock, aside);
    rmSync(aside, { force: true });
    return true;
  } catch {
    return true;
  }
}

/**
 * Takes away locks that a git process has left behind which was killed, or lost its power: nobody would ever open them
 * again. A lock of the index stays: an editor may be open behind it.
 *
 * @param said What a git command said when it failed.
 * @param now Milliseconds of the epoch.
 * @returns Whether one is gone, and the command worth another try.
 */
export function removeStaleLocks(said: string, now: number): boolean {
  const locks = [...said.matchAll(inTheWay)].map(([, lock = ""]) => lock);
  return locks.map((lock) => removeIfStale(lock, now)).some(Boolean);
}
