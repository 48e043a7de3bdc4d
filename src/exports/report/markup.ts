import { escapeXml } from "../../charts/svg.ts";

/** HTML in which every text has been escaped. */
export interface Markup {
  readonly html: string;
}

/** What may stand in {@link html}: texts are escaped, markup stays, and what is missing leaves nothing. */
export type Child = string | number | Markup | undefined | false | readonly Child[];

function written(child: Child): string {
  if (child === undefined || child === false) return "";
  if (typeof child === "string") return escapeXml(child);
  if (typeof child === "number") return String(child);
  if ("html" in child) return child.html;
  return child.map(written).join("");
}

/** A piece of HTML around children; its attributes are always quoted. */
export function html(parts: TemplateStringsArray, ...children: readonly Child[]): Markup {
  return { html: parts.map((part, index) => part + written(children[index])).join("") };
}

/** HTML that is whole already, such as a drawing. */
export const raw = (text: string): Markup => ({ html: text });
