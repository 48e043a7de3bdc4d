import { setImmediate } from "node:timers/promises";
import type { APIRoute, GetStaticPaths } from "astro";
import type { Language } from "../i18n/routes.ts";
import { isOurs } from "./share.ts";
import { outFolder, writeFile } from "./write-page.ts";

/** A file of the site that is no page. */
export interface SiteFile {
  /** Its address in the portal, such as `/qr/actors/some-actor.sv.svg`. */
  readonly path: string;
  /** Of what stands beside the pages of a language. */
  readonly language?: Language;
  /** Its media type. */
  readonly type: string;
  readonly content: () => Content | Promise<Content>;
}

type Content = string | Uint8Array<ArrayBuffer>;

/** Files in the making at a time: some wait for the program that draws pictures. */
const together = 8;

async function writeOurs(files: Iterable<SiteFile>): Promise<void> {
  const out = outFolder();
  const left = Iterator.from(files);
  const work = async () => {
    for (const { path, language, content } of left) {
      if (!isOurs(path, language)) continue;
      writeFile(out, path, await content());
      // Pagefind's questions would go unanswered otherwise.
      await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: together }, work));
}

/** The parameters by which a route's pattern becomes an address. */
function parametersOf(pattern: string, path: string): Record<string, string> {
  const parts = path.split("/");
  return Object.fromEntries(
    pattern.split("/").flatMap((part, index) => {
      const name = /^\[(\w+)\]$/.exec(part)?.[1];
      return name === undefined ? [] : [[name, parts[index] ?? ""]];
    }),
  );
}

/**
 * The endpoint of files that lie many together, such as a badge of every record. A build writes them as soon as Astro
 * asks which there are and then names none: a request and an answer for each would take longer than the files
 * themselves. A live site (`npm run dev`) answers each when it is asked for.
 *
 * @param list The files of a route, by its pattern.
 */
export function manyFiles(list: (routePattern: string) => Iterable<SiteFile>) {
  const getStaticPaths: GetStaticPaths = async ({ routePattern }) => {
    const files = list(routePattern);
    if (!import.meta.env.DEV) {
      await writeOurs(files);
      return [];
    }
    return Array.from(files, (file) => ({ params: parametersOf(routePattern, file.path), props: { file } }));
  };
  const GET: APIRoute<{ readonly file?: SiteFile }> = async ({ props, routePattern }) => {
    // A pattern without parameters has one file.
    const [file] = props.file ? [props.file] : list(routePattern);
    if (file === undefined) return new Response(null, { status: 404 });
    return new Response(await file.content(), { headers: { "content-type": file.type } });
  };
  return { getStaticPaths, GET };
}
