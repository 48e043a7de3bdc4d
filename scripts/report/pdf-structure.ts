import { getDocumentProxy } from "unpdf";

/** A node of a PDF's structure, as pdf.js reads it. */
interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
}

/** What a reader's tool finds in a PDF: the order it is told in, what pictures say, and the headings of tables. */
export interface PdfStructure {
  readonly isTagged: boolean;
  readonly language: string | undefined;
  readonly title: string | undefined;
  /** A reader shows the title, not the file's name. */
  readonly showsTitle: boolean;
  /** Levels of the headings, in reading order. */
  readonly headings: readonly number[];
  /** The alternative text of each figure; undefined where it has none. */
  readonly figures: readonly (string | undefined)[];
  /** The header cells and the rows of each table, one that goes on over pages once for each page. */
  readonly tables: readonly { readonly headers: number; readonly rows: number }[];
  /** Titles of the outline, under the document's own. */
  readonly outline: readonly string[];
  readonly pages: number;
}

function nodesOf(node: StructureNode, role: RegExp): readonly StructureNode[] {
  const own = role.test(node.role ?? "") ? [node] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => nodesOf(child, role))];
}

/** Reads the structure of a PDF, with a reader that is not ours. */
export async function pdfStructure(bytes: Uint8Array): Promise<PdfStructure> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const trees = await Promise.all(
    pages.map(async (page) => (await (await pdf.getPage(page)).getStructTree()) as StructureNode | null),
  );
  const nodes = (role: RegExp) => trees.flatMap((tree) => (tree === null ? [] : nodesOf(tree, role)));
  const { info } = (await pdf.getMetadata()) as { info: { Language?: string; Title?: string } };
  const marks = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  const preferences = (await pdf.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null;
  const outline = ((await pdf.getOutline()) ?? []) as { title: string; items: { title: string }[] }[];
  return {
    isTagged: marks?.Marked === true && trees.every((tree) => tree !== null),
    language: info.Language,
    title: info.Title,
    showsTitle: preferences?.DisplayDocTitle === true,
    headings: nodes(/^H[1-6]$/).map(({ role }) => Number(role?.slice(1))),
    figures: nodes(/^Figure$/).map(({ alt }) => alt),
    tables: nodes(/^Table$/).map((table) => ({
      headers: nodesOf(table, /^TH$/).length,
      rows: nodesOf(table, /^TR$/).length,
    })),
    outline: outline.flatMap(({ items }) => items.map(({ title }) => title)),
    pages: pdf.numPages,
  };
}
