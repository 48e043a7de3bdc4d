/** What a reader asks for. The names and values of the form are those of the address and of the search index. */
export interface Question {
  readonly term: string;
  /** Values chosen of each filter; any of them will do. */
  readonly filters: ReadonlyMap<string, readonly string[]>;
  /** The order chosen, or "" for the one the page begins with. */
  readonly order: string;
  /** The question as it stands in the address. */
  readonly address: URLSearchParams;
}

type Field = HTMLInputElement | HTMLSelectElement;

const fieldsOf = (form: HTMLFormElement) => form.querySelectorAll<Field>("input[name], select[name]");

const isBox = (field: Field): field is HTMLInputElement => field.type === "checkbox";

/** Reads the form. Hidden fields belong to the page, so they filter but do not stand in the address. */
export function readQuestion(form: HTMLFormElement): Question {
  const filters = new Map<string, string[]>();
  const address = new URLSearchParams();
  let [term, order] = ["", ""];
  for (const field of fieldsOf(form)) {
    const value = field.value.trim();
    if (value === "" || (isBox(field) && !field.checked)) continue;
    if (field.type !== "hidden") address.append(field.name, value);
    if (field.type === "search") term = value;
    else if (field.dataset["order"] !== undefined) order = value;
    else filters.set(field.name, [...(filters.get(field.name) ?? []), value]);
  }
  return { term, filters, order, address };
}

/**
 * Fills the form in with what an address asks for. What the form does not have is left out, and where the address says
 * nothing stays what there was time to type before the script came.
 */
export function writeQuestion(form: HTMLFormElement, address: URLSearchParams): void {
  for (const field of fieldsOf(form)) {
    if (field.type === "hidden") continue;
    const values = address.getAll(field.name);
    if (isBox(field)) field.checked = values.includes(field.value);
    else field.value = values[0] ?? field.value;
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
  }
}

/**
 * The words to look for. Pagefind's Swedish stemmer makes one word of "område" and "områden" but not of "områdena".
 */
export function searchedTerm(term: string, language: string): string {
  return language === "sv" ? term.replace(/(\p{L}{3}en)a(?!\p{L})/gu, "$1") : term;
}
