/** Where it is told to whoever does not see the button. */
const told = document.querySelector<HTMLElement>("[data-told]");

/** What the buttons say when they say nothing of what they did. */
const labels = new WeakMap<HTMLElement, string>();

/** Safari lets a page copy only while the press lasts: a text that takes longer to make is promised to it. */
async function copy(text: string | Promise<string>): Promise<void> {
  if (typeof text === "string" || typeof ClipboardItem === "undefined")
    return navigator.clipboard.writeText(await text);
  const type = "text/plain";
  return navigator.clipboard.write([
    new ClipboardItem({ [type]: text.then((made) => new Blob([made], { type })) }),
  ]);
}

/** A button that copies a text, and says for a moment whether it could. Called at once when it is pressed. */
export async function copyAndSay(button: HTMLElement, text: string | Promise<string>): Promise<void> {
  const label = labels.get(button) ?? button.textContent;
  labels.set(button, label);
  let said = button.dataset["copied"] ?? label;
  try {
    await copy(text);
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
