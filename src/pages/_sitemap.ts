import type { APIRoute } from "astro";
import { context } from "../context.ts";
import { type Addresses, sitemapXml } from "../exports/sitemap.ts";
import { absolute, href, type Language, type RouteName, routes } from "../i18n/routes.ts";

type Params = Readonly<Record<string, string>>;

interface Template {
  readonly getStaticPaths?: (options: {
    readonly routePattern: string;
  }) => readonly { readonly params: Params }[];
}

const templates = import.meta.glob<Template>("./_*.astro");

/**
 * Further pages of a list and of the index repeat what stands on pages of its own, and what is embedded, or told with,
 * repeats another page: such pages tell search engines to leave them out.
 */
const isListed = (name: RouteName) =>
  !name.endsWith("Embed") &&
  !name.endsWith("Kit") &&
  name !== "indexLetter" &&
  !routes[name].sv.includes("[page]");

/** The parameters of every page a template makes in a language: the very list Astro builds from. */
async function paramsOf(name: RouteName, language: Language): Promise<readonly Params[]> {
  const routePattern: string = routes[name][language];
  if (!routePattern.includes("[")) return [{}];
  const template = await templates[`./_${routes[name].template}`]?.();
  return template?.getStaticPaths?.({ routePattern }).map(({ params }) => params) ?? [];
}

/**
 * `sitemap.xml`: every page of the route table that is for search engines. A page has the same place in its template's
 * list in every language, even where its parameters are words of the language.
 */
export const GET: APIRoute = async () => {
  const { languages } = context().dataset.portal;
  const pages: Addresses[] = [];
  for (const name of (Object.keys(routes) as RouteName[]).filter(isListed)) {
    const inEach = await Promise.all(languages.map((language) => paramsOf(name, language)));
    for (const index of (inEach[0] ?? []).keys()) {
      const addresses = languages.map((language, which) => {
        const path = href(name, language, inEach[which]?.[index]);
        return [language, absolute(path)] as const;
      });
      pages.push(Object.fromEntries(addresses));
    }
  }
  return new Response(sitemapXml(pages), { headers: { "content-type": "application/xml; charset=utf-8" } });
};
