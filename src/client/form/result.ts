import type { FormChoices } from "../../exports/form-choices.ts";
import { formPreviewWords } from "../../i18n/form-preview-words.ts";
import type { ComposedFile, ComposedProposal } from "../../submission/core/compose.ts";
import { cardOf } from "./card.ts";
import { language, make } from "./dom.ts";
import { showErrors } from "./errors.ts";
import { offerFiles } from "./file-ways.ts";
import { hasService, sendProposal } from "./send.ts";
import { inPlainWords } from "./plain-words.ts";
import { showReceipt } from "./receipt.ts";
import { saysNoService, wordForService } from "./service-wording.ts";

const words = formPreviewWords[language];

/** A checked proposal, ready to be shown and sent. */
export interface Ready {
  readonly proposal: ComposedProposal;
  readonly actorName: string;
  readonly choices: FormChoices | undefined;
  /** The commitment as it is published, where something is told of it. */
  readonly before?: ComposedFile["record"];
  /** What is sent, but for the proof of work. */
  readonly envelope: Record<string, unknown>;
  /** The name of the form's field for a path of the envelope; the path itself where it is not given. */
  readonly fieldOf?: ((path: string) => string) | undefined;
}

function part(form: HTMLFormElement, name: string): HTMLElement {
  const found = form.querySelector<HTMLElement>(`[data-${name}]`);
  if (found === null) throw new Error(`The form has no ${name}`);
  return found;
}

function showFiles(form: HTMLFormElement, files: readonly ComposedFile[]): void {
  const shown = files.flatMap(({ path, content }) => [
    make("p", {}, make("code", {}, path)),
    make("section", { class: "scroll", tabindex: "0", "aria-label": path }, make("pre", {}, content)),
  ]);
  part(form, "files").replaceChildren(...shown);
}

function sayTrouble(form: HTMLFormElement, ...texts: readonly string[]): void {
  part(form, "trouble").replaceChildren(...texts.map((text) => make("p", { class: "note" }, text)));
}

/**
 * Sends what is ready, and says in the same place how it went.
 *
 * @param fieldOf The name of the form's field for a path that the service objects to.
 * @returns The case's reference, once the proposal has been taken.
 */
export async function sendReady(
  form: HTMLFormElement,
  button: HTMLButtonElement,
  envelope: Record<string, unknown>,
  fieldOf: (path: string) => string = (path) => path,
): Promise<string | undefined> {
  if (button.getAttribute("aria-disabled") === "true") return undefined;
  const label = button.textContent;
  button.setAttribute("aria-disabled", "true");
  button.textContent = button.dataset["busy"] ?? label;
  sayTrouble(form);
  const website = new FormData(form).get("website");
  const outcome = await sendProposal(form.dataset["serviceAt"] ?? "", {
    ...envelope,
    language,
    ...(website ? { website } : {}),
  });
  button.removeAttribute("aria-disabled");
  button.textContent = label;
  if (outcome.kind === "sent") {
    showReceipt(form, outcome);
    return outcome.reference;
  }
  if (outcome.kind !== "refused") {
    sayTrouble(form, outcome.kind === "lost" ? words.answerLost : words.serviceDown);
    return undefined;
  }
  const atFields = outcome.problems.filter(({ path }) => /^(?:record|actor|support)/.test(path));
  sayTrouble(form, words.refused, ...(atFields.length > 0 ? [] : [outcome.detail]));
  if (atFields.length > 0) {
    showErrors(
      form,
      atFields.map(({ path, message }) => ({
        name: fieldOf(path),
        message: inPlainWords(message, language),
      })),
    );
  }
  return undefined;
}

/** Shows what a proposal will be, with every way to send it ready. */
export function offerWays(form: HTMLFormElement, ready: Ready, onSent: (reference: string) => void): void {
  const { proposal, actorName, choices, before, envelope, fieldOf } = ready;
  const { files } = proposal;
  const [first] = files;
  const title = String((first?.record["title"] as { sv?: string } | undefined)?.sv ?? "");
  part(form, "card").replaceChildren(...cardOf(first, actorName, choices, before));
  showFiles(form, files);
  offerFiles(form, files, title);
  part(form, "result").hidden = false;
  const button = form.querySelector<HTMLButtonElement>('[data-do="send"]');
  if (button) {
    button.onclick = () => {
      void sendReady(form, button, envelope, fieldOf).then((reference) => {
        if (reference !== undefined) onSent(reference);
      });
    };
  }
}

/** Shows what a proposal will be, before it is sent. */
export function showResult(form: HTMLFormElement, ready: Ready, onSent: (reference: string) => void): void {
  sayTrouble(form);
  offerWays(form, ready, onSent);
  void hasService(form.dataset["serviceAt"] ?? "").then((isThere) => {
    // What the page has said from the start is not said again. Where there should be a service it may be back in a
    // while, and so may the reader's own connection: the button to send with stays.
    if (saysNoService()) wordForService(isThere);
    else if (!isThere) sayTrouble(form, words.serviceDown);
  });
  const result = part(form, "result");
  result.querySelector<HTMLElement>("h2")?.focus();
  result.scrollIntoView({ block: "start" });
}
