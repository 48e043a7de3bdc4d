type Memory = Readonly<Record<string, unknown>>;

/** What stands in the tab's history for this page: its name there, by which the tab's storage knows the rest. */
let entry = entryNow();
let memory = heldByTab();

function entryNow(): Memory {
  return (history.state ?? {}) as Memory;
}

/** Where in the tab's storage what is remembered of this page lies. */
function place(): string {
  return `klimatportal page ${String(entry["page"])}`;
}

function heldByTab(): Memory {
  const { page: _, ...held } = entry;
  try {
    return (JSON.parse(sessionStorage.getItem(place()) ?? "null") ?? held) as Memory;
  } catch {
    return held;
  }
}

function enter(changed: Memory): void {
  entry = changed;
  history.replaceState(entry, "");
}

/** What a fragment begins with that opens something. Any other leads to a place on the page, as the skip link does. */
const opening = /^#(?:again|d|t|val)=/;

// To the tab such a place is a page of its own, and is given what is remembered of this one.
addEventListener("hashchange", () => {
  if (!opening.test(location.hash)) {
    enter(entry);
    return;
  }
  entry = entryNow();
  memory = heldByTab();
});

/**
 * Gives the page a name in the tab's history. Whatever is changed there as a page is left comes too late for a reload;
 * the tab's storage is in time, once the page has its name.
 */
export function nameForTab(): void {
  if (entry["page"] === undefined) enter({ ...entry, page: `${Date.now()} ${Math.random()}` });
}

/**
 * What the tab remembers of this page: it outlives a reload and the way back here, and ends with the tab. Nobody who
 * opens the page anew, in this tab or another, gets to see it.
 */
export const remembered = (name: string): unknown => memory[name];

/** Lets the tab remember something of this page. */
export function remember(name: string, what: unknown): void {
  memory = { ...memory, [name]: what };
  nameForTab();
  try {
    sessionStorage.setItem(place(), JSON.stringify(memory));
  } catch {
    // No storage, or none left: the history holds it, all but the last moment. What fitted earlier is not the newest.
    forgetStored();
    enter({ ...memory, page: entry["page"] });
  }
}

function forgetStored(): void {
  try {
    sessionStorage.removeItem(place());
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** Lets the tab forget this page. */
export function forgetPage(): void {
  forgetStored();
  history.replaceState(null, "");
}
