/** What an attribute may hold; undefined leaves it out. */
export type AttributeValue = string | number | undefined;

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What XML 1.0 has no way to write, not even escaped: most control characters, and halves of a character. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text made safe inside an element or a quoted attribute; what cannot be written at all becomes `�`. */
export function escapeXml(text: string): string {
  return text
    .replace(unwritable, "\uFFFD")
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A length as SVG writes it: tenths of a pixel are as fine as anybody sees. */
export function round(pixels: number): number {
  // Adding 0 turns -0 into 0.
  return Math.round(pixels * 10) / 10 + 0;
}

function written(value: string | number): string {
  return typeof value === "number" ? String(round(value)) : escapeXml(value);
}

/** An SVG element. Attributes are escaped; children are elements already, so text goes through {@link textElement}. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  ...children: readonly string[]
): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) open += ` ${key}="${written(value)}"`;
  }
  const inside = children.join("");
  return inside === "" ? `${open}/>` : `${open}>${inside}</${name}>`;
}

/** An element around plain text, such as `text` or `title`. */
export function textElement(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  content: string,
): string {
  return element(name, attributes, escapeXml(content));
}
