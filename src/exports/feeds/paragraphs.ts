import { escapeXml } from "../../charts/svg.ts";

/** A piece of a paragraph: text, in a language of its own where that is not the reader's, or a link. */
export type Piece =
  string | { readonly text: string; readonly lang?: string | undefined; readonly href?: string | undefined };

/** A paragraph of what a feed tells. */
export type Paragraph = readonly Piece[];

function pieceHtml(piece: Piece): string {
  if (typeof piece === "string") return escapeXml(piece);
  const lang = piece.lang === undefined ? "" : ` lang="${piece.lang}"`;
  // The paragraphs of a text that has several.
  const text = escapeXml(piece.text.trim()).replace(/\n+/g, "<br/>");
  if (piece.href !== undefined) return `<a href="${escapeXml(piece.href)}"${lang}>${text}</a>`;
  return lang === "" ? text : `<span${lang}>${text}</span>`;
}

/** Paragraphs as HTML that is XML too. No text of a record is ever taken for markup. */
export function paragraphsHtml(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) => `<p>${paragraph.map(pieceHtml).join("")}</p>`)
    .join("");
}
