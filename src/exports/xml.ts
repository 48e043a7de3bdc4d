const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML 1.0 has no way to write, not even escaped: most control characters, and halves of a character. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as it is written in XML, in an element or an attribute; what cannot be written at all becomes `�`. */
export function xmlText(text: string): string {
  return text
    .replace(unwritable, "\uFFFD")
    .replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/**
 * An element around a text.
 *
 * @param attributes As they are to be written, each after a space.
 */
export function xmlElement(name: string, text: string, attributes = ""): string {
  return `<${name}${attributes}>${xmlText(text)}</${name}>`;
}
