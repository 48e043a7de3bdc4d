type Memory = Readonly<Record<string, unknown>>;

const heldByTab = () => (history.state ?? {}) as Memory;

let memory = heldByTab();

/** What a fragment begins with that opens something. Any other leads to a place on the page, as the skip link does. */
const opening = /^#(?:again|d|t|val)=/;

// To the tab such a place is a page of its own, and is given what is remembered of this one.
addEventListener("hashchange", () => {
  if (opening.test(location.hash)) memory = heldByTab();
  else history.replaceState(memory, "");
});

/**
 * What the tab remembers of this page: it outlives a reload and the way back here, and ends with the tab. Nobody who
 * opens the page anew, in this tab or another, gets to see it.
 */
export const remembered = (name: string): unknown => memory[name];

/** Lets the tab remember something of this page. */
export function remember(name: string, what: unknown): void {
  memory = { ...memory, [name]: what };
  history.replaceState(memory, "");
}
