import { html } from "hono/html";
import type { Language } from "../../schema/language.ts";
import type { Markup } from "./page-shell.ts";
import { pageWordsIn } from "./words/page-words.ts";

/**
 * The way to a case by its number, also once it is answered.
 *
 * @param written What was written in it, where that led nowhere.
 */
export function caseFinder(language: Language, written = ""): Markup {
  const { find } = pageWordsIn(language);
  return html`<section class="section">
    <h2>${find.heading}</h2>
    <form action="/granska/find" class="find">
      ${language === "en" ? html`<input type="hidden" name="lang" value="en" />` : ""}
      <label for="number">${find.label}</label>
      <input
        id="number"
        name="number"
        value="${written}"
        required
        maxlength="48"
        autocomplete="off"
        spellcheck="false"
      />
      <button class="button quiet">${find.button}</button>
    </form>
  </section>`;
}
