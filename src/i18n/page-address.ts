import type { Language } from "../schema/language.ts";
import type { Portal } from "../schema/portal.ts";
import { href, type RouteName } from "./routes.ts";

/** A page of a portal, and what its address names. */
export type Place = readonly [route: RouteName, params?: Readonly<Record<string, string | number>>];

/** The whole address of a page, in a language where the portal has pages in it, and else in its first. */
export function pageAddress(
  { siteUrl, languages }: Pick<Portal, "siteUrl" | "languages">,
  language: Language,
  ...[route, params]: Place
): string {
  const spoken = languages.includes(language) ? language : (languages[0] ?? language);
  return `${siteUrl.replace(/\/$/, "")}${href(route, spoken, params)}`;
}
