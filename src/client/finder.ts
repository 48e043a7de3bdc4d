import { rowMaker } from "./hit-row.ts";
import { type Answer, loadPagefind, type Pagefind } from "./pagefind.ts";
import { type Question, readQuestion, searchedTerm, writeQuestion } from "./question.ts";

const rowsAtATime = 20;
const typingPause = 200;

/** What a page adds to the finding. */
export interface Page {
  /** Whether the page has something to show before anybody asks. */
  readonly isAsked: (question: Question) => boolean;
  /** Called when an answer is shown, and without one when the page is back as it was. */
  readonly onAnswer?: (question: Question, answer?: Answer, pagefind?: Pagefind) => void;
  /** Called when the index could not be fetched. */
  readonly onFailure?: () => void;
}

/** What the page is known to have: its component writes it. */
function find<Found extends HTMLElement>(within: ParentNode, selector: string): Found {
  return within.querySelector<Found>(selector) as Found;
}

/** The words as Pagefind wants them; `null` asks for everything. */
export function termOf({ term }: Question): string | null {
  return term === "" ? null : searchedTerm(term, document.documentElement.lang);
}

/** The filters as Pagefind wants them. */
export function filtersOf({ filters }: Question) {
  return Object.fromEntries(Array.from(filters, ([name, any]) => [name, { any }]));
}

/** Makes the form of a page answer at once, with the question in the address. */
export function startFinder(form: HTMLFormElement, { isAsked, onAnswer, onFailure }: Page): void {
  const found = find<HTMLElement>(document, "[data-found]");
  const status = find<HTMLElement>(found, "[role=status]");
  const first = find<HTMLElement>(found, "[data-first]");
  const rows = find<HTMLUListElement>(found, "[data-rows]");
  const more = find<HTMLButtonElement>(found, "[data-more]");
  const nothing = find<HTMLElement>(found, "[data-nothing]");
  const failed = find<HTMLElement>(found, "[data-failed]");
  const order = form.querySelector<HTMLSelectElement>("[data-order]");
  const countAtFirst = status.textContent;
  const lang = document.documentElement.lang;
  const makeRow = rowMaker({
    labels: find<HTMLTemplateElement>(found, "template").content,
    shows: (found.dataset["shows"] ?? "").split(" "),
    words: found.dataset,
    withExcerpt: found.dataset["excerpt"] !== undefined,
  });
  const load = () => loadPagefind(form.dataset["pagefind"] ?? "");
  let answer: Answer | undefined;
  let asked = 0;

  const counted = (count: number) =>
    (status.dataset[count === 1 ? "one" : "other"] ?? "").replace("{n}", count.toLocaleString(lang));

  async function showMore(): Promise<void> {
    const mine = answer;
    const shown = rows.childElementCount;
    const results = mine?.results ?? [];
    const hits = await Promise.all(results.slice(shown, shown + rowsAtATime).map((result) => result.data()));
    // Pressed twice, the button asks twice for the same rows.
    if (answer !== mine || rows.childElementCount !== shown) return;
    rows.append(...hits.map(makeRow));
    more.hidden = rows.childElementCount >= results.length;
  }

  function show(what: HTMLElement): void {
    for (const part of [first, rows, nothing, failed]) part.hidden = part !== what;
    if (what === failed) first.hidden = false;
    if (what !== rows) more.hidden = true;
  }

  async function ask(): Promise<void> {
    const mine = ++asked;
    const question = readQuestion(form);
    const query = `${question.address}`;
    history.replaceState(null, "", query ? `?${query}` : location.pathname);
    if (!isAsked(question)) {
      answer = undefined;
      show(first);
      status.textContent = countAtFirst;
      onAnswer?.(question);
      return;
    }
    try {
      const pagefind = await load();
      if (onAnswer) await pagefind.filters();
      const sort = question.order || (question.term === "" ? order?.dataset["order"] : undefined);
      const found = await pagefind.search(termOf(question), {
        filters: filtersOf(question),
        ...(sort && { sort: { [sort]: "asc" } }),
      });
      if (mine !== asked) return;
      answer = found;
      rows.replaceChildren();
      show(found.results.length === 0 ? nothing : rows);
      status.textContent = counted(found.results.length);
      onAnswer?.(question, found, pagefind);
      await showMore();
    } catch (error) {
      if (mine !== asked) return;
      answer = undefined;
      show(failed);
      status.textContent = "";
      onFailure?.();
      // biome-ignore lint/suspicious/noConsole: the one place where the cause can be seen.
      console.info(error);
    }
  }

  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener("input", (event) => {
    clearTimeout(pause);
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === "search";
    pause = setTimeout(ask, isTyping ? typingPause : 0);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    ask();
  });
  // Ready before the first letter is typed.
  form.addEventListener("focusin", () => load().catch(() => undefined), { once: true });
  more.addEventListener("click", async () => {
    const shown = rows.childElementCount;
    try {
      await showMore();
      failed.hidden = true;
    } catch {
      // The button stays, to be pressed again.
      failed.hidden = false;
    }
    rows.children[shown]?.querySelector("a")?.focus();
  });
  if (order) order.disabled = false;
  writeQuestion(form, new URLSearchParams(location.search));
  if (`${readQuestion(form).address}`) ask();
}
