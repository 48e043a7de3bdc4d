import type { Answers } from "../../form/answers.ts";
import { withoutUnseen } from "../../form/pasted-text.ts";
import { controlsIn } from "./dom.ts";

/** The form as a list of names and answers: what a draft keeps. */
export type Entries = readonly (readonly [name: string, answer: string])[];

/** What the form holds, empty answers left out. The trap for programs is no answer. */
export function entriesOf(form: HTMLFormElement): Entries {
  return [...new FormData(form)].flatMap(([name, answer]) =>
    typeof answer === "string" && answer !== "" && name !== "website" ? [[name, answer] as const] : [],
  );
}

/** Every answer by its field's name, without what cannot be seen in it. */
export function answersIn(entries: Entries): Answers {
  const answers = new Map<string, string[]>();
  for (const [name, answer] of entries)
    answers.set(name, [...(answers.get(name) ?? []), withoutUnseen(answer)]);
  return answers;
}

/** Reads entries that came from outside: a draft of an older form, or a link somebody made. */
export function entriesFrom(text: string | undefined): Entries | undefined {
  try {
    const found: unknown = JSON.parse(text ?? "");
    if (!Array.isArray(found)) return undefined;
    return found.filter(
      (entry): entry is [string, string] =>
        Array.isArray(entry) &&
        entry.length === 2 &&
        typeof entry[0] === "string" &&
        typeof entry[1] === "string",
    );
  } catch {
    return undefined;
  }
}

/** Fills the form in, and empties what the answers do not name. Rows must be there already. */
export function fillIn(form: HTMLFormElement, answers: Answers): void {
  const used = new Map<string, number>();
  for (const control of controlsIn(form)) {
    const given = answers.get(control.name) ?? [];
    if (control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio")) {
      control.checked = given.includes(control.value);
      continue;
    }
    const at = used.get(control.name) ?? 0;
    used.set(control.name, at + 1);
    control.value = given[at] ?? "";
    if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.selectedIndex = 0;
    // What is folded away and filled in is shown.
    if (given[at] !== undefined && !isAsBuilt(control)) control.closest("details")?.setAttribute("open", "");
  }
}

/** Whether anything has been written in the form, as the page was built. Choices alone are soon made again. */
export function isWrittenIn(form: HTMLFormElement): boolean {
  return controlsIn(form).some(
    (control) =>
      !(control instanceof HTMLSelectElement) &&
      !/checkbox|radio/.test(control.type) &&
      control.value !== control.defaultValue,
  );
}

function isAsBuilt(control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): boolean {
  return "defaultValue" in control && control.value === control.defaultValue;
}
