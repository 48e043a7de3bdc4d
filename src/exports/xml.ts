import { escapeXml } from "../charts/svg.ts";

/**
 * An element around a text.
 *
 * @param attributes As they are to be written, each after a space.
 */
export function xmlElement(name: string, text: string, attributes = ""): string {
  return `<${name}${attributes}>${escapeXml(text)}</${name}>`;
}
