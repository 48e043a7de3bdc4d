import { element } from "./element.ts";
import type { Counts } from "./pagefind.ts";

/** A value that can be chosen. */
interface Choice {
  readonly box: HTMLInputElement;
  readonly row: HTMLElement;
  readonly link: HTMLAnchorElement;
  readonly label: HTMLLabelElement;
  readonly count: HTMLElement | null;
  readonly countAtFirst: string;
  /** Removes it, once it has been chosen. */
  readonly button: HTMLButtonElement;
}

/** Turns the link of a value into a box with the same words beside it. */
function choiceOf(row: HTMLElement, name: string, remove: string): Choice[] {
  const link = row.querySelector("a");
  if (link === null) return [];
  const box = element("input");
  box.type = "checkbox";
  box.name = name;
  box.value = row.dataset["value"] ?? "";
  const label = element("label", box, ...Array.from(link.childNodes, (node) => node.cloneNode(true)));
  link.replaceWith(label);
  const words = link.cloneNode(true) as HTMLElement;
  for (const mark of words.querySelectorAll("[aria-hidden]")) mark.remove();
  const button = element("button", words.textContent.trim());
  button.type = "button";
  button.ariaLabel = remove.replace("{label}", () => button.textContent);
  const count = row.querySelector<HTMLElement>(".count");
  return [{ box, row, link, label, count, countAtFirst: count?.textContent ?? "", button }];
}

/**
 * The facets of the list of commitments as boxes to tick, with a count for each and a button that removes each chosen one.
 * Without the script, or where the index cannot be fetched, they are links to ready-made lists.
 */
export function facetBoxes(form: HTMLFormElement) {
  const facets = Array.from(form.querySelectorAll<HTMLDetailsElement>("[data-facet]"), (details) => {
    const name = details.dataset["facet"] ?? "";
    const rows = [...details.querySelectorAll<HTMLElement>("[data-value]")];
    // Open, it covers what is below it.
    details.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape") return;
      details.open = false;
      details.querySelector("summary")?.focus();
    });
    return {
      name,
      choices: rows.flatMap((row) => choiceOf(row, name, form.dataset["remove"] ?? "{label}")),
    };
  });
  const choices = facets.flatMap((facet) => facet.choices);
  const chosen = form.querySelector<HTMLElement>("[data-chosen]");
  const ticked = () => choices.filter(({ box }) => box.checked);

  /** The buttons stay in their places, hidden or not: one that was made anew would have lost the focus. */
  function showChosen(): void {
    for (const { box, link, label, button } of choices) {
      link.replaceWith(label);
      button.parentElement?.toggleAttribute("hidden", !box.checked);
    }
    if (chosen) chosen.hidden = ticked().length === 0;
  }

  chosen?.querySelector("ul")?.append(...choices.map(({ button }) => element("li", button)));
  for (const { box, button } of choices)
    button.addEventListener("click", () => {
      const place = ticked().findIndex((choice) => choice.box === box);
      box.checked = false;
      showChosen();
      box.dispatchEvent(new Event("input", { bubbles: true }));
      // Keep the place of whoever goes by keyboard.
      const left = ticked();
      (left[place] ?? left.at(-1))?.button.focus();
      if (left.length === 0) form.querySelector("summary")?.focus();
    });

  return {
    names: facets.map(({ name }) => name),
    showChosen,
    /** Counts of an answer, or those the page began with. */
    showCounts(counts: Counts | undefined): void {
      const { lang } = document.documentElement;
      for (const { name, choices } of facets) {
        for (const { box, row, count, countAtFirst } of choices) {
          const number = counts?.[name]?.[box.value] ?? 0;
          if (count) count.textContent = counts ? number.toLocaleString(lang) : countAtFirst;
          row.classList.toggle("none", counts !== undefined && number === 0);
        }
      }
    },
    /** Makes links of the boxes until something is found again, with none of them ticked: links choose nothing. */
    giveUp(): void {
      for (const { box, link, label } of choices) {
        box.checked = false;
        label.replaceWith(link);
      }
      if (chosen) chosen.hidden = true;
    },
  };
}
