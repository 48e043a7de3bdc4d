import type { Answers } from "../../form/answers.ts";
import { all, controlsIn, make, textOf } from "./dom.ts";

const rowsIn = (list: HTMLElement) => all(list, ":scope > [data-row]");
const nameOf = (list: HTMLElement) => list.dataset["rowsOf"] ?? "";
// The first has no number of its own, which reads as 0.
const has = (list: HTMLElement, number: number) =>
  rowsIn(list).some((row) => Number(row.dataset["row"]) === number);
const isFull = (list: HTMLElement) => rowsIn(list).length >= Number(list.dataset["most"]);

/** Gives a copied row names and ids of its own. */
function renumber(row: HTMLElement, name: string, number: number): void {
  const [from, to] = [`${name}.0.`, `${name}.${number}.`];
  const ids = [from.replaceAll(".", "-"), to.replaceAll(".", "-")] as const;
  const newId = (id: string) => (id.includes(ids[0]) ? id.replace(ids[0], ids[1]) : `${id}-${number}`);
  row.dataset["row"] = String(number);
  for (const element of all(row, "*")) {
    for (const key of ["name", "data-field"]) {
      const value = element.getAttribute(key);
      if (value !== null) element.setAttribute(key, value.replace(from, to));
    }
    for (const key of ["id", "for", "aria-describedby"]) {
      const value = element.getAttribute(key);
      if (value) element.setAttribute(key, value.split(" ").map(newId).join(" "));
    }
  }
}

/** The lowest number that no row has. */
const freeIn = (list: HTMLElement, number = 1): number =>
  has(list, number) ? freeIn(list, number + 1) : number;

function addRow(list: HTMLElement, number = freeIn(list)): HTMLElement | undefined {
  const [first] = rowsIn(list);
  if (first === undefined || isFull(list)) return undefined;
  const row = first.cloneNode(true) as HTMLElement;
  for (const extra of all(row, ".error, .hint, .length")) extra.remove();
  for (const field of all(row, ".wrong")) field.classList.remove("wrong");
  renumber(row, nameOf(list), number);
  for (const control of controlsIn(row)) {
    control.removeAttribute("aria-invalid");
    if (control instanceof HTMLInputElement && /checkbox|radio/.test(control.type)) control.checked = false;
    else control.value = "";
  }
  const legend = row.querySelector("legend");
  if (legend) legend.textContent = `${legend.textContent?.trim()} ${number + 1}`;
  const of = legend?.textContent ?? `${textOf(row.querySelector("label"))} ${number + 1}`;
  const label = list.dataset["remove"] ?? "";
  // Many rows may be removed: heard alone, each button says which.
  const attributes = { type: "button", class: "button quiet", "aria-label": `${label}: ${of}` };
  const remove = make("button", attributes, label);
  remove.addEventListener("click", () => {
    row.remove();
    const button = list.querySelector<HTMLElement>(":scope > [data-add-row]");
    button?.removeAttribute("hidden");
    button?.focus();
    list.dispatchEvent(new Event("input", { bubbles: true }));
  });
  row.append(remove);
  list.querySelector(":scope > [data-add-row]")?.before(row);
  return row;
}

/** Gives every list a button that adds a row, as far as there may be more. */
export function startRows(form: HTMLFormElement): void {
  for (const list of all(form, "[data-rows-of]")) {
    const attributes = { type: "button", class: "button quiet", "data-add-row": "" };
    const button = make("button", attributes, list.dataset["add"] ?? "");
    button.addEventListener("click", () => {
      const row = addRow(list);
      if (row) controlsIn(row)[0]?.focus();
      button.hidden = isFull(list);
    });
    list.append(button);
  }
}

/** Makes the rows that the answers fill: where one between others was removed, there is none. */
export function makeRowsFor(form: HTMLFormElement, answers: Answers): void {
  for (const list of all(form, "[data-rows-of]")) {
    const name = nameOf(list);
    const indexed = [...answers.keys()]
      .filter((key) => key.startsWith(`${name}.`))
      .map((key) => Number.parseInt(key.slice(name.length + 1), 10));
    for (const number of [...(answers.get(name) ?? []).keys(), ...indexed])
      if (number > 0 && !has(list, number)) addRow(list, number);
  }
}
