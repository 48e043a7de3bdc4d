import { html } from "hono/html";
import { href } from "../../i18n/routes.ts";
import type { Language } from "../../schema/language.ts";
import { pathOnHost } from "../service/folder-of-site.ts";
import { type Markup, reviewHref } from "./page-shell.ts";
import type { Rebuilding } from "./rebuilding.ts";
import { pageWordsIn } from "./words/page-words.ts";

/**
 * Whether the site shows what main says. `behind`: building it anew would make it; `folder-differs`: that may not help,
 * since it is built from a folder where something else lies.
 */
export type SiteState = "shows-main" | "behind" | "folder-differs";

/** The site that is served beside the review pages. */
export interface ServedSite {
  /** Asked at each visit, for others approve and build too. Undefined where nobody can tell. */
  readonly state: () => Promise<SiteState | undefined> | SiteState | undefined;
  /** Builds it anew. */
  readonly rebuild: () => Promise<void>;
}

/** Whether the portal shows what is approved, and the way to make it; nothing where it does and nobody has asked. */
export function siteNote(of: {
  readonly state: SiteState | undefined;
  readonly rebuilding: Rebuilding;
  /** Address of the portal's start page. */
  readonly site: string;
  readonly language: Language;
  /** Goes with the form that builds. */
  readonly seal: string;
}): Markup | undefined {
  const { state, rebuilding, site, language, seal } = of;
  const words = pageWordsIn(language).done;
  const form = html`<form method="post" action="${reviewHref(language, "build")}">
    <input type="hidden" name="seal" value="${seal}" />
    <button class="button">${words.build}</button>
  </form>`;
  const building = rebuilding.state();
  if (building === "running")
    return html`<p>${words.building} <a href="${reviewHref(language)}">${words.look}</a></p>`;
  if (state === "shows-main")
    return building === "idle"
      ? undefined
      : html`<p>${words.built}</p>
          <p><a href="${pathOnHost(href("home", language), site)}">${words.open}</a></p>`;
  const told = state && words.behindSite[state];
  if (building === "failed")
    return html`<p>${told} ${words.failed}</p>
      <pre tabindex="0">${rebuilding.fault() ?? ""}</pre>
      ${form}`;
  if (told === undefined) return undefined;
  return html`<p>${told} ${words.buildNote}</p>
    ${form}`;
}
