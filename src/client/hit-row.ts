import type { Hit } from "./pagefind.ts";

/** Makes a row of a hit. Nothing of it is read as HTML. */
export type RowMaker = (hit: Hit) => HTMLLIElement;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: readonly (Node | string)[]
) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** Pagefind marks what it found with `<mark>`; every other `<` it has written as `&lt;`. */
function excerptOf(excerpt: string): HTMLParagraphElement {
  const plain = (text: string) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  return element(
    "p",
    ...excerpt.split(/<mark>(.*?)<\/mark>/).map((text, index) =>
      // Every second piece is what stood between the marks.
      index % 2 === 1 ? element("mark", plain(text)) : plain(text),
    ),
  );
}

/**
 * Rows look as the page's own do: the words and marks of a filter's values are copied from the page's template.
 *
 * @param shows Which filters' values stand on a row.
 */
export function rowMaker(labels: DocumentFragment, shows: readonly string[], withExcerpt: boolean): RowMaker {
  const nodes = new Map<string, Element>();
  for (const label of labels.querySelectorAll<HTMLElement>("[data-of]")) {
    nodes.set(`${label.dataset["of"]}/${label.dataset["value"]}`, label);
  }
  return ({ url, excerpt, meta, filters }) => {
    const link = element("a", meta["title"] ?? url);
    link.href = url;
    if (meta["titleLang"]) link.lang = meta["titleLang"];
    const facts = element("p");
    facts.className = "meta";
    const marks = shows.map((name) =>
      (filters[name] ?? []).flatMap((value) => nodes.get(`${name}/${value}`)?.cloneNode(true) ?? []),
    );
    const actor = meta["actor"] ? [element("span", meta["actor"])] : [];
    const due = meta["due"] ? [element("span", meta["due"])] : [];
    const first = withExcerpt ? (marks.shift() ?? []) : [];
    facts.append(...first, ...actor, ...marks.flat(), ...due);
    const said = withExcerpt && excerpt.trim() !== "" ? [excerptOf(excerpt)] : [];
    return element("li", element("h3", link), ...said, facts);
  };
}
