import { make } from "./dom.ts";
import { words } from "./words.ts";

/** Where it is told to whoever does not see the button. There before its words: what comes with them is often not read. */
const told = make("p", { class: "visually-hidden", role: "status" });
document.querySelector("main")?.append(told);

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
    said = words.notCopied;
  }
  button.textContent = said;
  told.textContent = said;
  setTimeout(() => {
    button.textContent = label;
    told.textContent = "";
  }, 3000);
}
