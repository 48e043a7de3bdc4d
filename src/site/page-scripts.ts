import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { elementsOf } from "./built-page.ts";

/** What a script imports before it runs. */
const imports = /(?:import|from)\s*["'`](\.[^"'`]+)["'`]/g;
/** What the page's script loads for a page of one kind: `search:()=>load(()=>import("./search.js"))`. */
const loaded = (app: string) => new RegExp(`\\b${app}:\\(\\)=>.*?import\\(["'\`](\\.[^"'\`]+)`);

/**
 * The script files that a page of a built site fetches as it opens: the one it names, that of what it is for, and what
 * they import.
 *
 * @param base Where the portal lies on its host, such as `/`.
 * @throws Error if what the page is for is in no file.
 */
export function scriptsOf(html: string, directory: string, base: string): Set<string> {
  const files = new Set<string>();
  const add = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, imported = ""] of readFileSync(file, "utf8").matchAll(imports))
      add(join(dirname(file), imported));
  };
  const elements = elementsOf(html);
  const app = elements.find(({ attributes }) => attributes.has("data-app"))?.attributes.get("data-app");
  for (const { name, attributes } of elements) {
    const src = name === "script" ? attributes.get("src") : undefined;
    if (src === undefined) continue;
    const file = join(directory, new URL(src, "https://portal.example").pathname.slice(base.length - 1));
    add(file);
    if (app === undefined) continue;
    const own = loaded(app).exec(readFileSync(file, "utf8"))?.[1];
    if (own === undefined) throw new Error(`${file} loads nothing for ${app}`);
    add(join(dirname(file), own));
  }
  return files;
}
