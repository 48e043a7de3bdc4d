import { all, controlsIn, make } from "./dom.ts";
import { words } from "./words.ts";

/** Something to mend, and where. */
export interface FieldError {
  /** The field's name, or a path that begins with one: `record.title.sv`. */
  readonly name: string;
  readonly message: string;
}

const titleAtFirst = document.title;

/** The field that a path belongs to: the one of that name, or the nearest around it. */
function fieldAt(form: HTMLFormElement, path: string): HTMLElement | undefined {
  const steps = path.split(".");
  while (steps.length > 0) {
    const name = steps.join(".");
    const field =
      form.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`) ??
      form.querySelector<HTMLElement>(`[data-field^="${CSS.escape(name)}."]`);
    if (field && field.closest("[hidden]") === null) return field;
    steps.pop();
    if (steps.length === 1) break;
  }
  return undefined;
}

function markWrong(field: HTMLElement, { message }: FieldError): HTMLElement | undefined {
  const controls = controlsIn(field);
  const [first] = controls;
  if (first === undefined) return undefined;
  field.closest("details")?.setAttribute("open", "");
  const id = `${first.id}-error`;
  if (document.getElementById(id)) return first;
  field.classList.add("wrong");
  const text = make(
    "p",
    { class: "error", id },
    make("span", { class: "visually-hidden" }, words.errorPrefix),
    message,
  );
  const before = field.querySelector(".choices") ?? first.closest("label") ?? first;
  before.before(text);
  const described = field instanceof HTMLFieldSetElement ? field : first;
  const known = described.getAttribute("aria-describedby");
  described.setAttribute("aria-describedby", known === null ? id : `${id} ${known}`);
  for (const control of controls) {
    if (control.type !== "checkbox" && control.type !== "radio") control.setAttribute("aria-invalid", "true");
  }
  return first;
}

/** Takes away what earlier checks have said. */
export function clearErrors(form: HTMLFormElement): void {
  document.title = titleAtFirst;
  form.querySelector("[data-summary]")?.replaceChildren();
  for (const field of all(form, ".wrong")) field.classList.remove("wrong");
  for (const error of all(form, ".error")) {
    for (const described of all(form, `[aria-describedby~="${CSS.escape(error.id)}"]`)) {
      const rest = (described.getAttribute("aria-describedby") ?? "").replace(error.id, "").trim();
      if (rest === "") described.removeAttribute("aria-describedby");
      else described.setAttribute("aria-describedby", rest);
    }
    error.remove();
  }
  for (const control of all(form, "[aria-invalid]")) control.removeAttribute("aria-invalid");
}

/** As the fields stand on the page; what has none comes last. */
function inOrderOfPage(
  { field: one }: { field?: Node | undefined },
  { field: other }: { field?: Node | undefined },
) {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  const place = one.compareDocumentPosition(other);
  return (
    Number((place & Node.DOCUMENT_POSITION_PRECEDING) > 0) -
    Number((place & Node.DOCUMENT_POSITION_FOLLOWING) > 0)
  );
}

/**
 * Says what is to be mended: in a list at the top, which gets the focus and leads to each field, and at the field itself.
 * What was written stays as it was.
 */
export function showErrors(form: HTMLFormElement, errors: readonly FieldError[]): void {
  clearErrors(form);
  const placed = errors.map((error) => ({ error, field: fieldAt(form, error.name) }));
  const items = placed.sort(inOrderOfPage).map(({ error, field }) => {
    const control = field && markWrong(field, error);
    if (control === undefined) return make("li", {}, error.message);
    const link = make("a", { href: `#${control.id}` }, error.message);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      control.focus();
      control.closest(".field")?.scrollIntoView({ block: "start" });
    });
    return make("li", {}, link);
  });
  const heading = make("h2", { id: "summary-heading" }, words.problem);
  // An alert inside the box, not the box itself: JAWS would read it twice.
  const alert = make("div", { role: "alert" }, heading, make("ul", { class: "plain" }, ...items));
  const box = make(
    "div",
    { class: "summary", tabindex: "-1", "aria-labelledby": heading.id, role: "group" },
    alert,
  );
  form.querySelector("[data-summary]")?.replaceChildren(box);
  document.title = `${words.errorPrefix}${titleAtFirst}`;
  box.focus();
  box.scrollIntoView({ block: "start" });
}
