import type { Counts } from "./pagefind.ts";

interface Choice {
  readonly box: HTMLInputElement;
  readonly row: HTMLElement;
  readonly link: HTMLAnchorElement;
  readonly label: HTMLLabelElement;
  readonly count: HTMLElement | null;
  readonly countAtFirst: string;
}

/** Turns the link of a value into a box with the same words beside it. */
function choiceOf(row: HTMLElement, name: string): Choice[] {
  const link = row.querySelector("a");
  if (link === null) return [];
  const box = document.createElement("input");
  box.type = "checkbox";
  box.name = name;
  box.value = row.dataset["value"] ?? "";
  const label = document.createElement("label");
  label.append(box, ...Array.from(link.childNodes, (node) => node.cloneNode(true)));
  link.replaceWith(label);
  const count = row.querySelector<HTMLElement>(".count");
  return [{ box, row, link, label, count, countAtFirst: count?.textContent ?? "" }];
}

/**
 * The facets of the list of commitments as boxes to tick, with a count for each and a button that removes each chosen one.
 * Without the script, or where the index cannot be fetched, they are links to ready-made lists.
 */
export function facetBoxes(form: HTMLFormElement) {
  const lang = document.documentElement.lang;
  const facets = Array.from(form.querySelectorAll<HTMLElement>("[data-facet]"), (details) => {
    const name = details.dataset["facet"] ?? "";
    const rows = [...details.querySelectorAll<HTMLElement>("[data-value]")];
    return { name, details, choices: rows.flatMap((row) => choiceOf(row, name)) };
  });
  const choices = facets.flatMap((facet) => facet.choices);
  const chosen = form.querySelector<HTMLElement>("[data-chosen]");
  const list = chosen?.querySelector("ul");
  let removed: () => void = () => undefined;

  function removeButton({ box, label }: Choice): HTMLLIElement {
    const words = label.cloneNode(true) as HTMLElement;
    for (const mark of words.querySelectorAll("[aria-hidden]")) mark.remove();
    const text = words.textContent?.trim() ?? "";
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.ariaLabel = (form.dataset["remove"] ?? "{label}").replace("{label}", () => text);
    button.addEventListener("click", () => {
      const item = button.parentElement;
      const next = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector("button");
      const index = next ? [...(list?.querySelectorAll("button") ?? [])].indexOf(next) : -1;
      box.checked = false;
      removed();
      // The list is drawn anew at once: keep the place of whoever goes by keyboard.
      const left = list?.querySelectorAll("button") ?? [];
      (left[Math.min(index, left.length - 1)] ?? form.querySelector("summary"))?.focus();
    });
    const item = document.createElement("li");
    item.append(button);
    return item;
  }

  function showChosen(): void {
    for (const { link, label } of choices) link.replaceWith(label);
    const ticked = choices.filter(({ box }) => box.checked);
    list?.replaceChildren(...ticked.map(removeButton));
    if (chosen) chosen.hidden = ticked.length === 0;
  }

  return {
    names: facets.map(({ name }) => name),
    showChosen,
    /** Counts of an answer, or those the page began with. */
    showCounts(counts: Counts | undefined): void {
      const format = new Intl.NumberFormat(lang);
      for (const { name, choices } of facets) {
        for (const { box, row, count, countAtFirst } of choices) {
          const number = counts?.[name]?.[box.value] ?? 0;
          if (count) count.textContent = counts ? format.format(number) : countAtFirst;
          row.classList.toggle("none", counts !== undefined && number === 0);
        }
      }
    },
    /** Calls back when a chosen value has been removed. */
    onRemove(callback: () => void): void {
      removed = () => {
        showChosen();
        callback();
      };
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
