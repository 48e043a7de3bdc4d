/** Makes every button of the page that copies something work. */

/** What a button copies: words of its own, or those of the element it names. */
function textFor(button: HTMLButtonElement): string {
  const { copy, copyFrom } = button.dataset;
  return copy ?? document.getElementById(copyFrom ?? "")?.textContent ?? "";
}

/** Shows a button that copies, where the browser can, and says when it has. */
function offerCopying(button: HTMLButtonElement): void {
  const item = button.closest<HTMLElement>("[data-needs-script]");
  if (item === null || !("clipboard" in navigator)) return;
  item.hidden = false;
  const label = button.textContent;
  const status = button.closest("figure, [data-chooser], [data-copies]")?.querySelector("[role=status]");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(textFor(button));
    } catch {
      // In a frame the page around it decides: what cannot be copied is marked, for the reader's own keys.
      const named = document.getElementById(button.dataset["copyFrom"] ?? "");
      if (named !== null) getSelection()?.selectAllChildren(named);
      return;
    }
    const copied = button.dataset["copied"] ?? "";
    button.textContent = copied;
    if (status) status.textContent = copied;
    setTimeout(() => {
      button.textContent = label;
      if (status) status.textContent = "";
    }, 3000);
  });
}

document
  .querySelectorAll<HTMLButtonElement>("button[data-copy], button[data-copy-from]")
  .forEach(offerCopying);
