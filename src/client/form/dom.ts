/** Every element that a selector finds. */
export function all<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E[] {
  return [...root.querySelectorAll<E>(selector)];
}

/** A new element with its attributes and what it holds; texts are never read as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A control that a person fills in. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The controls within an element. */
export function controlsIn(root: ParentNode): Control[] {
  return [...root.querySelectorAll<Control>("input, textarea, select")];
}

/** The language of the page. */
export const language = document.documentElement.lang === "en" ? "en" : "sv";

/** A button that copies a text, and says so for a moment. */
export async function copyAndSay(button: HTMLElement, text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  const label = button.textContent;
  button.textContent = button.dataset["copied"] ?? label;
  setTimeout(() => {
    button.textContent = label;
  }, 3000);
}
