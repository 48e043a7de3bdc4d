/** Where it is told to whoever does not see the button. */
const told = document.querySelector<HTMLElement>("[data-told]");

/** What the buttons say when they say nothing of what they did. */
const labels = new WeakMap<HTMLElement, string>();

/** A button that copies a text, and says for a moment whether it could. */
export async function copyAndSay(button: HTMLElement, text: string): Promise<void> {
  const label = labels.get(button) ?? button.textContent;
  labels.set(button, label);
  let said = button.dataset["copied"] ?? label;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // A page that is not fetched over https has no clipboard, and a reader may have refused it.
    said = told?.dataset["failed"] ?? label;
  }
  button.textContent = said;
  if (told) told.textContent = said;
  setTimeout(() => {
    button.textContent = label;
    if (told) told.textContent = "";
  }, 3000);
}
