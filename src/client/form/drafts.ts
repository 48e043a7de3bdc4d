import { type Entries, entriesFrom } from "./answers.ts";

/** Drafts are kept so long after they were last changed. */
const keptDays = 90;
const pause = 400;

interface Kept {
  readonly at: number;
  readonly entries: Entries;
}

/** What lies in this browser under a key; nothing where it is not ours, or the browser keeps nothing. */
function lyingAt(key: string): { readonly at?: unknown; readonly entries?: unknown } {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? "null") ?? {}) as ReturnType<typeof lyingAt>;
  } catch {
    return {};
  }
}

/** Whether a draft changed then may be kept. One that does not say when would else lie here for ever. */
const isKept = (at: unknown): at is number =>
  typeof at === "number" && Date.now() - at <= keptDays * 86_400_000;

/** Where a form's draft lies in this browser: the form says under which key, and what else it keeps begins with it. */
export function draftStore(key: string) {
  return {
    read(): Kept | undefined {
      const { at, entries: lying } = lyingAt(key);
      const entries = entriesFrom(JSON.stringify(lying ?? null));
      return entries !== undefined && isKept(at) ? { at, entries } : undefined;
    },
    /** Whether the browser could keep it. */
    write(entries: Entries): boolean {
      try {
        localStorage.setItem(key, JSON.stringify({ at: Date.now(), entries }));
        return true;
      } catch {
        return false;
      }
    },
    remove(): void {
      try {
        localStorage.removeItem(key);
      } catch {
        // A browser that keeps nothing has nothing to remove.
      }
    },
  };
}

/** Deletes every draft whose key begins so: what is written, and what has been sent from here. */
export function forgetDrafts(start: string): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(start)) localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/**
 * Deletes every draft of any form that is older than drafts are kept, or does not say how old it is: whoever never opens
 * that form again should not have to. A younger one stays even where it cannot be read: a newer version of the portal may
 * have written it.
 */
export function forgetOldDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith("klimatportal ") && !isKept(lyingAt(key).at)) localStorage.removeItem(key);
    }
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** Calls back a moment after the last change, and at once when the page is left or the form is about to be emptied. */
export function afterChanges(form: HTMLFormElement, save: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    save();
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(now, pause);
  });
  form.addEventListener("reset", now);
  addEventListener("pagehide", now);
  addEventListener("visibilitychange", now);
}

// Few share a draft, or open a shared one: what packs it is fetched then.
const sharing = () => import("./shared-draft.ts");

/** The address of this page with the draft in its fragment, which no server gets to see. */
export const shareLink = async (entries: Entries): Promise<string> => (await sharing()).linkTo(entries);

/** The draft in the address's fragment, if there is one that can be read. */
export async function sharedDraft(): Promise<Entries | undefined> {
  const code = /^#d=([\w-]+)$/.exec(location.hash)?.[1];
  return code === undefined
    ? undefined
    : sharing().then(
        ({ draftIn }) => draftIn(code),
        () => undefined,
      );
}
