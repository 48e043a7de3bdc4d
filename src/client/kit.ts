/** Lets the reader choose how what they embed looks, and copy the code. All codes stand in the page without it too. */
import { codeOf, type CodeKind, type Embed } from "../exports/kit/embed-choice.ts";
import type { Scheme } from "../exports/kit/snippets.ts";

interface Choosable {
  readonly embeds: readonly Embed[];
  readonly frameHeight: number;
}

function offerChoices(chooser: HTMLElement): void {
  const { embeds, frameHeight } = JSON.parse(chooser.dataset["chooser"] ?? "") as Choosable;
  const select = (name: string) => chooser.querySelector<HTMLSelectElement>(`[data-name=${name}]`);
  const preview = document.querySelector<HTMLIFrameElement>(`iframe[data-preview="${chooser.id}"]`);
  const picture = document.querySelector<HTMLImageElement>(`img[data-preview="${chooser.id}"]`);

  const show = (): void => {
    const lang = select("language")?.value;
    const embed = embeds.find((one) => one.lang === lang) ?? embeds[0];
    if (embed === undefined) return;
    const scheme = (select("scheme")?.value ?? "") as Scheme;
    const width = Number(select("width")?.value) || undefined;
    for (const code of chooser.querySelectorAll<HTMLElement>("[data-kind]"))
      code.textContent = codeOf(code.dataset["kind"] as CodeKind, embed, { scheme, width }, frameHeight);
    const shown = new URL(embed.shown).pathname + (scheme === "" ? "" : `#${scheme}`);
    if (preview !== null) preview.style.width = width === undefined ? "" : `${String(width)}px`;
    // What shows it already is not fetched again.
    for (const shower of [preview, picture])
      if (shower !== null && shower.getAttribute("src") !== shown) shower.src = shown;
  };

  const fields = chooser.querySelector<HTMLElement>("[data-choices]");
  if (fields === null) return;
  fields.hidden = false;
  fields.addEventListener("change", show);
  chooser.querySelector("[data-without-script]")?.remove();
  // A browser that remembers what was chosen before a reload has set the boxes, and not the code.
  show();
}

document.querySelectorAll<HTMLElement>("[data-chooser]").forEach(offerChoices);
for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-print]")) {
  const item = button.closest<HTMLElement>("[data-needs-script]");
  if (item !== null) item.hidden = false;
  button.addEventListener("click", () => {
    window.print();
  });
}
