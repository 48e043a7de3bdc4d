import { copyAndSay } from "./copying.ts";
import { all } from "./dom.ts";
import { saveAs } from "./file-ways.ts";
import { forgetPage, remember, remembered } from "./tab-memory.ts";

/** What the service gives for a proposal that it has taken. */
export interface Sent {
  readonly reference: string;
  readonly statusUrl: string;
  /** A commitment's; needs and offers have none. */
  readonly editUrl?: string | undefined;
}

/** The receipt that was shown here, where the tab comes back to it: its links are shown nowhere else. */
export function keptReceipt(): Sent | undefined {
  const kept = remembered("receipt") as Partial<Sent> | undefined;
  const { reference, statusUrl, editUrl } = kept ?? {};
  return typeof reference === "string" && typeof statusUrl === "string"
    ? { reference, statusUrl, editUrl }
    : undefined;
}

function offerLinks(receipt: HTMLElement, sent: Sent): void {
  for (const [name, address] of [
    ["status", sent.statusUrl],
    ["edit", sent.editUrl],
  ] as const) {
    const link = receipt.querySelector<HTMLAnchorElement>(`[data-link=${name}]`);
    const button = receipt.querySelector<HTMLElement>(`[data-copy-link=${name}]`);
    if (address === undefined) continue;
    if (link) link.href = address;
    if (button) button.onclick = () => void copyAndSay(button, address);
  }
  const keep = receipt.querySelector<HTMLElement>("[data-keep-links]");
  if (!keep) return;
  keep.onclick = () => {
    const heading = receipt.querySelector("h2")?.textContent?.trim() ?? "";
    const links = all<HTMLAnchorElement>(receipt, "[data-link]").map(
      (link) => `${link.textContent?.trim()}:\n${link.href}\n`,
    );
    const text = [`${heading}: ${sent.reference}\n`, ...links].join("\n");
    saveAs(`${sent.reference.toLowerCase()}.txt`, text, "text/plain");
  };
}

/** Lets whoever shares the computer take away what shows what they sent; the form is then there anew. */
function offerForgetting(form: HTMLFormElement, receipt: HTMLElement): void {
  const forget = receipt.querySelector<HTMLElement>("[data-forget]");
  if (!forget) return;
  forget.onclick = () => {
    if (!confirm(forget.dataset["sure"])) return;
    // What keeps drafts listens. Some browsers fill in again, after a reload, what a form held.
    form.dispatchEvent(new Event("forget"));
    form.reset();
    forgetPage();
    location.reload();
  };
}

/** Puts the receipt in the form's place, and lets the tab remember it, but no longer what was written. */
export function showReceipt(form: HTMLFormElement, sent: Sent): void {
  const receipt = document.querySelector<HTMLElement>("[data-receipt]");
  if (receipt === null) return;
  offerLinks(receipt, sent);
  offerForgetting(form, receipt);
  const reference = receipt.querySelector("[data-reference]");
  if (reference) reference.textContent = sent.reference;
  // What says how to fill in the form says nothing to whoever has done it.
  for (const part of all(document, "[data-until-sent]")) part.hidden = true;
  form.hidden = true;
  receipt.hidden = false;
  for (const name of ["written", "challenge"]) remember(name, undefined);
  remember("receipt", sent);
  const heading = receipt.querySelector<HTMLElement>("h2");
  if (heading) document.title = `${heading.textContent?.trim()} – ${document.title}`;
  heading?.focus();
  receipt.scrollIntoView({ block: "start" });
}
