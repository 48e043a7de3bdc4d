import { element } from "./element.ts";
import type { Hit } from "./pagefind.ts";

/** How many focus areas a row names. */
const mostNamed = 2;

/** Makes a row of a hit. Nothing of it is read as HTML. */
export type RowMaker = (hit: Hit) => HTMLLIElement;

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

/** `20270630` as the page's language writes it. */
function dateOf(digits: string): string {
  const day = new Date(`${digits.replace(/(....)(..)(..)/, "$1-$2-$3")}T12:00:00Z`);
  return day.toLocaleDateString(document.documentElement.lang === "sv" ? "sv-SE" : "en-GB", {
    dateStyle: "long",
  });
}

/** Many focus areas by their letters alone, with their names for those who listen. */
function letters(labels: readonly Element[]): HTMLSpanElement {
  const marks = labels.flatMap((label) => label.querySelector(".area-mark") ?? []);
  const names = marks.map((mark) => mark.nextSibling?.textContent?.trim() ?? "");
  const said = element("span", new Intl.ListFormat(document.documentElement.lang).format(names));
  said.className = "visually-hidden";
  const shown = marks.map((mark) => {
    const letter = mark.cloneNode(true) as Element;
    letter.className = mark.parentElement?.className.replace("area ", "area-mark ") ?? "";
    return letter;
  });
  const row = element("span", ...shown, said);
  row.className = "area-marks";
  return row;
}

/** How rows look on a page. */
export interface RowLooks {
  /** The words and marks of filters' values, to copy. `*` stands for all values at once. */
  readonly labels: DocumentFragment;
  /** Which filters' values stand on a row. */
  readonly shows: readonly string[];
  /** A last day in words, with `{date}` for the day: `due`, and `wasDue` of what has ended. */
  readonly words: DOMStringMap;
  /** Whether the words around what was found are shown. */
  readonly withExcerpt: boolean;
}

/** Rows look as the page's own do: the words and marks of a filter's values are copied from the page's template. */
export function rowMaker({ labels, shows, words, withExcerpt }: RowLooks): RowMaker {
  const nodes = new Map<string, Element>();
  const sizes = new Map<string, number>();
  for (const label of labels.querySelectorAll<HTMLElement>("[data-of]")) {
    const { of: name = "", value } = label.dataset;
    nodes.set(`${name}/${value}`, label);
    if (value !== "*") sizes.set(name, (sizes.get(name) ?? 0) + 1);
  }
  const marksOf = (name: string, values: readonly string[]): Node[] => {
    const isAll = values.length > mostNamed && values.length === sizes.get(name) && nodes.has(`${name}/*`);
    const labels = (isAll ? ["*"] : values).flatMap((value) => nodes.get(`${name}/${value}`) ?? []);
    return labels.length > mostNamed ? [letters(labels)] : labels.map((label) => label.cloneNode(true));
  };
  return ({ url, excerpt, meta, filters }) => {
    const title = meta["title"] ?? meta["oldTitle"];
    const link = element("a", title ?? url);
    link.href = url;
    if (meta["titleLang"]) link.lang = meta["titleLang"];
    const marks = shows.map((name) => marksOf(name, filters[name] ?? []));
    const said = withExcerpt && excerpt.trim() !== title ? [excerptOf(excerpt)] : [];
    const facts = element(
      "p",
      // On the search page the kind of thing comes first, who is behind it after.
      ...(withExcerpt ? (marks.shift() ?? []) : []),
      ...(meta["actor"] ? [element("span", meta["actor"])] : []),
      ...marks.flat(),
      ...["due", "wasDue"].flatMap((day) =>
        meta[day] ? element("span", words[day]?.replace("{date}", dateOf(meta[day])) ?? "") : [],
      ),
    );
    facts.className = "meta";
    return element("li", element("h3", link), ...said, facts);
  };
}
