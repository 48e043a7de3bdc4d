import { html } from "hono/html";
import type { Lang } from "../../format.ts";
import { type Markup, reviewHref } from "./page-shell.ts";
import { pageWordsIn } from "./words/page-words.ts";

/** The two answers a reviewer can give: approve, or return with a reason. */
export function decision(of: {
  readonly key: string;
  readonly isSound: boolean;
  readonly language: Lang;
  readonly seal: string;
}): Markup {
  const { key, isSound, language, seal } = of;
  const { decide, reasons } = pageWordsIn(language);
  const action = (verb: string) => reviewHref(language, `${key}/${verb}`);
  const sealed = html`<input type="hidden" name="seal" value="${seal}" />`;
  return html`<section class="decide" aria-labelledby="decide">
    <h2 id="decide">${decide.heading}</h2>
    ${
      isSound
        ? html`<form method="post" action="${action("approve")}">
            ${sealed}
            <p>${decide.approveLead}</p>
            <button class="button">${decide.approve}</button>
          </form>`
        : html`<p>${decide.approveFaulty}</p>`
    }
    <form method="post" action="${action("return")}">
      ${sealed}
      <p>${decide.returnLead}</p>
      <p>
        <label for="reason">${decide.reason}</label>
        <select id="reason" name="reason" required>
          <option value="">${decide.choose}</option>
          ${Object.entries(reasons).map(([id, reason]) => html`<option value="${id}">${reason}</option>`)}
        </select>
      </p>
      <button class="button quiet">${decide.return}</button>
    </form>
  </section>`;
}
