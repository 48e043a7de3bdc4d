import { type AnswerKind, checkAnswer, type Fault } from "../../form/check-answer.ts";
import { withoutUnseen } from "../../form/pasted-text.ts";
import { all, controlsIn, language, textOf } from "./dom.ts";
import type { FieldError } from "./errors.ts";
import { words } from "./words.ts";

const written = (number: number) => number.toLocaleString(language);

const labelOf = (field: HTMLElement): string => textOf(field.querySelector("legend, label"));

function messageFor(fault: Fault, field: HTMLElement): string {
  const label = labelOf(field);
  const isChoice = field.dataset["kind"] === "choice";
  switch (fault.rule) {
    case "missing":
      if (field.dataset["field"] === "consent") return words.consent(label);
      if (field.querySelector('[name$=".unknown"]')) return words.dateOrUnknown(label);
      if (!isChoice) return words.missing(label);
      return words.missingChoice(label, field.querySelector("[type=checkbox]") === null);
    case "date":
      return field.querySelector('[name$=".unknown"]') ? words.dateOrUnknown(label) : words.date(label);
    case "number":
    case "url":
      return words[fault.rule](label);
    case "e-mail":
      return words.email(label);
    case "phone":
      return words.phone(label);
    case "personal-number":
      return words.personalNumber(label);
    case "too-short":
      return words.tooShort(label, written(fault.found), written(fault.limit));
    case "too-long":
      return words.tooLong(label, written(fault.found), written(fault.limit));
    case "too-small":
      return words.tooSmall(label, written(fault.limit));
    case "too-large":
      return words.tooLarge(label, written(fault.limit));
  }
}

/** What stands in a field; a ticked "do not know yet" is an answer too. */
function answerIn(field: HTMLElement): { answer: string; kind: AnswerKind } {
  const controls = controlsIn(field);
  const ticked = controls.find((control) => control instanceof HTMLInputElement && control.checked);
  const kind = (field.dataset["kind"] ?? "text") as AnswerKind;
  if (kind === "choice") {
    const chosen = controls.find((control) => control instanceof HTMLSelectElement)?.value;
    return { answer: chosen ?? ticked?.value ?? "", kind };
  }
  if (ticked) return { answer: "unknown", kind: "choice" };
  const [control] = controls;
  // A half-written day reads as empty; the browser knows better.
  if (control?.validity.badInput) return { answer: "?", kind };
  return { answer: withoutUnseen(control?.value ?? ""), kind };
}

/** The light checks of every field in view. */
export function lightErrors(form: HTMLFormElement): FieldError[] {
  return all(form, ".field[data-kind]")
    .filter((field) => field.closest("[hidden]") === null)
    .flatMap((field) => {
      const { required, min, max, field: name = "" } = field.dataset;
      const { answer, kind } = answerIn(field);
      const limits = {
        ...(min !== undefined && { min: Number(min) }),
        ...(max !== undefined && { max: Number(max) }),
      };
      const fault = checkAnswer(answer, { kind, isRequired: required !== undefined, ...limits }, language);
      return fault === undefined ? [] : [{ name, message: messageFor(fault, field) }];
    });
}
