import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { html, raw } from "hono/html";
import { href } from "../../i18n/routes.ts";
import type { Language } from "../../schema/language.ts";
import { pathOnHost } from "../service/folder-of-site.ts";
import { pageWordsIn } from "./words/page-words.ts";

/** A piece of HTML in which everything has been escaped. */
export type Markup = ReturnType<typeof html>;

// The portal's own look; read here, as the pages are made without the site's build.
const sheets = ["../../styles/tokens.css", "../../styles/base.css", "../../styles/shell.css", "./review.css"];
const css = sheets.map((sheet) => readFileSync(new URL(sheet, import.meta.url), "utf8")).join("\n");
const styleHash = createHash("sha256").update(css).digest("base64");

/** What the pages may do: show themselves, in their own style, and send their own forms. */
export const reviewPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** An address of the review pages that keeps the language. */
export function reviewHref(
  language: Language,
  path = "",
  query: Readonly<Record<string, string>> = {},
): string {
  const search = new URLSearchParams({ ...query, ...(language === "en" && { lang: "en" }) }).toString();
  return `/granska/${path}${search === "" ? "" : `?${search}`}`;
}

/** A page of the review: header, content, and the way to the same page in the other language. */
export function reviewPage(page: {
  readonly language: Language;
  /** Address of the portal's start page. */
  readonly site: string;
  readonly title: string;
  /** The page's own address in the other language. */
  readonly otherHref: string;
  readonly content: Markup;
  /** Whether it says that the review cannot be opened from there: then it leads to none of its pages. */
  readonly isOutside?: boolean;
}): Markup {
  const { language, site, title, otherHref, content, isOutside = false } = page;
  const words = pageWordsIn(language);
  const other = language === "sv" ? "en" : "sv";
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title} – ${words.area}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="${pathOnHost("/favicon.svg", site)}" type="image/svg+xml" />
        ${raw(`<style>${css}</style>`)}
      </head>
      <body>
        <a class="skip" href="#content">${words.skip}</a>
        ${
          isOutside
            ? ""
            : html`<aside class="notice">
                <div class="wrap"><p>${words.local}</p></div>
              </aside>`
        }
        <header class="site-header">
          <div class="wrap">
            ${
              isOutside
                ? html`<span class="brand">${words.area}</span>`
                : html`<a class="brand" href="${reviewHref(language)}">${words.area}</a>`
            }
            <div class="tools">
              <a href="${pathOnHost(href("guideStaff", language), site)}">${words.guide}</a>
              <a href="${pathOnHost(href("home", language), site)}">${words.portal}</a>
              <a href="${otherHref}" hreflang="${other}" lang="${other}">${words.otherLanguage}</a>
            </div>
          </div>
        </header>
        <main id="content" tabindex="-1"><div class="wrap">${content}</div></main>
      </body>
    </html>`;
}
