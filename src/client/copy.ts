/** Makes every button of the page that copies something work. */

/** Shows a button that copies, where the browser can, and says when it has. */
function offerCopying(button: HTMLButtonElement): void {
  const item = button.closest<HTMLElement>("[data-needs-script]");
  if (item === null || !("clipboard" in navigator)) return;
  item.hidden = false;
  const { copy, copyFrom = "", copied = "" } = button.dataset;
  // What is copied: words of its own, or those of the element it names.
  const named = document.getElementById(copyFrom);
  const label = button.textContent.trim();
  // What is copied, for those who hear the button: it begins with the words that are shown.
  const heard = button.ariaLabel;
  const status = button.closest("figure, [data-chooser], [data-copies]")?.querySelector("[role=status]");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(copy ?? named?.textContent ?? "");
    } catch {
      // In a frame the page around it decides: what cannot be copied is marked, for the reader's own keys.
      if (named !== null) getSelection()?.selectAllChildren(named);
      return;
    }
    button.textContent = copied;
    if (heard) button.ariaLabel = heard.replace(label, copied);
    if (status) status.textContent = copied;
    setTimeout(() => {
      button.textContent = label;
      if (heard) button.ariaLabel = heard;
      if (status) status.textContent = "";
    }, 3000);
  });
}

document
  .querySelectorAll<HTMLButtonElement>("button[data-copy], button[data-copy-from]")
  .forEach(offerCopying);
