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

/** What a label says, but for whether an answer is wanted. */
export function textOf(label: Element | null): string {
  const copy = label?.cloneNode(true) as HTMLElement | undefined;
  for (const extra of copy ? all(copy, ".soft") : []) extra.remove();
  return copy?.textContent?.trim() ?? "";
}
